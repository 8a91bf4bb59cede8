"""One article: what is wanted, what was read, and which stands for which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class ArticleMatch(Generic[Row]):
    """The rows of the gold, those read, and which stand for each other (positions, one to one)."""

    id: str
    wanted: tuple[Row, ...]
    read: tuple[Row, ...]
    pairs: tuple[tuple[int, int], ...]

    def matched(self) -> Iterator[tuple[Row, Row]]:
        """Yield each row of the gold with the row read that stands for it."""
        for i, j in self.pairs:
            yield self.wanted[i], self.read[j]

    def missed(self) -> tuple[Row, ...]:
        """Rows of the gold that nothing read stands for."""
        found = {i for i, _ in self.pairs}
        return tuple(row for i, row in enumerate(self.wanted) if i not in found)

    def extra(self) -> tuple[Row, ...]:
        """Rows read that stand for nothing in the gold."""
        right = {j for _, j in self.pairs}
        return tuple(row for j, row in enumerate(self.read) if j not in right)
