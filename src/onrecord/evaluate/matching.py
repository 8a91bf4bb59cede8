"""Which row of a reading stands for which row of the gold."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Row = TypeVar("Row")


def match_rows(
    wanted: Sequence[Row], read: Sequence[Row], likeness: Callable[[Row, Row], float]
) -> tuple[tuple[int, int], ...]:
    """Return pairs of positions in `wanted` and `read`, one to one, the likest pair first.

    Pairs whose likeness is 0 or less are never made. Of pairs alike, the one later in `wanted`, then later
    in `read`, comes first, so that the outcome never depends on chance.
    """
    likes = [(likeness(ours, theirs), i, j) for i, ours in enumerate(wanted) for j, theirs in enumerate(read)]
    taken_wanted: set[int] = set()
    taken_read: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted((each for each in likes if each[0] > 0), reverse=True):
        if i not in taken_wanted and j not in taken_read:
            taken_wanted.add(i)
            taken_read.add(j)
            pairs.append((i, j))
    return tuple(pairs)
