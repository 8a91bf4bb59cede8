"""Whom a verb of office is said of: all its subjects, and those whom a title alone stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def subjects_of(report: Report, verb: int) -> list[Mention]:
    """Return every person whom the verb is said of: "A and B resigned" is said of both."""
    first = report.subject(verb) or _by_title(report, verb)
    if first is None:
        return []
    found = {first.entity: first}
    for subject in report.with_dep(verb, *_SUBJECTS):
        for place in _joined(report, subject):
            person = report.person_at(place)
            if person is not None:
                found.setdefault(person.entity, person)
    return list(found.values())


def subject_token(report: Report, verb: int) -> int | None:
    """Return the token of a verb's subject, that of a verb above it for "he is to be replaced"; or None."""
    place = verb
    for _ in range(3):
        own = next(report.with_dep(place, *_SUBJECTS), None)
        if own is not None or report.tokens[place].dep not in {"xcomp", "conj"}:
            return own
        place = report.tokens[place].head
    return None


def _joined(report: Report, subject: int) -> Iterator[int]:
    """Yield what "and" joins to a subject: behind it, or, where the parse took the last one, before it."""
    for child in report.with_dep(subject, "conj"):
        yield child
        yield from _joined(report, child)
    first = subject
    while first and first <= report.tokens[first - 1].head <= subject:
        first -= 1
    if first and report.tokens[first - 1].lower == "and":
        yield max(0, first - 2)
    elif first and report.tokens[first - 1].dep == "conj":
        yield report.tokens[first - 1].head


def _by_title(report: Report, verb: int) -> Mention | None:
    """Return the person whom a title alone stands for as the subject: "the former premier was defeated"."""
    for subject in report.with_dep(verb, *_SUBJECTS):
        return titled(report, subject)
    return None


def titled(report: Report, token: int) -> Mention | None:
    """Return the one person before a token whom the report calls by the post at it, or None.

    The post must stand with "the" and without a name; two persons of the same title leave it open.
    """
    number = report.post_at_head.get(token)
    if number is None:
        return None
    post = report.posts[number]
    if post.determiner != "the" or post.is_plural or number in report.named_by:
        return None
    called: dict[str, Mention] = {}
    for naming in report.annotations.namings:
        other, person = report.posts[naming.post], report.mentions[naming.mention]
        if other.canonical != post.canonical or other.head > token:
            continue
        if "former" in post.flags and "former" not in other.flags:
            continue
        if post.organization and other.organization and post.organization != other.organization:
            continue
        called[person.entity] = person
    return next(iter(called.values())) if len(called) == 1 else None
