"""Offices that begin without being named: "was sworn in on Monday", "came to power", "appointed in 2005"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.another_body import is_of_another_body
from onrecord.claims.occupancy.begun import evidence_of, is_again
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.expected import is_expected
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.known import copy_post
from onrecord.claims.occupancy.whom import subjects_of
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clause import Clause
    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.occupancy.known import KnownPosts
    from onrecord.claims.report import Report
    from onrecord.vocabulary.office import StartEvent


def begun_known(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield beginnings without a post ("sworn in on Monday", "took office"): of the post last told of him."""
    verbs = office_verbs()
    for token in report.tokens:
        lower = token.lower
        if not token.tag.startswith("VB") or not (
            lower in verbs.takes or lower in office_changes().sworn or lower in office_changes().come
        ):
            continue
        if not _is_office_verb(report, token.index) or any(True for _ in posts_of_verb(report, token.index)):
            continue
        yield from _of_all(
            report, known, token.index, "sworn_in" if lower in office_changes().sworn else "took_office"
        )


def _of_all(report: Report, known: KnownPosts, verb: int, event: StartEvent) -> Iterator[Draft]:
    """Yield the beginning for each subject whose post the report tells."""
    clause = read_clause(report, verb)
    if clause.is_demanded or clause.factuality != "actual":
        return
    for person in subjects_of(report, verb):
        post = known.of(person.entity, verb)
        if post is None or (event == "took_office" and post.canonical.startswith("opposition")):
            continue  # "the opposition leader came to power": into another post
        evidence = evidence_of(report, verb, person, verb, verb + 1)
        draft = copy_post(post, person.entity, f"begun_{event}", verb, evidence)
        draft.status = "incoming" if clause.when == "future" else None
        draft.is_expected = is_expected(report, verb, clause)
        draft.start_event, draft.start = event, date_near(report, verb)
        yield draft


def given_known(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield "A appointed B in August 2005", of the post told of B before; a date must say when."""
    for token in report.tokens:
        event = office_verbs().start.get(token.lower)
        if (
            event not in {"appointed", "elected"}
            or not token.tag.startswith("VB")
            or token.lower in office_changes().of_other_things
        ):
            continue
        verb = token.index
        if any(True for _ in posts_of_verb(report, verb)):
            continue
        person = report.subject(verb) if report.is_passive(verb) else report.object(verb)
        post = known.held_before(person.entity, verb) if person is not None else None
        clause, date = read_clause(report, verb), date_near(report, verb)
        if person is None or post is None or date is None or not _is_past_fact(clause):
            continue
        if is_of_another_body(report, verb, "to", post):
            continue
        if post.start is None and post.status in {None, "outgoing", "former"}:
            evidence = evidence_of(report, verb, person, verb, verb + 1)
            draft = copy_post(post, person.entity, f"begun_{event}", verb, evidence)
            draft.start, draft.start_event = None if is_again(report, verb) else date, event
            yield draft


def _is_past_fact(clause: Clause) -> bool:
    return clause.factuality == "actual" and not clause.is_demanded and clause.when in {"past", "perfect"}


def _is_office_verb(report: Report, verb: int) -> bool:
    """Tell whether the verb is of an office: "sworn in", "took office", "came to power"; not "took part"."""
    lowers = {report.tokens[child].lower for child in report.children[verb]}
    if report.tokens[verb].lower in office_changes().sworn:
        return bool(lowers & {"in", "into"})
    if report.tokens[verb].lower in office_changes().come:
        return any(
            report.tokens[child].lower == "to"
            and "power" in {report.tokens[c].lower for c in report.children[child]}
            for child in report.children[verb]
        )
    offices = office_verbs().offices
    return any(
        report.tokens[child].lower in offices and not _is_some(report, child)
        for child in report.children[verb]
    )


def _is_some(report: Report, noun: int) -> bool:
    """Tell whether it is just any job: "took a job at the bank", "took on an even larger role"."""
    return any(report.tokens[child].lower in {"a", "an"} for child in report.with_dep(noun, "det"))
