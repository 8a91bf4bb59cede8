"""What is wrong with the statements read, one by one, for a person who wants to know why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.evaluate.misses import sentence_around
from onrecord.evaluate.statements_score import SAME_EXTENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.evaluate.false_statements import FalseStatement
    from onrecord.evaluate.statement_row import StatementRow
    from onrecord.evaluate.statements_score import ArticleStatements, StatementsScore

ErrorKind = Literal["missed", "invented", "extent", "source"]


@dataclass(frozen=True, slots=True)
class StatementError:
    """A statement of the gold, one that was read, or both where they share words.

    "missed" and "invented" have one side only. "extent": other words of content, too many or too few.
    "source": the same statement of somebody else.
    """

    kind: ErrorKind
    article: str
    wanted: StatementRow | None
    read: StatementRow | None


def statement_errors(score: StatementsScore) -> Iterator[StatementError]:
    """Yield the errors by article, in the order of the text."""
    for article in score.articles:
        yield from sorted(_article_errors(article), key=_place)


def statement_error_lines(score: StatementsScore, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield each error, followed by its sentence; `texts` are those of the gold."""
    for error in statement_errors(score):
        sides = [f"[{row.kind}] {_described(row, texts[error.article])}" for row in _rows(error)]
        places = _rows(error)[0].places
        sentence = sentence_around(texts[error.article], places[0][0], places[-1][1])
        yield f"{error.kind:8} {error.article}  {', read '.join(sides)}\n         {sentence}"


def false_statement_lines(false: Iterable[FalseStatement], texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the statements read where there is none, each followed by the sentence and the reason."""
    for each in false:
        why = f"  ({each.refused.why})" if each.refused.why else ""
        described = f"[{each.row.kind}] {_described(each.row, texts[each.id])}"
        yield f"false    {each.id}  {described}\n         {each.refused.sentence}{why}"


def _article_errors(article: ArticleStatements) -> Iterator[StatementError]:
    match = article.match
    for pair in match.pairs:
        wanted, read = match.wanted[pair[0]], match.read[pair[1]]
        if article.likeness[pair] < SAME_EXTENT:
            yield StatementError("extent", match.id, wanted, read)
        if not article.is_right(pair):
            yield StatementError("source", match.id, wanted, read)
    lone_wanted = set(range(len(match.wanted))) - {i for i, _ in match.pairs}
    lone_read = set(range(len(match.read))) - {j for _, j in match.pairs}
    # One error where a statement too long or too short stands for one that was wanted.
    for _, i, j in article.overlaps:
        if i in lone_wanted or j in lone_read:
            lone_wanted.discard(i)
            lone_read.discard(j)
            yield StatementError("extent", match.id, match.wanted[i], match.read[j])
    yield from (StatementError("missed", match.id, match.wanted[i], None) for i in lone_wanted)
    yield from (StatementError("invented", match.id, None, match.read[j]) for j in lone_read)


def _rows(error: StatementError) -> list[StatementRow]:
    return [row for row in (error.wanted, error.read) if row is not None]


def _place(error: StatementError) -> tuple[int, str]:
    return _rows(error)[0].places[0][0], error.kind


def _described(row: StatementRow, text: str) -> str:
    content = " … ".join(" ".join(text[start:end].split()) for start, end in row.places)
    made = f"  [{row.rule}]" if row.rule else ""
    source = " ".join(row.source.split())
    return f"{source or '-'} | {row.cue or '-'} | “{content}”{made}"
