"""When two events are one fact, and when their details are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.evaluate.fact_kind import FactKind, same, same_name, same_names
from onrecord.evaluate.words import ALIKE, names_overlap

if TYPE_CHECKING:
    from onrecord.evaluate.fact_row import FactRow

# Kinds that two people tell apart by chance.
_TALKS = frozenset({"meeting", "talks", "summit", "call", "conference"})


def event_likeness(wanted: FactRow, read: FactRow) -> float:
    """Return how like two rows are: the F1 of who takes part or stays away, 0 for other kinds."""
    kinds = {wanted.fields.get("kind"), read.fields.get("kind")}
    if len(kinds) > 1 and not kinds <= _TALKS:
        return 0.0
    who = names_overlap(wanted.names("participants", "declined"), read.names("participants", "declined"))
    return who if who >= ALIKE else 0.0


def _head(row: FactRow) -> str:
    return f"{row.text('kind')} of {', '.join(row.names('participants')) or '-'}"


EVENTS = FactKind(
    "events",
    event_likeness,
    {
        "participants": same_names,
        "declined": same_names,
        "kind": same,
        "status": same,
        "date": same,
        "place": same_name,
    },
    _head,
    ("declined", "status", "date", "place"),
)
