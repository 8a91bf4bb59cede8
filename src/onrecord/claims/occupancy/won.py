"""Offices won: "X won the presidential election in Luanga", "won re-election", "won the election of 1988"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of, is_fresh
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.draft import Draft
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.candidacies import candidacy_words
from onrecord.languages.demonyms import is_place, state_of
from onrecord.languages.office_changes import office_changes
from onrecord.languages.posts import post_words, split_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

# Before the contest: not the one that gives the office, or the voters of one place only.


def won(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield the post of each winner: the one that the contest is for, else the one told of him."""
    for token in report.tokens:
        if token.lower not in office_changes().wins or not token.tag.startswith("VB"):
            continue
        contest = _contest(report, token.index)
        person = report.subject(token.index)
        clause = read_clause(report, token.index)
        if contest is None or person is None or clause.factuality != "actual" or clause.is_demanded:
            continue
        if clause.when not in {"past", "perfect"}:
            continue
        draft = _post(report, known, token.index, contest, person)
        if draft is None:
            continue
        date = date_near(report, token.index) or _date_above(report, token.index)
        draft.start_event = "elected"
        if is_fresh(report, date, clause):
            is_held = known.of_title(person.entity, draft.canonical) is not None
            draft.status = None if is_held else "incoming"
        elif report.tokens[contest].lower not in office_changes().terms_won:
            draft.start = date
        yield draft


def _contest(report: Report, verb: int) -> int | None:
    """Return the token of what is won, if that is an election to an office."""
    for token in report.with_dep(verb, "dobj", "obj"):
        lower = report.tokens[token].lower
        before = {report.tokens[child].lower for child in report.with_dep(token, "amod", "compound", "nmod")}
        if (
            lower not in office_changes().contests | office_changes().seats_won | office_changes().terms_won
            or before & office_changes().lesser_contests
        ):
            return None
        return token
    return None


def _post(report: Report, known: KnownPosts, verb: int, contest: int, person: Mention) -> Draft | None:
    """Return a draft of the post that the contest is for, or of the elective post told of the winner."""
    title = _title(report, contest)
    evidence = evidence_of(report, verb, person, contest, contest + 1)
    told = known.of_title(person.entity, title) if title else known.elective(person.entity, verb)
    if told is not None:
        draft = copy_post(told, person.entity, "won_election", verb, evidence)
        # A vice president wins the election that makes him president.
        if draft.canonical.startswith("vice "):
            draft.title = draft.canonical = draft.canonical.removeprefix("vice ")
        return draft
    if title is None:
        return None
    return Draft(
        holder=person.entity,
        title=title,
        canonical=post_words().canonical.get(title, title),
        kind=post_words().kinds.get(split_words(title), "executive"),
        rule="won_election",
        place=verb,
        organization=_place_of(report, contest) or candidacy_words().body_of.get(title),
        evidence=[evidence],
        rules=["won_election"],
    )


def _title(report: Report, contest: int) -> str | None:
    """Return the post of "presidential election", "the presidency"."""
    sought = candidacy_words().sought
    for place in (contest, *report.with_dep(contest, "amod", "compound", "nmod")):
        lower = report.tokens[place].lower
        if lower in sought and lower not in {"parliamentary", "house", "senate", "congressional"}:
            return sought[lower]
    return None


def _place_of(report: Report, contest: int) -> str | None:
    """Return the state or place of "Luanga's presidential election", "the election in Luanga"."""
    for child in report.with_dep(contest, "poss", "amod", "compound"):
        state = state_of(report.tokens[child].text)
        if state is not None:
            return state
    for preposition in report.with_dep(contest, "prep"):
        if report.tokens[preposition].lower in {"in", "of"}:
            for place in report.with_dep(preposition, "pobj"):
                text = report.tokens[place].text
                if state_of(text) or is_place(text) or report.tokens[place].label == "GPE":
                    return state_of(text) or text
    return None


def _date_above(report: Report, verb: int) -> str | None:
    """Return the date of the clause that this one is joined to: "in 1988 he was liked, and won"."""
    token = report.tokens[verb]
    return date_near(report, token.head) if token.dep == "conj" and token.head != verb else None
