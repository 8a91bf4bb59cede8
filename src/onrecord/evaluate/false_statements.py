"""Statements read from sentences in which nobody says anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.evaluate.not_claims import NotClaim
    from onrecord.evaluate.statement_row import StatementRow
    from onrecord.evaluate.statements_score import StatementsScore


@dataclass(frozen=True, slots=True)
class FalseStatement:
    """A statement read from article `id` whose content reaches into a sentence that has none."""

    id: str
    row: StatementRow
    refused: NotClaim


def false_statements(
    score: StatementsScore, refused: Mapping[str, Sequence[NotClaim]], texts: Mapping[str, str]
) -> Iterator[FalseStatement]:
    """Yield the statements read that stand for none of the gold and touch a refused sentence."""
    for article in score.articles:
        name = article.match.id
        for sentence in refused.get(name, ()):
            place = texts[name].find(sentence.sentence)
            for row in article.match.extra() if place >= 0 else ():
                if any(start < place + len(sentence.sentence) and place < end for start, end in row.places):
                    yield FalseStatement(name, row, sentence)
