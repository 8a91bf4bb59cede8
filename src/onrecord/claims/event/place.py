"""Where an event is: the place behind "in" or "at" that hangs on its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.when import SETTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

_IN = frozenset({"in", "at"})
_THROUGH = frozenset(
    {"with", "between", "of", "for", "on", "by"}
)  # the parse hangs "in" on what stands before it


def place_of(report: Report, *heads: int) -> str | None:
    """Return the name of the place of what the heads tell, the first that one of them gives; else None."""
    for head in heads:
        for token in _behind(report, head):
            for mention in report.mentions:
                if mention.first <= token < mention.last and mention.kind == "place":
                    return report.entities[mention.entity].name
    return None


_DEEPEST = 2


def _behind(report: Report, head: int, depth: int = 0) -> Iterator[int]:
    """Yield the nouns behind "in" and "at", and the names inside their phrases: "in the capital Lima"."""
    for child in report.with_dep(head, "acl", "relcl"):
        if report.tokens[child].lower in SETTING:
            yield from _behind(report, child)
    if depth == 0:
        for noun in report.with_dep(head, "dobj"):  # "meet A in B": the parse hangs "in B" on A
            yield from _behind(report, noun, depth + 1)
    for preposition in report.with_dep(head, "prep"):
        if report.tokens[preposition].lower in _THROUGH and depth < _DEEPEST:
            for noun in report.with_dep(preposition, "pobj"):
                yield from _behind(report, noun, depth + 1)
        if report.tokens[preposition].lower not in _IN:
            continue
        for noun in report.with_dep(preposition, "pobj"):
            yield noun
            yield from report.with_dep(noun, "appos", "compound", "nmod")
            for inner in report.with_dep(noun, "prep"):
                yield from report.with_dep(inner, "pobj")
