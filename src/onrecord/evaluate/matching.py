"""Which row of a reading stands for which row of the gold."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Row = TypeVar("Row")


def match_rows(
    wanted: Sequence[Row], read: Sequence[Row], likeness: Callable[[Row, Row], float]
) -> tuple[tuple[int, int], ...]:
    """Return pairs of positions in `wanted` and `read`, one to one, the likest pair first.

    Pairs whose likeness is 0 or less are never made. Of pairs alike, the one later in `wanted`, then later
    in `read`, comes first, so that the outcome never depends on chance.
    """
    likes = [(likeness(ours, theirs), i, j) for i, ours in enumerate(wanted) for j, theirs in enumerate(read)]
    best_first = sorted((each for each in likes if each[0] > 0), reverse=True)
    return tuple(one_to_one((i, j) for _, i, j in best_first))


def one_to_one(best_first: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of which neither position was in a pair before."""
    taken_wanted: set[int] = set()
    taken_read: set[int] = set()
    for i, j in best_first:
        if i not in taken_wanted and j not in taken_read:
            taken_wanted.add(i)
            taken_read.add(j)
            yield i, j
