"""Which word is the subject of a verb, stated or understood, whoever it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_SUBJECT = ("nsubj", "nsubjpass", "csubj")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SHARES = frozenset({"conj", "advcl", "acomp", "ccomp", "pcomp"})
_DEEPEST = 6  # verbs that share one subject; longer chains are wrong parses


def subject_of(report: Report, verb: int, depth: int = 0) -> int | None:
    """Return the token of the subject; a verb without one shares that of the verb it hangs on."""
    for child in report.with_dep(verb, *_SUBJECT):
        is_relative = report.tokens[child].lower in _RELATIVE
        return antecedent(report, verb) if is_relative else child
    token = report.tokens[verb]
    if token.head == verb or depth > _DEEPEST:
        return None
    if token.dep in {"acl", "relcl"}:
        return _holder(report, token.head, depth) if _is_content(report, verb) else token.head
    if token.dep == "xcomp":
        asked = next(report.with_dep(token.head, "dobj"), None)
        return asked if asked is not None else subject_of(report, token.head, depth + 1)
    above = report.tokens[token.head].head if token.dep == "pcomp" else token.head
    shares = token.dep in _SHARES and above != verb and (token.dep != "pcomp" or above != token.head)
    return subject_of(report, above, depth + 1) if shares else None


def antecedent(report: Report, verb: int) -> int:
    """Return the noun that a relative clause belongs to; through verbs joined to its first one."""
    token = report.tokens[verb]
    while token.dep in {"conj", "xcomp", "ccomp"} and token.head != token.index:
        token = report.tokens[token.head]
    return token.head


def _is_content(report: Report, verb: int) -> bool:
    """Tell whether the clause says what a noun is about: "plans to visit", "a decision to meet"."""
    return any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux"))


def _holder(report: Report, noun: int, depth: int) -> int | None:
    """Return whose plan it is: "his plans to visit", "A has plans to visit"."""
    for owner in report.with_dep(noun, "poss"):
        return owner
    above = report.tokens[noun].head
    if report.tokens[noun].dep in {"dobj", "attr", "pobj"} and above != noun:
        if report.tokens[noun].dep == "pobj":
            above = report.tokens[above].head
        return subject_of(report, above, depth + 1)
    return None
