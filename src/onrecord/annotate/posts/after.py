"""What stands behind the head of a title: "of the Central Bank", "for Afghanistan", "at Reuters"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.schema.annotation import Mention, Token

_PREPOSITIONS = frozenset({"of", "for", "to", "at", "in", "on", "with", "from", "under", "by"})
_INSIDE = frozenset(
    {
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "JJ",
        "JJR",
        "JJS",
        "DT",
        "POS",
        "HYPH",
        "CD",
        "PRP$",
        "VBG",
        "FW",
        "VBN",
        "AFX",
        "ADD",
    }
)
_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today"}
)
_MAX_LENGTH = 14  # tokens; the longest body in the training gold has 12


@dataclass(frozen=True, slots=True)
class Complement:
    """A preposition and the noun phrase behind it: tokens `[first, last)` without the preposition."""

    preposition: str
    first: int
    last: int


def read_after(
    tokens: Sequence[Token], mentions: Mapping[int, Mention], first: int, last_of_sentence: int
) -> tuple[Complement, ...]:
    """Return at most three complements that begin at token `first`, each with its noun phrase.

    A noun phrase ends before a person's name, a verb, a comma, or a relative word. "of" inside a name
    ("Armed Forces of the Philippines") belongs to it.
    """
    found: list[Complement] = []
    place = first
    while place < last_of_sentence - 1 and len(found) < 3:
        preposition = tokens[place].lower
        if preposition not in _PREPOSITIONS or tokens[place].tag not in {"IN", "TO", "RP"}:
            break
        last = noun_phrase_end(tokens, mentions, place + 1, last_of_sentence)
        if last == place + 1:
            break
        found.append(Complement(preposition, place + 1, last))
        place = last
    return tuple(found)


def noun_phrase_end(
    tokens: Sequence[Token], mentions: Mapping[int, Mention], first: int, last_of_sentence: int
) -> int:
    """Return the token behind the noun phrase that begins at `first` (`first` itself where there is none)."""
    limit = min(last_of_sentence, first + _MAX_LENGTH)
    place = first
    while place < limit:
        mention = mentions.get(place)
        if mention is not None and mention.kind == "person":
            if place == first:
                return min(mention.last, limit)
            break
        if mention is not None:
            place = mention.last
            continue
        step = _step(tokens, place, first, limit)
        if step == 0:
            break
        place += step
    while place > first and (tokens[place - 1].tag in {"DT", "CC", "IN", "POS", "HYPH", ",", "VBN", "VBG"}):
        place -= 1
    return min(place, limit)


def _step(tokens: Sequence[Token], place: int, first: int, limit: int) -> int:
    """Return how many tokens from `place` still belong to the noun phrase."""
    token = tokens[place]
    if place > first and (token.lower in _DAYS or _is_of_time(tokens, place, limit)):
        return 0
    if token.tag == "-LRB-" or token.text == "(":
        return _acronym(tokens, place, limit)
    begins_another = place > first and token.tag in {"DT", "PRP$"} and tokens[place - 1].lower != "with"
    if begins_another or _is_form_of_address(tokens, place, limit):
        return 0
    if token.tag in _INSIDE:
        return 1
    return 0 if place == first else _link(tokens, place, limit)


def _is_of_time(tokens: Sequence[Token], place: int, limit: int) -> bool:
    """Tell whether it is "next year", "last month"."""
    return (
        tokens[place].text in {"last", "next", "this"}
        and place + 1 < limit
        and tokens[place + 1].text
        in {"year", "month", "week", "spring", "summer", "autumn", "fall", "winter"}
    )


def _is_form_of_address(tokens: Sequence[Token], place: int, limit: int) -> bool:
    """Tell whether "Mr", "Sir", "Sheikh" stands before a name that follows."""
    token = tokens[place]
    return (
        token.lower in post_words().honorifics
        and token.text[0].isupper()
        and place + 1 < limit
        and tokens[place + 1].tag == "NNP"
        and tokens[place + 1].lower not in post_words().portfolio
    )


def _link(tokens: Sequence[Token], place: int, limit: int) -> int:
    """Return how many tokens belong to the phrase from an "and", "of", "for", or "with" of talks on."""
    lower = tokens[place].lower
    if lower in {"and", "&"}:
        return _joined(tokens, place, limit)
    if lower in {"of", "for"}:
        return _of_name(tokens, place, limit)
    return 1 if lower == "with" and tokens[place - 1].lower in {"talks", "negotiations"} else 0


def _acronym(tokens: Sequence[Token], place: int, limit: int) -> int:
    """Return 3 for "(FNDIC)": an acronym in brackets belongs to the name before it."""
    if place + 2 < limit and tokens[place + 2].text == ")" and tokens[place + 1].text.isupper():
        return 3
    return 0


def _joined(tokens: Sequence[Token], place: int, limit: int) -> int:
    """Return 2 for "and" between words of one name: both capitalised, or both words of portfolios."""
    if place + 1 >= limit:
        return 0
    before, after = tokens[place - 1], tokens[place + 1]
    portfolio = post_words().portfolio
    if before.lower in portfolio and after.lower in portfolio:
        return 2
    if before.text[0].isupper() and after.text[0].isupper() and after.tag.startswith(("NN", "JJ")):
        return 2 if after.index + 1 < limit and tokens[after.index + 1].text[0].isupper() else 0
    return 0


def _of_name(tokens: Sequence[Token], place: int, limit: int) -> int:
    """Return the length of "of the" or "of" inside a capitalised name."""
    if not tokens[place - 1].text[0].isupper() or place + 1 >= limit:
        return 0
    skip = 1 if tokens[place + 1].lower == "the" else 0
    after = place + 1 + skip
    if after < limit and tokens[after].text[0].isupper() and tokens[after].tag.startswith(("NN", "JJ")):
        return 1 + skip + 1
    return 0
