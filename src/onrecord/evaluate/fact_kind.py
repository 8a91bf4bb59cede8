"""A kind of facts: when two rows are one fact, when a detail of it is right, how a person sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.evaluate.words import ALIKE, content_words, names_overlap, overlap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from onrecord.evaluate.fact_row import FactRow

# Two lists name the same parties from here on.
SAME_NAMES = 0.66


@dataclass(frozen=True, slots=True)
class FactKind:
    """One of a reading's lists of facts.

    Attributes:
        name: of the list in gold and readings, "occupancies".
        likeness: how like two rows are; 0 for two facts.
        details: by name, whether the value of a matched row agrees with the gold's.
        head: the phrase that a person knows the row by.
        said: the details beside it.
    """

    name: str
    likeness: Callable[[FactRow, FactRow], float]
    details: Mapping[str, Callable[[Any, Any], bool]]
    head: Callable[[FactRow], str]
    said: tuple[str, ...]

    def agrees(self, detail: str, wanted: FactRow, read: FactRow) -> bool:
        """Tell whether a detail of two matched rows agrees; it does where neither gives it."""
        return self.details[detail](wanted.fields.get(detail), read.fields.get(detail))

    def described(self, row: FactRow) -> str:
        """Return the row on one line."""
        known = (f"{name} {_written(row.fields[name])}" for name in self.said if row.fields.get(name))
        return " | ".join([self.head(row), *known])


def same(wanted: object, read: object) -> bool:
    """Tell whether two values are the same; "", False and None are none."""
    return bool((wanted or None) == (read or None))


def same_whole_name(wanted: str | None, read: str | None) -> bool:
    """Tell whether two names have the same words."""
    return content_words(wanted) == content_words(read)


def same_name(wanted: str | None, read: str | None) -> bool:
    """Tell whether two names share half of their words."""
    if not wanted or not read:
        return not wanted and not read
    return overlap(wanted, read) >= ALIKE


def same_names(wanted: list[str] | None, read: list[str] | None) -> bool:
    """Tell whether two lists of names are nearly the same."""
    ours, theirs = list(filter(None, wanted or ())), list(filter(None, read or ()))
    return (not ours and not theirs) or names_overlap(ours, theirs) >= SAME_NAMES


def _written(value: object) -> str:
    return ", ".join(filter(None, value)) if isinstance(value, list) else str(value)
