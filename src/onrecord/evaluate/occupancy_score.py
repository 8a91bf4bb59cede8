"""How well the occupancies of readings agree with the gold's."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.matching import match_rows
from onrecord.evaluate.occupancy_row import DETAILS, OccupancyRow, detail_agrees, occupancy_likeness
from onrecord.evaluate.rates import Rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class ArticleMatch:
    """One article: the rows of the gold, those read, and which stand for each other (positions)."""

    id: str
    wanted: tuple[OccupancyRow, ...]
    read: tuple[OccupancyRow, ...]
    pairs: tuple[tuple[int, int], ...]

    def missed(self) -> tuple[OccupancyRow, ...]:
        """Rows of the gold that nothing read stands for."""
        found = {i for i, _ in self.pairs}
        return tuple(row for i, row in enumerate(self.wanted) if i not in found)

    def extra(self) -> tuple[OccupancyRow, ...]:
        """Rows read that stand for nothing in the gold."""
        right = {j for _, j in self.pairs}
        return tuple(row for j, row in enumerate(self.read) if j not in right)


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


@dataclass(frozen=True, slots=True)
class OccupancyScore:
    """The matches of all articles of a gold, in its order, and what follows from them."""

    articles: tuple[ArticleMatch, ...]

    @property
    def rate(self) -> Rate:
        """Precision, recall and F1 of the rows."""
        return Rate(
            right=sum(len(article.pairs) for article in self.articles),
            read=sum(len(article.read) for article in self.articles),
            wanted=sum(len(article.wanted) for article in self.articles),
        )

    def details(self) -> dict[str, Detail]:
        """Return each detail over the matched rows."""
        return {name: self._detail(name) for name in DETAILS}

    def matched_rows(self) -> Iterator[tuple[OccupancyRow, OccupancyRow]]:
        """Yield each row of the gold with the row read that stands for it."""
        for article in self.articles:
            for i, j in article.pairs:
                yield article.wanted[i], article.read[j]

    def _detail(self, name: str) -> Detail:
        count: Counter[str] = Counter()
        for wanted, read in self.matched_rows():
            agrees = detail_agrees(name, wanted, read)
            in_gold, in_reading = bool(wanted.fields.get(name)), bool(read.fields.get(name))
            count["matched"] += 1
            count["agreed"] += agrees
            count["wanted"] += in_gold
            count["read"] += in_reading
            count["right"] += in_gold and in_reading and agrees
        return Detail(count["agreed"], count["matched"], Rate(count["right"], count["read"], count["wanted"]))


def score_occupancies(
    gold: Mapping[str, Sequence[OccupancyRow]], readings: Mapping[str, Sequence[OccupancyRow]]
) -> OccupancyScore:
    """Match each article's rows one to one. An article that was not read counts as read without a row.

    Both map the ids of articles to rows; readings of articles that are not in the gold are left out.
    """
    articles = []
    for article, wanted in gold.items():
        read = tuple(readings.get(article, ()))
        articles.append(
            ArticleMatch(article, tuple(wanted), read, match_rows(wanted, read, occupancy_likeness))
        )
    return OccupancyScore(tuple(articles))
