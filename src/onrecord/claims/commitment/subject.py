"""Whose deed a verb tells: the token of its subject, stated or understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.parties import party_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_DEEPEST = 6  # verbs that share one subject; longer chains are wrong parses
_SUBJECT = ("nsubj", "nsubjpass")


def subject_of(report: Report, verb: int, depth: int = 0) -> int | None:
    """Return the token of the subject, through relative pronouns and verbs that share one, or None."""
    # a parse may hang the subject on the auxiliary: "Denmark is committed to"
    places = [verb, *report.with_dep(verb, "aux", "auxpass")]
    child = next((k for place in places for k in report.with_dep(place, *_SUBJECT)), None)
    if child is not None:
        is_relative = report.tokens[child].lower in party_words().pronouns["relative"]
        return antecedent(report, verb) if is_relative else child
    return _understood(report, verb, depth)


def _understood(report: Report, verb: int, depth: int) -> int | None:
    """Return the subject that a verb without one shares with the verb or noun it hangs on."""
    token = report.tokens[verb]
    if token.head == verb or depth > _DEEPEST:
        return None
    if token.dep == "conj" and _is_misjoined(report, verb):
        return subject_of(report, report.tokens[token.head].head, depth + 1)
    if token.dep in {"conj", "xcomp", "advcl", "acomp", "ccomp"}:
        return subject_of(report, token.head, depth + 1)
    if token.dep in {"acl", "relcl"}:
        return token.head
    if token.dep == "pcomp" and report.tokens[token.head].head != token.head:
        return subject_of(report, report.tokens[token.head].head, depth + 1)
    return None


def _is_misjoined(report: Report, verb: int) -> bool:
    """Tell whether a finite verb is joined to a bare one: "said X must act and pledged"."""
    head = report.tokens[report.tokens[verb].head]
    is_bare = head.tag == "VB" and head.dep in {"ccomp", "xcomp"}
    is_said = report.tokens[head.head].tag.startswith("VB")
    return is_bare and is_said and report.tokens[verb].tag in {"VBD", "VBZ"} and head.head != head.index


def antecedent(report: Report, verb: int) -> int:
    """Return the noun that a relative clause belongs to, through verbs joined to its first one."""
    token = report.tokens[verb]
    while token.dep in {"conj", "xcomp", "ccomp"} and token.head != token.index:
        token = report.tokens[token.head]
    return _told_of(report, token.head)


def _told_of(report: Report, noun: int) -> int:
    """Return A for the man of "A is the man who", through "a liar and a bully who", else the noun itself."""
    first = noun
    while report.tokens[first].dep in {"conj", "appos"} and report.tokens[first].head < first:
        first = report.tokens[first].head
    if report.tokens[first].dep != "attr":
        return noun
    return next(report.with_dep(report.tokens[first].head, "nsubj"), noun)
