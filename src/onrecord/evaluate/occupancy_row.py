"""When two occupancies are one fact, and when their details are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.evaluate.fact_kind import FactKind, same, same_name, same_whole_name
from onrecord.evaluate.words import ALIKE, overlap, same_person

if TYPE_CHECKING:
    from onrecord.evaluate.fact_row import FactRow

# Two rows of one person in one office at different times are kept apart by the status.
_STATUS_BONUS = 0.2
_OFFICE = ("title", "organization", "area")


def occupancy_likeness(wanted: FactRow, read: FactRow) -> float:
    """Return how like two rows are, from 0 (another fact) to 1.2 (the same words and status)."""
    if not same_person(wanted.text("holder"), read.text("holder")):
        return 0.0
    titles = overlap(wanted.text("title"), read.text("title"))
    like = max(overlap(_office(wanted, " "), _office(read, " ")), titles)
    if like < ALIKE:
        return 0.0
    same_status = wanted.fields.get("status") == read.fields.get("status")
    return like + (_STATUS_BONUS if same_status else 0.0)


def _office(row: FactRow, between: str) -> str:
    return between.join(filter(None, (row.text(name) for name in _OFFICE)))


def _head(row: FactRow) -> str:
    return " | ".join([row.text("holder"), _office(row, ", "), row.text("status")])


OCCUPANCIES = FactKind(
    "occupancies",
    occupancy_likeness,
    {
        "holder": same_whole_name,
        "status": same,
        "acting": same,
        "start": same,
        "end": same,
        "start_event": same,
        "end_event": same,
        "predecessor": same_name,
        "successor": same_name,
        "organization": same_name,
        "area": same_name,
    },
    _head,
    ("acting", "start", "end", "start_event", "end_event", "predecessor", "successor"),
)
