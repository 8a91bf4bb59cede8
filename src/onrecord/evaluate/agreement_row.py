"""When two agreements are one fact, and when their details are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.evaluate.fact_kind import SAME_NAMES, FactKind, same
from onrecord.evaluate.words import ALIKE, names_overlap, overlap

if TYPE_CHECKING:
    from onrecord.evaluate.fact_row import FactRow


def agreement_likeness(wanted: FactRow, read: FactRow) -> float:
    """Return how like two rows are, by name and parties together.

    They are one where the names share half of their words, or the parties are nearly the same and the names
    share a word.
    """
    name = overlap(wanted.text("name"), read.text("name"))
    who = names_overlap(wanted.names("parties"), read.names("parties"))
    return (name + who) / 2 if name >= ALIKE or (who >= SAME_NAMES and name > 0) else 0.0


def _head(row: FactRow) -> str:
    return f"{row.text('name')} of {', '.join(row.names('parties')) or '-'}"


AGREEMENTS = FactKind(
    "agreements", agreement_likeness, {"status": same, "signed": same}, _head, ("status", "signed")
)
