"""How well the time expressions of readings agree with the gold's, as TempEval-3 counts it (task A)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.article_match import ArticleMatch
from onrecord.evaluate.rates import Rate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MEASURES = ("strict", "relaxed", "type", "value")


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A time expression at `[start, end)`, code points of the gold's text."""

    start: int
    end: int
    type: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class TimesScore:
    """The matches of all articles of a gold, in its order."""

    articles: tuple[ArticleMatch[TimeRow], ...]

    @property
    def rate(self) -> Rate:
        """Precision, recall and F1 of the exact extents."""
        return self.rates()["strict"]

    def rates(self) -> dict[str, Rate]:
        """Return the measures: exact extents, extents that overlap, and of these the type and the value."""
        right: Counter[str] = Counter()
        for article in self.articles:
            right.update(_right(article))
        read = sum(len(article.read) for article in self.articles)
        wanted = sum(len(article.wanted) for article in self.articles)
        return {measure: Rate(right[measure], read, wanted) for measure in MEASURES}


def score_times(
    gold: Mapping[str, Sequence[TimeRow]], readings: Mapping[str, Sequence[TimeRow]]
) -> TimesScore:
    """Match each article's expressions one to one. An article that was not read counts as read without any.

    Source: TempEval-3 (UzZaman et al., SemEval 2013), task A; expressions match where they overlap.
    """
    articles = []
    for article, rows in gold.items():
        wanted = tuple(sorted(rows, key=lambda row: row.start))
        read = tuple(sorted(readings.get(article, ()), key=lambda row: row.start))
        articles.append(ArticleMatch(article, wanted, read, _pairs(wanted, read)))
    return TimesScore(tuple(articles))


def _right(article: ArticleMatch[TimeRow]) -> Counter[str]:
    """Return, for each measure, how many of the pairs agree."""
    count: Counter[str] = Counter()
    for wanted, read in article.matched():
        count["relaxed"] += 1
        count["strict"] += (wanted.start, wanted.end) == (read.start, read.end)
        count["type"] += wanted.type == read.type
        count["value"] += wanted.value == read.value
    return count


def _pairs(wanted: Sequence[TimeRow], read: Sequence[TimeRow]) -> tuple[tuple[int, int], ...]:
    """Give each of `wanted`, in text order, the free one of `read` that it shares most characters with."""
    free = set(range(len(read)))
    pairs = []
    for i, row in enumerate(wanted):
        shared = [(min(read[j].end, row.end) - max(read[j].start, row.start), -j) for j in free]
        most, place = max(shared, default=(0, 0))
        if most > 0:
            free.discard(-place)
            pairs.append((i, -place))
    return tuple(pairs)
