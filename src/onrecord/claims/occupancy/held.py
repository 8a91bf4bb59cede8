"""Offices that are or were held: "is the minister", "was a White House adviser", "served as", "as chairman of X, Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.begun import evidence_of
from onrecord.claims.occupancy.clause import read_clause
from onrecord.claims.occupancy.draft import Draft, draft_of
from onrecord.claims.occupancy.governed import posts_of_verb
from onrecord.claims.occupancy.named import owner_of
from onrecord.languages.office_verbs import office_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.occupancy.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.vocabulary.office import Status


def held(report: Report) -> Iterator[Draft]:
    """Yield a draft for each post that somebody is said to be in, or to have been in."""
    verbs = office_verbs()
    for token in report.tokens:
        if token.lower in verbs.be and token.tag.startswith("VB"):
            yield from _drafts(report, token.index, "is_post")
        elif token.lower in verbs.serve and token.tag.startswith("VB") and _has_as(report, token.index):
            yield from _drafts(report, token.index, "serves_as_post")
        elif token.lower == "as":
            yield from _as_opening(report, token.index)


def _has_as(report: Report, verb: int) -> bool:
    return any(report.tokens[child].lower == "as" for child in report.children[verb])


def _drafts(report: Report, verb: int, rule: str) -> Iterator[Draft]:
    person = report.subject(verb)
    if person is None:
        return
    clause = read_clause(report, verb)
    if clause.is_demanded:
        return
    for number in posts_of_verb(report, verb):
        post = report.posts[number]
        if post.is_plural or number in report.named_by:
            continue
        draft = draft_of(post, person.entity, rule, evidence_of(report, verb, person, post.first, post.last))
        draft.owner = owner_of(report, post)
        draft.factuality = clause.factuality
        if draft.status is None:
            draft.status = _status(report, verb, clause.when)
        yield draft


def _status(report: Report, verb: int, when: str) -> Status | None:
    """Return former for "was", "had been", "served as"; incoming for "will be"; None for "is", "has been"."""
    if when == "future":
        return "incoming"
    lowers = {report.tokens[verb].lower} | {report.tokens[child].lower for child in report.with_dep(verb, "aux")}
    if when == "past" and "remained" not in lowers:
        return "former"
    if "having" in lowers:
        return "former"
    return None


def _as_opening(report: Report, place: int) -> Iterator[Draft]:
    """Yield "As chairperson of X, Y …": the post opens the sentence and its holder follows the comma."""
    tokens = report.tokens
    number = next((n for n, post in enumerate(report.posts) if post.first in (place + 1, place + 2) and post.head < place + 12), None)
    if number is None or number in report.named_by:
        return
    post = report.posts[number]
    if post.last >= len(tokens):
        return
    comma = post.last
    while comma < min(len(tokens), post.last + 12) and tokens[comma].text != ",":
        comma += 1
    following: Mention | None = report.persons.get(comma + 1) if comma < len(tokens) and tokens[comma].text == "," else None
    if following is None or tokens[following.first].sentence != tokens[place].sentence or place != report.sentence_of(place).first:
        return
    draft = draft_of(post, following.entity, "as_post", (tokens[place].start, following.end))
    draft.owner = owner_of(report, post)
    yield draft
