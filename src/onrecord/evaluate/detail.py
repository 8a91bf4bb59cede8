"""One detail of matched rows: how often it is right."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.evaluate.rates import Rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail over the matched rows: how often it agrees, and precision and recall where it is given."""

    agreed: int
    matched: int
    where_given: Rate

    @property
    def accuracy(self) -> float:
        """Agreed of the matched, those included where neither side gives it; 0 where nothing matched."""
        return self.agreed / self.matched if self.matched else 0.0

    def as_object(self) -> dict[str, float]:
        """Return the figures, rounded to three digits."""
        return {
            "accuracy": round(self.accuracy, 3),
            "f1_where_given": round(self.where_given.f1, 3),
            "given": self.where_given.wanted,
        }


def count_detail(values: Iterable[tuple[Any, Any]], agrees: Callable[[Any, Any], bool]) -> Detail:
    """Return the figures of a detail from its values in gold and reading, matched row by matched row."""
    count: Counter[str] = Counter()
    for wanted, read in values:
        is_right = agrees(wanted, read)
        count["matched"] += 1
        count["agreed"] += is_right
        count["wanted"] += bool(wanted)
        count["read"] += bool(read)
        count["right"] += bool(wanted) and bool(read) and is_right
    return Detail(count["agreed"], count["matched"], Rate(count["right"], count["read"], count["wanted"]))
