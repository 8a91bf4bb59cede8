"""Offices that pass from one to another: "took over from Y", "handed power to X", "gave the job to X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.expected import is_expected
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.claims.occupancy.pair import pair_with_day
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def taken_over(report: Report, known: KnownPosts, gone: Sequence[Draft], verb: int) -> Iterator[Draft]:
    """Yield the succession of "X takes over from Y", and of "Y resigned. X took over"."""
    if not any(report.tokens[child].lower == "over" for child in report.children[verb]):
        return
    clause = read_clause(report, verb)
    comes = report.subject(verb)
    if comes is None or clause.factuality != "actual" or clause.is_demanded:
        return
    goes = _from_person(report, verb)
    if goes is not None:
        yield from pair_with_day(report, known, verb, (comes, goes), clause)
    elif not any(True for _ in report.with_dep(verb, "dobj")) and not any(posts_of_verb(report, verb)):
        yield from _after_last(report, gone, verb, comes)


def _from_person(report: Report, verb: int) -> Mention | None:
    """Return Y of "takes over from Y"."""
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower == "from":
            for child in report.with_dep(preposition, "pobj"):
                return report.person_at(child)
    return None


def _after_last(report: Report, gone: Sequence[Draft], verb: int, comes: Mention) -> Iterator[Draft]:
    """Yield the succession to the one whose office ended just before, in this sentence or the last."""
    here = report.tokens[verb].sentence
    left = [d for d in gone if d.place < verb and here - report.tokens[d.place].sentence <= 1]
    post = max(left, key=lambda draft: draft.place, default=None)
    if post is None or post.holder == comes.entity:
        return
    clause, date = read_clause(report, verb), date_near(report, verb)
    evidence = evidence_of(report, verb, comes, verb, verb + 1)
    came = copy_post(post, comes.entity, "successor", verb, evidence)
    came.predecessor, came.start = post.holder, date
    came.status = "incoming" if clause.when == "future" else None
    came.is_expected = is_expected(report, verb, clause)
    if date is not None or clause.when != "future":
        came.start_event = "took_office"
    went = copy_post(post, post.holder, "predecessor", verb, evidence)
    went.successor, went.status = comes.entity, post.status
    yield came
    yield went


def handed(report: Report, known: KnownPosts, verb: int) -> Iterator[Draft]:
    """Yield the succession of "Y handed power to X", with its day as the end and the beginning."""
    offices = office_verbs().offices
    is_office = any(report.tokens[child].lower in offices for child in report.with_dep(verb, "dobj"))
    if not is_office and not _is_over(report, verb):
        return
    clause = read_clause(report, verb)
    goes, comes = report.subject(verb), _to_person(report, verb)
    if goes is None or comes is None or clause.factuality != "actual" or clause.is_demanded:
        return
    for draft in pair_with_day(report, known, verb, (comes, goes), clause):
        # Power is no post: what he was before he handed it over, the report must say.
        if draft.holder == comes.entity or known.knows(goes.entity):
            yield draft


def _is_over(report: Report, verb: int) -> bool:
    """Tell whether it is "hand over" with nothing named that is handed."""
    has_object = any(True for _ in report.with_dep(verb, "dobj"))
    return not has_object and any(report.tokens[c].lower == "over" for c in report.with_dep(verb, "prt"))


def given(report: Report, gone: Sequence[Draft], verb: int) -> Iterator[Draft]:
    """Yield the succession of "sacked minister Y and gave the job to X": Y is the one who has just gone."""
    offices = office_verbs().offices
    if not any(report.tokens[child].lower in offices for child in report.with_dep(verb, "dobj")):
        return
    comes, clause = _to_person(report, verb), read_clause(report, verb)
    here = report.tokens[verb].sentence
    left = [d for d in gone if d.place < verb and here - report.tokens[d.place].sentence <= 1]
    if comes is None or not left or clause.factuality != "actual" or clause.is_demanded:
        return
    post = max(left, key=lambda draft: draft.place)
    if post.holder == comes.entity:
        return
    evidence = evidence_of(report, verb, comes, verb, verb + 1)
    came = copy_post(post, comes.entity, "begun_appointed", verb, evidence)
    came.predecessor, came.start_event, came.start = post.holder, "appointed", date_near(report, verb)
    went = copy_post(post, post.holder, "predecessor", verb, evidence)
    went.successor, went.status = comes.entity, "former"
    yield came
    yield went


def _to_person(report: Report, verb: int) -> Mention | None:
    """Return X of "handed power to X"."""
    places = [verb, *report.with_dep(verb, "dobj")]
    for to in (child for place in places for child in report.with_dep(place, "dative", "prep")):
        if report.tokens[to].lower == "to":
            for child in report.with_dep(to, "pobj"):
                return report.person_at(child)
    return None
