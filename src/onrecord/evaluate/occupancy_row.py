"""An occupancy as gold and readings write it, reduced to what is compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.evaluate.words import ALIKE, content_words, overlap, same_person

if TYPE_CHECKING:
    from collections.abc import Mapping

DETAILS = (
    "holder",
    "status",
    "acting",
    "start",
    "end",
    "start_event",
    "end_event",
    "predecessor",
    "successor",
    "organization",
    "area",
)
_NAMES = frozenset({"predecessor", "successor", "organization", "area"})

# Two rows of one person in one office at different times are kept apart by the status.
_STATUS_BONUS = 0.2


@dataclass(frozen=True, slots=True)
class OccupancyRow:
    """One row: its fields as written, and `words`, the gold's quote or the claim's evidence.

    `start` and `end` are the place of the first evidence in the clean text, -1 for a row of the gold.
    """

    fields: Mapping[str, Any]
    words: str
    start: int = -1
    end: int = -1

    @property
    def holder(self) -> str:
        """The holder's name, "" where none is given."""
        return self.fields.get("holder") or ""

    @property
    def office(self) -> str:
        """Title, organization and area as one phrase."""
        return " ".join(filter(None, (self.fields.get(name) for name in ("title", "organization", "area"))))


def occupancy_likeness(wanted: OccupancyRow, read: OccupancyRow) -> float:
    """Return how like two rows are, from 0 (another fact) to 1.2 (the same words and status)."""
    if not same_person(wanted.holder, read.holder):
        return 0.0
    titles = overlap(wanted.fields.get("title"), read.fields.get("title"))
    like = max(overlap(wanted.office, read.office), titles)
    if like < ALIKE:
        return 0.0
    same_status = wanted.fields.get("status") == read.fields.get("status")
    return like + (_STATUS_BONUS if same_status else 0.0)


def detail_agrees(name: str, wanted: OccupancyRow, read: OccupancyRow) -> bool:
    """Tell whether a detail is right: the whole name of the holder, half of the words of another name."""
    ours, theirs = wanted.fields.get(name) or None, read.fields.get(name) or None
    if name == "holder":
        return content_words(ours) == content_words(theirs)
    if name not in _NAMES or not ours or not theirs:
        return bool(ours == theirs)
    return overlap(ours, theirs) >= ALIKE
