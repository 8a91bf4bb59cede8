"""Rows in the order in which a reader wants them: name by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from onrecord.schema.claim import Claim, Occupancy
    from onrecord.vocabulary.office import Status

_STATUS_ORDER: tuple[Status, ...] = ("outgoing", "current", "incoming", "candidate", "former")

Row = TypeVar("Row", bound="Claim")


def by_name(rows: Iterable[Row], name: Callable[[Row], str]) -> list[tuple[str, list[Row]]]:
    """Return the rows of each name, names and rows in the order of their first evidence."""
    groups: dict[str, list[Row]] = {}
    for row in sorted(rows, key=place):
        groups.setdefault(name(row), []).append(row)
    return list(groups.items())


def by_holder(rows: Iterable[Occupancy]) -> list[tuple[str, list[Occupancy]]]:
    """Return the rows of each holder; posts in office stand before former ones."""
    groups = by_name(rows, lambda row: row.holder)
    return [(holder, sorted(group, key=_standing)) for holder, group in groups]


def place(row: Claim) -> int:
    """Return where the first words of a claim stand."""
    return min(span.start for span in row.evidence)


def _standing(row: Occupancy) -> tuple[int, int]:
    return _STATUS_ORDER.index(row.status), place(row)
