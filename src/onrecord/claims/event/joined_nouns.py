"""The verb that an agreement hangs on, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Token


def first_of_joined(report: Report, noun: int) -> Token:
    """Return the first of the nouns that "and" joins to a noun: what is said of it is said of them all."""
    token = report.tokens[noun]
    while token.dep == "conj" and report.tokens[token.head].tag.startswith("NN") and token.head < token.index:
        token = report.tokens[token.head]
    return token


def governor_of(report: Report, noun: int) -> tuple[int | None, str]:
    """Return the verb that a noun hangs on and how: its dependency label, or the preposition between."""
    token = first_of_joined(report, noun)
    head = report.tokens[token.head]
    if head.index == token.index:
        return None, ""
    if head.tag.startswith("VB"):
        return head.index, token.dep
    if token.dep == "pobj" and report.tokens[head.head].tag.startswith("VB"):
        return head.head, head.lower
    return None, ""
