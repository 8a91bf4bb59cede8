"""Occupancies in the order in which a reader wants them: person by person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.claim import Occupancy
    from onrecord.vocabulary.office import Status

_STATUS_ORDER: tuple[Status, ...] = ("outgoing", "current", "incoming", "candidate", "former")


def by_holder(rows: Iterable[Occupancy]) -> list[tuple[str, list[Occupancy]]]:
    """Return the rows of each holder, the holders in the order of their first evidence.

    Within a holder, posts in office stand before former ones, then the order of the text holds.
    """
    groups: dict[str, list[Occupancy]] = {}
    for row in sorted(rows, key=_place):
        groups.setdefault(row.holder, []).append(row)
    return [(holder, sorted(group, key=_standing)) for holder, group in groups.items()]


def _place(row: Occupancy) -> int:
    return min(span.start for span in row.evidence)


def _standing(row: Occupancy) -> tuple[int, int]:
    return _STATUS_ORDER.index(row.status), _place(row)
