"""Parties that a report names together: "A and B signed", "A met B", "between A and B"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.commitment.noun_phrase import phrase
from onrecord.claims.commitment.phrase import joined
from onrecord.languages.parties import party_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Party
    from onrecord.claims.commitment.named import Names
    from onrecord.claims.report import Report


@dataclass(frozen=True, slots=True)
class Group:
    """Two or more parties; `end` is the token behind the last of them."""

    parties: tuple[Party, ...]
    end: int
    are_persons: bool


def find_groups(report: Report, names: Names) -> list[Group]:
    """Return the groups of a report in order of their ends."""
    found: list[Group] = []
    for token in report.tokens:
        is_between = token.dep == "pobj" and report.tokens[token.head].lower in {"between", "by"}
        if token.dep in {"nsubj", "nsubjpass"} or is_between:
            found += _group(names, list(joined(report, token.index)))
        if token.tag.startswith("VB"):
            found += _group(names, _met(report, token.index))
    return sorted(found, key=lambda group: group.end)


def _met(report: Report, verb: int) -> list[int]:
    """Return the subject of a verb and whom it is "with", or whom it meets."""
    subject = next(report.with_dep(verb, "nsubj"), None)
    if subject is None:
        return []
    others = []
    if report.tokens[verb].lower in _MEET:
        others += [k for child in report.with_dep(verb, "dobj") for k in joined(report, child)]
    places = [verb, *report.with_dep(verb, "dobj")]
    for place in places:
        for preposition in report.with_dep(place, "prep"):
            if report.tokens[preposition].lower == "with":
                others += [k for p in report.with_dep(preposition, "pobj") for k in joined(report, p)]
    return [*joined(report, subject), *others] if others else []


_MEET = frozenset({"meet", "meets", "met", "meeting", "visit", "visited", "visits", "join", "joined"})


def _noun(names: Names, head: int) -> Party | None:
    """Return the party of a common noun beside a name: "the army and the Northern Front"."""
    is_agent = names.report.tokens[head].lower in party_words().people["told"]
    return phrase(names.report, head) if is_agent else None


def _group(names: Names, heads: list[int]) -> list[Group]:
    """Return the group of named parties at the heads, if at least two of one sort."""
    if len(heads) < 2:
        return []
    parties, persons = [], 0
    is_named = any(names.named(head) for head in heads)
    for head in heads:
        party = names.named(head) or (_noun(names, head) if is_named else None)
        if party is None:
            continue
        if party not in parties:
            parties.append(party)
            persons += names.person(head) is not None
    if len(parties) < 2 or persons not in {0, len(parties)}:
        return []
    return [Group(tuple(parties), max(heads) + 1, bool(persons))]
