"""Whom "the company", "the minister" or "the government" points back to, told without more words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.claims.commitment.noun_phrase import first_of, phrase
from onrecord.claims.commitment.phrase import has_to
from onrecord.languages.demonyms import region_of
from onrecord.languages.parties import party_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Party
    from onrecord.claims.commitment.named import Names
    from onrecord.schema.annotation import Mention


def party_at_noun(names: Names, token: int) -> Party | None:
    """Return who is meant at a noun: the one named, else whom it points back to, else its words."""
    named = names.named(token)
    if named is not None:
        return named
    if not names.report.tokens[token].tag.startswith(("NN", "CD", "JJ")) and names.of_state(token) is None:
        return None
    return _pointed_back(names, token) or phrase(names.report, token)


def _pointed_back(names: Names, token: int) -> Party | None:
    words, lower = party_words().definite, names.report.tokens[token].lower
    if lower in words["country"] and _is_of_region(names, token):
        return next((party for at, party in reversed(names.states_before) if at < token), None)
    first = first_of(names.report, token)
    is_bare = first < token and all(names.report.tokens[k].tag in {"DT", "NN"} for k in range(first, token))
    told_apart = [
        k for k in names.report.with_dep(token, "prep", "relcl", "acl") if not has_to(names.report, k)
    ]
    if not is_bare or told_apart:
        return None
    if lower in words["person"]:
        return _last_named(names, token, "person")
    same = _same_head(names, token)
    if lower in words["body"]:
        return same or _last_named(names, token, "organization", private=lower in words["private"])
    return same or (_state_before(names, token) if lower in words["country"] else None)


def _is_of_region(names: Names, token: int) -> bool:
    """Tell whether the noun is told by a region alone: "the African country"."""
    adjectives = list(names.report.with_dep(token, "amod"))
    return len(adjectives) == 1 and region_of(names.report.tokens[adjectives[0]].text) is not None


def _last_named(names: Names, token: int, kind: str, *, private: bool = False) -> Party | None:
    """Return the entity of the kind named last before the token, as a subject if there is one.

    Args:
        names: of the report.
        token: the noun that points back.
        kind: of the entity.
        private: whether ministries, courts and the like are left out: they are no company.
    """
    public = party_words().definite["public"] if private else frozenset()
    before = [
        m
        for m in names.report.mentions
        if m.kind == kind and m.last <= token and not public & set(m.text.lower().split())
    ]
    found = [m for m in before if _is_subject(names, m)] or before
    return names.of_entity(found[-1].entity) if found else None


def _is_subject(names: Names, mention: Mention) -> bool:
    return names.report.tokens[mention.last - 1].dep in {"nsubj", "nsubjpass", "appos"}


def _same_head(names: Names, token: int) -> Party | None:
    """Return the phrase before with the same noun, the most frequent one: "the British government"."""
    lower = names.report.tokens[token].lower
    found: Counter[Party] = Counter()
    for other in names.report.tokens[:token]:
        if other.lower != lower or other.dep in {"compound", "amod", "poss"}:
            continue
        mention = names.mention_at(other.index)
        if mention is not None and mention.last == other.index + 1:
            party: Party | None = names.of_entity(mention.entity)
        else:
            party = phrase(names.report, other.index)
        if party and party.name.lower() != lower:
            found[party] += 1
    return found.most_common(1)[0][0] if found else None


def _state_before(names: Names, token: int) -> Party | None:
    """Return the state that the report speaks of most before the token."""
    counts = Counter(party for at, party in names.states_before if at < token)
    if not counts:  # a state that no list knows
        places = [m for m in names.report.mentions if m.kind == "place" and m.last <= token]
        counts = Counter(names.of_entity(m.entity) for m in places)
    return counts.most_common(1)[0][0] if counts else None
