"""Who follows whom, told by how the place fell free: "became chairman after the resignation of Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.ended import event_of
from onrecord.claims.occupancy.ended_nouns import whose
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.office_changes import office_changes
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def vacated(report: Report, known: KnownPosts, begun: KnownPosts) -> Iterator[Draft]:
    """Yield both sides where somebody begins after another's end: told by a noun or by a clause.

    `begun` are the posts that verbs give or begin, by which it is known that the one comes into office.
    """
    for token in report.tokens:
        ends = office_verbs().end_nouns
        if token.lower in ends and report.tokens[token.head].lower in office_changes().after:
            verb, goes = report.tokens[token.head].head, whose(report, token.index)
        elif token.tag.startswith("VB") and _is_when(report, token.index) and event_of(report, token.index):
            verb, goes = _verb_above(report, token.index), report.subject(token.index)
        else:
            continue
        comes = _who_begins(report, begun, verb)
        clause = read_clause(report, verb)
        if comes is None or goes is None or goes.entity == comes.entity or clause.factuality != "actual":
            continue
        yield from _pair(report, known, verb, (comes, goes))


def _is_when(report: Report, verb: int) -> bool:
    """Tell whether the verb's clause opens with "after" or "when"."""
    return any(
        report.tokens[child].lower in office_changes().when
        for child in report.with_dep(verb, "mark", "advmod")
    )


def _verb_above(report: Report, verb: int) -> int:
    """Return the verb that the clause hangs on; of "in 2011, when Y died" the one that the year hangs on."""
    place = report.tokens[verb].head
    while not report.tokens[place].tag.startswith("VB") and report.tokens[place].head != place:
        place = report.tokens[place].head
    return place


def _who_begins(report: Report, begun: KnownPosts, verb: int) -> Mention | None:
    """Return who comes into an office by the verb, if anybody does."""
    for person in (report.subject(verb), report.object(verb)):
        if person is not None and begun.begins_at(person.entity, verb):
            return person
    return None


def _pair(report: Report, known: KnownPosts, verb: int, two: tuple[Mention, Mention]) -> Iterator[Draft]:
    comes, goes = two
    post = known.beginning(comes.entity) or known.of(comes.entity, verb)
    told = known.of(goes.entity, verb)
    if post is None or (told is not None and told.canonical != post.canonical):
        return
    evidence = evidence_of(report, verb, comes, verb, verb + 1)
    came = copy_post(post, comes.entity, "successor", verb, evidence)
    came.predecessor = goes.entity
    went = copy_post(post, goes.entity, "predecessor", verb, evidence)
    went.successor, went.status = comes.entity, "former"
    yield came
    yield went
