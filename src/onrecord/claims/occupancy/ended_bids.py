"""Candidates who have left the race: "ended her campaign", "dropped out of the race", "withdrew"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.dates import is_past_year
from onrecord.claims.occupancy.whom import subjects_of
from onrecord.languages.candidacies import candidacy_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report


def without_ended_bids(report: Report, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts without the candidacies of those who are said to have given them up."""
    gone = {holder for token in report.tokens for holder in _who_gives_up(report, token.index)}
    return [draft for draft in drafts if draft.status != "candidate" or draft.holder not in gone]


def _who_gives_up(report: Report, verb: int) -> set[str]:
    """Return the entities that are said to leave a race by the verb; mostly none."""
    words = candidacy_words()
    token = report.tokens[verb]
    if token.lower not in words.gives_up or not token.tag.startswith("VB"):
        return set()
    if is_past_year(report, token.sentence):
        return set()  # "dropped out of the 2012 race" and runs again
    if not any(report.tokens[noun].lower in words.given_up for noun in _nouns(report, verb)):
        return set()
    clause = read_clause(report, verb)
    if clause.factuality != "actual" or clause.is_demanded or clause.when not in {"past", "perfect"}:
        return set()
    return {person.entity for person in subjects_of(report, verb)}


def _nouns(report: Report, verb: int) -> list[int]:
    """Return the objects of a verb, those behind "out of" and "from" included."""
    found = list(report.with_dep(verb, "dobj", "obj"))
    links = list(report.with_dep(verb, "prep"))
    links += [inner for link in links for inner in report.with_dep(link, "prep")]
    return found + [noun for link in links for noun in report.with_dep(link, "pobj")]
