"""Offices won from those who held them: "X defeated incumbent Y in the election"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of, is_fresh
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def defeats(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield both sides where somebody wins the election against the one in office."""
    for token in report.tokens:
        if office_verbs().end.get(token.lower) not in {"defeated", "removed"} or token.tag[:2] != "VB":
            continue
        verb = token.index
        if report.is_passive(verb):
            comes, goes = report.agent(verb), report.subject(verb)
        else:
            comes, goes = report.subject(verb), report.object(verb)
        clause = read_clause(report, verb)
        if comes is None or goes is None or comes.entity == goes.entity or clause.factuality != "actual":
            continue
        if clause.when not in {"past", "perfect"} or not _is_final(report, verb, goes):
            continue
        yield from _pair(report, known, verb, (comes, goes))


def _is_final(report: Report, verb: int, goes: Mention) -> bool:
    """Tell whether the sentence is on an election to the office itself, against the one who holds it."""
    sentence = report.sentence_of(verb)
    lowers = {token.lower for token in report.tokens[sentence.first : sentence.last]}
    before = {token.lower for token in report.tokens[max(0, goes.first - 5) : goes.first]}
    if lowers & {"primary", "primaries", "caucus", "caucuses", "nomination"}:
        return False
    return "incumbent" in before or bool(lowers & {"election", "elections", "runoff", "run-off"})


def _pair(report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention]) -> Iterator[Draft]:
    comes, goes = two
    post = known.elective(goes.entity, verb)
    if post is None or post.status not in {None, "outgoing"} or known.of_title(comes.entity, post.canonical):
        return
    date, clause = date_near(report, verb), read_clause(report, verb)
    evidence = evidence_of(report, verb, comes, verb, verb + 1)
    is_new = is_fresh(report, date, clause)
    came = copy_post(post, comes.entity, "won_election", verb, evidence)
    came.predecessor, came.start_event = goes.entity, "elected"
    came.status, came.start = ("incoming", None) if is_new else (None, date)
    went = copy_post(post, goes.entity, "ended_defeated", verb, evidence)
    went.successor, went.end_event = comes.entity, "defeated"
    went.status, went.end = ("outgoing", None) if is_new else ("former", date)
    yield came
    yield went
