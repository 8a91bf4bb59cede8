"""When two commitments are one fact, when their details are right, and how well fulfilment is read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from onrecord.evaluate.fact_kind import FactKind, same, same_name
from onrecord.evaluate.rates import Rate
from onrecord.evaluate.words import ALIKE, overlap, same_person
from onrecord.vocabulary.dealings import Fulfilment

if TYPE_CHECKING:
    from onrecord.evaluate.fact_row import FactRow
    from onrecord.evaluate.fact_score import FactScore


def commitment_likeness(wanted: FactRow, read: FactRow) -> float:
    """Return how like two rows are: the F1 of the words promised, 0 for another promiser or promise."""
    ours, theirs = wanted.text("by"), read.text("by")
    if overlap(ours, theirs) < ALIKE and not same_person(ours, theirs):
        return 0.0
    like = overlap(wanted.text("content"), read.text("content"))
    return like if like >= ALIKE else 0.0


def _head(row: FactRow) -> str:
    return f"{row.text('by')}: {row.text('content')}"


COMMITMENTS = FactKind(
    "commitments",
    commitment_likeness,
    {"status": same, "due": same, "to": same_name},
    _head,
    ("status", "due", "to"),
)


def fulfilment_rates(score: FactScore) -> dict[str, Rate]:
    """Return, for each word of fulfilment, its rate over the matched commitments."""
    wanted: Counter[str] = Counter()
    read: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for ours, theirs in score.matched_rows():
        wanted[ours.text("status")] += 1
        read[theirs.text("status")] += 1
        right[ours.text("status")] += ours.text("status") == theirs.text("status")
    return {status: Rate(right[status], read[status], wanted[status]) for status in get_args(Fulfilment)}


def fulfilment_macro_f1(score: FactScore) -> float:
    """Return the mean F1 over the words of fulfilment that gold or reading give; 0 where there are none.

    A commitment without a status costs precision where the reading gives one, and counts for no word.
    """
    given = [rate for rate in fulfilment_rates(score).values() if rate.wanted or rate.read]
    return sum(rate.f1 for rate in given) / len(given) if given else 0.0
