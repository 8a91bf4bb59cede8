"""What a promise or its deed is said to be: "is under way", "remains unfulfilled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.fulfilment import fulfilment_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.claims.report import Report
    from onrecord.vocabulary.dealings import Fulfilment

_REACH = 5  # tokens between "is" and "under way"
_STATUSES: tuple[Fulfilment, ...] = ("pending", "partly", "broken", "kept")


def predicate_behind(report: Report, verb: int) -> Fulfilment | None:
    """Return what stands behind "is" or "remains", turned by the words between; None for nothing."""
    found = predicate_at(report, verb)
    return found[0] if found else None


def predicate_at(report: Report, verb: int) -> tuple[Fulfilment, int] | None:
    """Return the same with the token behind the predicate."""
    turns, stop = fulfilment_words().turns, report.sentence_of(verb).last
    between: set[str] = set()
    for k in range(verb + 1, min(verb + 1 + _REACH, stop)):
        if report.tokens[k].text in {",", ";", ":"}:
            return None
        for length in (2, 1):
            words = " ".join(t.lower for t in report.tokens[k : min(k + length, stop)])
            status = next((s for s in _STATUSES if words in fulfilment_words().predicates[s]), None)
            if status is not None:
                return _turned(status, between, turns), min(k + length, stop)
        between.add(report.tokens[k].lower)
    return None


def _turned(status: Fulfilment, between: set[str], turns: Mapping[str, frozenset[str]]) -> Fulfilment:
    """Turn the predicate by the words before it: "not kept", "partly met", "yet to be kept", "not broken"."""
    if between & turns["yet"] and "to" in between:
        return "pending"
    if between & turns["not"]:
        return "broken" if status == "kept" else "kept" if status == "broken" else status
    if status == "kept" and between & turns["partly"]:
        return "partly"
    return status
