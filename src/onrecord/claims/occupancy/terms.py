"""Offices that end with their term: "her mandate expires in June", "he is not seeking a third term"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clause import read_clause
from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.dates import date_near
from onrecord.claims.occupancy.known import KnownPosts, copy_post
from onrecord.languages.office_changes import office_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


def terms(report: Report, known: KnownPosts) -> Iterator[Draft]:
    """Yield the end of each office whose term ends, or whose holder will not seek another."""
    for token in report.tokens:
        if not token.tag.startswith("VB"):
            continue
        if token.lower in office_changes().term_ends:
            yield from _ending(report, known, token.index)
        elif token.lower in office_changes().seeks:
            yield from _not_again(report, known, token.index)


def _ending(report: Report, known: KnownPosts, verb: int) -> Iterator[Draft]:
    for noun in report.with_dep(verb, "nsubj"):
        person = _whose(report, noun) if report.tokens[noun].lower in office_changes().terms else None
        clause = read_clause(report, verb)
        if person is None or clause.factuality != "actual" or clause.is_demanded or _may_stay(report, verb):
            continue
        draft = _draft(report, known, verb, person)
        if draft is None:
            continue
        date = date_near(report, verb)
        is_past = clause.when in {"past", "perfect"}
        if is_past or (date and report.published and date >= report.published[: len(date)]):
            draft.end = date
        draft.status = "former" if is_past else "outgoing"
        yield draft


def _not_again(report: Report, known: KnownPosts, verb: int) -> Iterator[Draft]:
    """Yield "will not seek re-election", "is not running for another term"."""
    clause = read_clause(report, verb)
    person = report.subject(verb)
    if clause.factuality != "denied" or clause.when == "perfect" or person is None:
        return
    objects = [*report.with_dep(verb, "dobj", "obj")]
    for preposition in report.with_dep(verb, "prep"):
        if report.tokens[preposition].lower == "for":
            objects.extend(report.with_dep(preposition, "pobj"))
    if not any(_is_another(report, noun) and not _is_others(report, noun, person) for noun in objects):
        return
    draft = _draft(report, known, verb, person)
    if draft is not None:
        draft.status = "outgoing"
        yield draft


def _is_another(report: Report, noun: int) -> bool:
    """Tell whether a noun means one more time in office: "re-election", "a third term"."""
    lower = report.tokens[noun].lower
    if lower not in office_changes().another_term:
        return False
    return lower.startswith("re") or any(
        report.tokens[child].tag in {"JJ", "DT"} and report.tokens[child].lower not in {"a", "the"}
        for child in report.children[noun]
    )


def _is_others(report: Report, noun: int, person: Mention) -> bool:
    """Tell whether the term is somebody else's: "is not running for her husband's third term"."""
    return any(
        (owner := report.person_at(child)) is None or owner.entity != person.entity
        for child in report.with_dep(noun, "poss")
    )


def _may_stay(report: Report, verb: int) -> bool:
    """Tell whether the sentence speaks of another term: "could run for re-election when his term expires"."""
    sentence = report.sentence_of(verb)
    lowers = {token.lower for token in report.tokens[sentence.first : sentence.last]}
    return bool(lowers & {"re-election", "reelection"})


def _whose(report: Report, noun: int) -> Mention | None:
    for child in report.with_dep(noun, "poss"):
        if report.tokens[child].lower == "whose":
            return report.person_at(report.tokens[report.tokens[noun].head].head)
        return report.person_at(child)
    return None


def _draft(report: Report, known: KnownPosts, verb: int, person: Mention) -> Draft | None:
    post = known.of(person.entity, verb)
    if post is None or post.status not in {None, "outgoing"}:
        return None
    evidence = evidence_of(report, verb, person, verb, verb + 1)
    draft = copy_post(post, person.entity, "ended_term", verb, evidence)
    draft.end_event = "term_ended"
    return draft
