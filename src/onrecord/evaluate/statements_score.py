"""How well the statements of readings agree with the gold's: by the words of content, then by source."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from onrecord.evaluate.article_match import ArticleMatch
from onrecord.evaluate.detail import count_detail
from onrecord.evaluate.fact_kind import same_name, same_whole_name
from onrecord.evaluate.matching import one_to_one
from onrecord.evaluate.rates import Rate
from onrecord.evaluate.speaker import same_speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from onrecord.evaluate.detail import Detail
    from onrecord.evaluate.statement_row import StatementClass, StatementRow

# All statements, or those of one class.
Scope = Literal["all", "direct", "indirect"]
SCOPES: tuple[Scope, ...] = ("all", "direct", "indirect")

# Two contents are one from here on, as the share that both have of the words that either has (Jaccard), and
# are the same words from there on.
SAME_STATEMENT = 0.5
SAME_EXTENT = 0.8


# When a detail of a matched statement is right; a gold need not give them.
_DETAILS: Mapping[str, Callable[[str | None, str | None], bool]] = {
    "speaker": same_whole_name,
    "addressee": same_name,
    "medium": same_name,
}


@dataclass(frozen=True, slots=True)
class ScopeScore:
    """The figures of one scope: `speaker` over the matched, `sourced` over those whose gold has a source."""

    tokens: Rate
    same_extent: Rate
    same_statement: Rate
    end_to_end: Rate
    speaker: float
    sourced: float


class ArticleStatements:
    """One article's statements, matched one to one by content, the likest pair first."""

    def __init__(self, article: str, wanted: Sequence[StatementRow], read: Sequence[StatementRow]) -> None:
        self.overlaps = tuple(_overlaps(wanted, read))
        self.likeness = {(i, j): like for like, i, j in self.overlaps}
        alike = (pair for pair, like in self.likeness.items() if like >= SAME_STATEMENT)
        self.match = ArticleMatch(article, tuple(wanted), tuple(read), tuple(one_to_one(alike)))

    def is_right(self, pair: tuple[int, int]) -> bool:
        """Tell whether a matched pair has the right speaker."""
        return same_speaker(self.match.wanted[pair[0]].source, self.match.read[pair[1]].source)

    @cached_property
    def read_class(self) -> Mapping[int, StatementClass]:
        """The class of each row read: that of its match, else of what it overlaps most, else its own."""
        found: dict[int, StatementClass] = {j: self.match.wanted[i].kind for i, j in self.match.pairs}
        for _, i, j in self.overlaps:
            found.setdefault(j, self.match.wanted[i].kind)
        for j, row in enumerate(self.match.read):
            found.setdefault(j, row.kind)
        return found

    def counts(self, scope: Scope) -> Counter[str]:
        """Return what the figures of a scope are made from; counts of articles add up."""
        count = self._token_counts(scope)
        count["wanted"] = sum(scope in {"all", row.kind} for row in self.match.wanted)
        count["read"] = sum(scope in {"all", kind} for kind in self.read_class.values())
        for pair in self.match.pairs:
            wanted = self.match.wanted[pair[0]]
            if scope in {"all", wanted.kind}:
                is_right = self.is_right(pair)
                count["same_statement"] += 1
                count["same_extent"] += self.likeness[pair] >= SAME_EXTENT
                count["right"] += is_right
                count["sourced"] += bool(wanted.source)
                count["sourced_right"] += bool(wanted.source) and is_right
        return count

    def _token_counts(self, scope: Scope) -> Counter[str]:
        """Count words in contents; those read that no gold has go by the class of the row that has them."""
        anywhere = frozenset[int]().union(*(row.content for row in self.match.wanted))
        kinds = {"direct", "indirect"} if scope == "all" else {scope}
        wanted = frozenset[int]().union(*(row.content for row in self.match.wanted if row.kind in kinds))
        read: set[int] = set()
        for j, row in enumerate(self.match.read):
            read |= row.content & wanted
            if self.read_class[j] in kinds:
                read |= row.content - anywhere
        return Counter(tokens_wanted=len(wanted), tokens_read=len(read), tokens_right=len(read & wanted))


@dataclass(frozen=True, slots=True)
class StatementsScore:
    """The matches of all articles of a gold, in its order."""

    articles: tuple[ArticleStatements, ...]

    @property
    def rate(self) -> Rate:
        """Precision, recall and F1 of statements with the right speaker."""
        return self.scope("all").end_to_end

    def details(self) -> dict[str, Detail]:
        """Return each detail that the gold gives, over the matched statements that have it there."""
        pairs = [pair for article in self.articles for pair in article.match.matched()]
        found = {
            name: count_detail(
                ((ours.said[name], theirs.said.get(name)) for ours, theirs in pairs if name in ours.said),
                agrees,
            )
            for name, agrees in _DETAILS.items()
        }
        return {name: detail for name, detail in found.items() if detail.matched}

    def scope(self, scope: Scope) -> ScopeScore:
        """Return the figures of all statements, or of one class."""
        count: Counter[str] = Counter()
        for article in self.articles:
            count.update(article.counts(scope))
        read, wanted = count["read"], count["wanted"]
        return ScopeScore(
            tokens=Rate(count["tokens_right"], count["tokens_read"], count["tokens_wanted"]),
            same_extent=Rate(count["same_extent"], read, wanted),
            same_statement=Rate(count["same_statement"], read, wanted),
            end_to_end=Rate(count["right"], read, wanted),
            speaker=_share(count["right"], count["same_statement"]),
            sourced=_share(count["sourced_right"], count["sourced"]),
        )


def differing_details(wanted: StatementRow, read: StatementRow) -> tuple[str, ...]:
    """Return the names of the details that the gold gives and a matched row has otherwise."""
    return tuple(
        name
        for name, agrees in _DETAILS.items()
        if name in wanted.said and not agrees(wanted.said[name], read.said.get(name))
    )


def score_statements(
    gold: Mapping[str, Sequence[StatementRow]], readings: Mapping[str, Sequence[StatementRow]]
) -> StatementsScore:
    """Match each article's statements. An article that was not read counts as read without any.

    Both map the ids of articles to rows; readings of articles that are not in the gold are left out.
    """
    return StatementsScore(
        tuple(ArticleStatements(article, rows, readings.get(article, ())) for article, rows in gold.items())
    )


def _overlaps(
    wanted: Sequence[StatementRow], read: Sequence[StatementRow]
) -> Iterator[tuple[float, int, int]]:
    """Yield likeness and positions of the pairs that share a word, the likest first, then by position."""
    found = []
    for i, ours in enumerate(wanted):
        for j, theirs in enumerate(read):
            both = len(ours.content & theirs.content)
            if both:
                found.append((both / (len(ours.content) + len(theirs.content) - both), i, j))
    yield from sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
