"""What in a report speaks for a name being a person's, and what against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.names.words import is_initials, is_rank, names_body
from onrecord.languages.demonyms import is_adjective, is_place, us_state
from onrecord.languages.given_names import is_given_name
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.names.candidate import Candidate
    from onrecord.schema.annotation import Token

# Weights by judgement, tried on the holders of the training gold; only their order and sums about zero count.
_ADDRESSED = 3.0
_RANKED = 2.0
_GIVEN_NAME = 2.5
_INITIALS = 1.5
_AGED = 3.0
_WHO = 2.5
_SELF = 2.5
_SPEAKS = 0.5
_FAMILY_NAME_FIRST = 0.5
_NAMES_BODY = -5.0
_KNOWN_PLACE = -2.5
_ACRONYM = -2.5
_ARTICLE = -2.0
_JOINED = -3.0
_IN = -3.5
_SPEECH = frozenset(
    {
        "said",
        "says",
        "told",
        "added",
        "adds",
        "asked",
        "insisted",
        "noted",
        "argued",
        "recalled",
        "replied",
        "warned",
        "declared",
    }
)


def label_vote(label: str) -> float:
    """Return what the recogniser's label says for (above 0) or against a person."""
    if label == "PERSON":
        return 1.5
    return -0.7 if label in {"ORG", "GPE"} else -0.5 if label else 0.0


def evidence(tokens: Sequence[Token], candidate: Candidate) -> dict[str, float]:
    """Return the weights of the signs at this place, each under its own name."""
    signs = _signs_inside(tokens, candidate)
    signs |= _signs_before(tokens, candidate)
    signs |= _signs_after(tokens, candidate)
    return signs


def _signs_inside(tokens: Sequence[Token], candidate: Candidate) -> dict[str, float]:
    signs = {}
    words = candidate.words
    first = words[1] if words[0] in honorifics().kept and len(words) > 1 else words[0]
    if len(words) > 1 and is_given_name(first):
        signs["given"] = _GIVEN_NAME
    elif len(words) > 1 and is_initials(first):
        signs["initials"] = _INITIALS
    elif len(words) > 1 and first in name_words().surnames_first:
        signs["family"] = _FAMILY_NAME_FIRST
    whole = tokens[candidate.whole_first : candidate.whole_last]
    if any(names_body(token.text) for token in whole):
        # "Laura Ingraham Show" holds a person all the same.
        signs["body"] = _NAMES_BODY if candidate.last == candidate.whole_last or len(words) < 2 else -1.0
    name = " ".join(words)
    if name in name_words().bodies:
        signs["body"] = _NAMES_BODY
    if is_place(name) or (us_state(name) and len(name) > 3):
        signs["place"] = _KNOWN_PLACE
    if candidate.last < len(tokens) and _goes_on_with_people(tokens, candidate):
        signs["people"] = _NAMES_BODY
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        signs["acronym"] = _ACRONYM
    if any(token.lower in {"&", "and", "of", "for"} for token in whole):
        signs["joined"] = _JOINED
    return signs


def _goes_on_with_people(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Tell whether a hyphen and a demonym follow: "Franco-Chinese"."""
    if candidate.last + 1 >= len(tokens) or tokens[candidate.last].text != "-":
        return False
    return is_adjective(tokens[candidate.last + 1].text)


def _signs_before(tokens: Sequence[Token], candidate: Candidate) -> dict[str, float]:
    if candidate.first == 0 or tokens[candidate.first - 1].sentence != tokens[candidate.first].sentence:
        return _kept_title(candidate)
    before = tokens[candidate.first - 1].text
    if before.rstrip(".") in honorifics().forms_of_address:
        return {"title": _ADDRESSED}
    if is_rank(before) and not _is_own_name(candidate, before):
        return {"title": _RANKED}
    if before in {"the", "The"}:
        return {"article": _ARTICLE}
    if before.lower() in {"in", "at"} and _may_be_place(tokens, candidate):
        return {"in": _IN}
    return _kept_title(candidate)


def _may_be_place(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Tell whether what stands behind "in" is one word without a possessive: not "in Arafat's hands"."""
    after = tokens[candidate.last].text if candidate.last < len(tokens) else ""
    return len(candidate.words) == 1 and after not in {"'s", "’s", "'", "’"}


def _is_own_name(candidate: Candidate, before: str) -> bool:
    """Tell whether the rank is part of a body's name: "General Dynamics", labelled as one range."""
    inside = candidate.whole_first < candidate.first
    return inside and candidate.label != "PERSON" and len(candidate.words) == 1 and before[0].isupper()


def _kept_title(candidate: Candidate) -> dict[str, float]:
    kept = len(candidate.words) > 1 and candidate.words[0] in honorifics().forms_of_address
    return {"title": _ADDRESSED} if kept else {}


def _signs_after(tokens: Sequence[Token], candidate: Candidate) -> dict[str, float]:
    after = [token.text for token in tokens[candidate.last : candidate.last + 3]]
    after += [""] * (3 - len(after))
    if after[0] in {"who", "whose"} or (after[0] == "," and after[1] in {"who", "whose"}):
        return {"who": _WHO}
    if after[0] in {"himself", "herself"}:
        return {"self": _SELF}
    if after[0] == "," and after[1].isdigit() and len(after[1]) == 2 and after[2] in {",", "."}:
        return {"age": _AGED}
    return {"speaks": _SPEAKS} if after[0] in _SPEECH else {}
