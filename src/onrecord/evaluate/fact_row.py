"""An occupancy, event, agreement or commitment as gold and readings write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row: its fields as written, and `words`, the gold's quote or the claim's evidence.

    `start` and `end` are the place of the first evidence in the clean text, -1 for a row of the gold.
    """

    fields: Mapping[str, Any]
    words: str
    start: int = -1
    end: int = -1

    def text(self, name: str) -> str:
        """Return a field that is a phrase, "" where it is not given."""
        return self.fields.get(name) or ""

    def names(self, *fields: str) -> list[str]:
        """Return the names in fields that are lists, one list after the other, empty names left out."""
        return [name for field in fields for name in self.fields.get(field) or () if name]
