"""Deeds in a row: "to reduce tariffs, promote trade and jointly study …", however the parse joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.phrase import below

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_JOINTS = frozenset({",", ";", "and", "or"})
_SMALL = frozenset({"to", "not", "also", "then"})


def all_deeds(report: Report, verb: int, end: int) -> tuple[list[int], int]:
    """Return the verbs of the deeds from `verb` on, in order, and the token behind the last deed.

    A parser often hangs the later ones of a long row on another word; a bare infinitive or gerund behind a
    comma or "and" is one of the row unless it belongs to a verb inside a deed.
    """
    verbs = [verb]
    sentence = report.sentence_of(verb)
    k = verb + 1
    while k < sentence.last:
        if k >= end and not _continues(report, end, k):
            break
        if _is_next(report, verb, k) and not _belongs_inside(report, verbs, k):
            verbs.append(k)
            end = max(end, _own_end(report, k))
        k += 1
    return verbs, min(end, sentence.last)


def is_other_clause(report: Report, verb: int) -> bool:
    """Tell whether a joined verb has a subject or a finite form of its own: it is no deed of the row."""
    return any(report.with_dep(verb, "nsubj", "nsubjpass")) or report.tokens[verb].tag in {"VBD", "VBZ"}


def _continues(report: Report, end: int, k: int) -> bool:
    """Tell whether only joints and adverbs stand in tokens `[end, k)`, a joint first."""
    between = report.tokens[end:k]
    return all(_is_small(t.lower, t.tag) or t.lower in _JOINTS for t in between) and (
        k == end or between[0].lower in _JOINTS
    )


def _is_small(lower: str, tag: str) -> bool:
    return lower in _SMALL or tag.startswith("RB")


def _is_next(report: Report, verb: int, k: int) -> bool:
    """Tell whether a deed begins at the token: a verb in the form of the first, behind a joint."""
    tokens = report.tokens
    forms = {"VBG"} if tokens[verb].tag == "VBG" else {"VB", "VBP"}
    if tokens[k].tag not in forms or is_other_clause(report, k):
        return False
    if any(tokens[c].tag == "MD" for c in report.with_dep(k, "aux")):
        return False
    before = k - 1
    while before > verb and _is_small(tokens[before].lower, tokens[before].tag):
        before -= 1
    return tokens[before].lower in _JOINTS


def _belongs_inside(report: Report, verbs: list[int], k: int) -> bool:
    """Tell whether the verb is joined to one that is itself only part of a deed: "to seek and find"."""
    token = report.tokens[k]
    head = report.tokens[token.head]
    if token.dep != "conj":
        return token.dep in {"xcomp", "ccomp", "acl", "relcl", "pcomp"} and head.index > verbs[-1]
    return head.index > verbs[0] and head.index not in verbs and head.tag.startswith("VB")


def _own_end(report: Report, verb: int) -> int:
    return max(below(report, verb)) + 1
