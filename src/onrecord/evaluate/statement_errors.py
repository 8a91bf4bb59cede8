"""What is wrong with the statements read, one by one, for a person who wants to know why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.evaluate.misses import sentence_around
from onrecord.evaluate.statements_score import SAME_EXTENT, differing_details

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.evaluate.false_statements import FalseStatement
    from onrecord.evaluate.statement_row import StatementRow
    from onrecord.evaluate.statements_score import ArticleStatements, StatementsScore

ErrorKind = Literal["missed", "invented", "extent", "source", "differs"]


@dataclass(frozen=True, slots=True)
class StatementError:
    """A statement of the gold, one that was read, or both where they share words.

    "missed" and "invented" have one side only. "extent": other words of content, too many or too few.
    "source": the same statement of somebody else. "differs": other details beside the words.
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
        sides = _sides(error, texts[error.article])
        places = _rows(error)[0].places
        sentence = sentence_around(texts[error.article], places[0][0], places[-1][1])
        yield f"{error.kind:8} {error.article}  {sides}\n         {sentence}"


def false_statement_lines(false: Iterable[FalseStatement], texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the statements read where there is none, each followed by the sentence and the reason."""
    for each in false:
        why = f"  ({each.refused.why})" if each.refused.why else ""
        described = _described(each.row, texts[each.id])
        yield f"false    {each.id}  {described}\n         {each.refused.sentence}{why}"


def _article_errors(article: ArticleStatements) -> Iterator[StatementError]:
    match = article.match
    for pair in match.pairs:
        wanted, read = match.wanted[pair[0]], match.read[pair[1]]
        if article.likeness[pair] < SAME_EXTENT:
            yield StatementError("extent", match.id, wanted, read)
        if not article.is_right(pair):
            yield StatementError("source", match.id, wanted, read)
        if differing_details(wanted, read):
            yield StatementError("differs", match.id, wanted, read)
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


def _sides(error: StatementError, text: str) -> str:
    if error.kind == "differs" and error.wanted and error.read:
        wanted, read = error.wanted.said, error.read.said
        differing = differing_details(error.wanted, error.read)
        wrong = (f"{name} is {wanted[name]!r}, read {read.get(name)!r}" for name in differing)
        return f"{_described(error.wanted, text)}: {'; '.join(wrong)}"
    return ", read ".join(_described(row, text) for row in _rows(error))


def _rows(error: StatementError) -> list[StatementRow]:
    return [row for row in (error.wanted, error.read) if row is not None]


def _place(error: StatementError) -> tuple[int, str]:
    return _rows(error)[0].places[0][0], error.kind


def _described(row: StatementRow, text: str) -> str:
    content = " … ".join(" ".join(text[start:end].split()) for start, end in row.places)
    made = f"  [{row.rule}]" if row.rule else ""
    source = " ".join(row.source.split())
    return f"[{row.kind}] {source or '-'} | {row.cue or '-'} | “{content}”{made}"
