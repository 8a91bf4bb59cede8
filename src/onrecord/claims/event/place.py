"""Where an event is: the place behind "in" or "at" that hangs on its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

_IN = frozenset({"in", "at"})
# The parse hangs "in A" on what stands before it: "met B in A", "talks with B in A".
_THROUGH = frozenset({"with", "between", "of", "for", "on", "by"})
_DEEPEST = 2  # nouns between the event and its place


def place_of(report: Report, *heads: int) -> str | None:
    """Return the name of the place of what the heads tell, the first that one of them gives; else None."""
    for head in heads:
        for token in _behind(report, head):
            for mention in report.mentions:
                if mention.first <= token < mention.last and mention.kind == "place":
                    return report.entities[mention.entity].name
    return None


def _behind(report: Report, head: int, depth: int = 0) -> Iterator[int]:
    """Yield the nouns behind "in" and "at", and the names inside their phrases: "in the capital Lima"."""
    for child in report.with_dep(head, "acl", "relcl"):
        if report.tokens[child].lower in dealings().standing["setting"]:
            yield from _behind(report, child)
    for noun in report.with_dep(head, "dobj") if depth == 0 else ():
        yield from _behind(report, noun, depth + 1)
    for preposition in report.with_dep(head, "prep"):
        lower = report.tokens[preposition].lower
        for noun in report.with_dep(preposition, "pobj"):
            if lower in _THROUGH and depth < _DEEPEST:
                yield from _behind(report, noun, depth + 1)
            elif lower in _IN:
                yield from _inside(report, noun)


def _inside(report: Report, noun: int) -> Iterator[int]:
    yield noun
    yield from report.with_dep(noun, "appos", "compound", "nmod")
    for inner in report.with_dep(noun, "prep"):
        yield from report.with_dep(inner, "pobj")
