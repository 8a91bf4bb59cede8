"""How well the facts of readings agree with the gold's: occupancies, events, agreements, commitments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.article_match import ArticleMatch
from onrecord.evaluate.detail import count_detail
from onrecord.evaluate.matching import match_rows
from onrecord.evaluate.rates import Rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.evaluate.detail import Detail
    from onrecord.evaluate.fact_kind import FactKind
    from onrecord.evaluate.fact_row import FactRow


@dataclass(frozen=True, slots=True)
class FactScore:
    """The matches of all articles of a gold, in its order, and what follows from them."""

    kind: FactKind
    articles: tuple[ArticleMatch[FactRow], ...]

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
        return {
            name: count_detail(
                ((wanted.fields.get(name), read.fields.get(name)) for wanted, read in self.matched_rows()),
                agrees,
            )
            for name, agrees in self.kind.details.items()
        }

    def matched_rows(self) -> Iterator[tuple[FactRow, FactRow]]:
        """Yield each row of the gold with the row read that stands for it."""
        for article in self.articles:
            yield from article.matched()


def score_facts(
    kind: FactKind, gold: Mapping[str, Sequence[FactRow]], readings: Mapping[str, Sequence[FactRow]]
) -> FactScore:
    """Match each article's rows one to one. An article that was not read counts as read without a row.

    Both map the ids of articles to rows; readings of articles that are not in the gold are left out.
    """
    articles = []
    for article, rows in gold.items():
        wanted, read = tuple(rows), tuple(readings.get(article, ()))
        articles.append(ArticleMatch(article, wanted, read, match_rows(wanted, read, kind.likeness)))
    return FactScore(kind, tuple(articles))
