"""Readings held against a gold: the figures, and what a person asks next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from onrecord.evaluate.fact_score import score_facts
from onrecord.evaluate.false_statements import false_statements
from onrecord.evaluate.misses import fact_misses, false_claim_lines, times_misses
from onrecord.evaluate.not_claims import false_claims
from onrecord.evaluate.readings import clean_texts, fact_rows, read_statements, time_rows
from onrecord.evaluate.report import (
    facts_lines,
    facts_object,
    statements_lines,
    statements_object,
    times_lines,
    times_object,
)
from onrecord.evaluate.silence import Silence
from onrecord.evaluate.statement_errors import false_statement_lines, statement_error_lines
from onrecord.evaluate.statements_score import score_statements
from onrecord.evaluate.times_score import score_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.evaluate.fact_score import FactScore
    from onrecord.evaluate.false_statements import FalseStatement
    from onrecord.evaluate.gold import FactGold, StatementsGold, TimesGold
    from onrecord.evaluate.not_claims import FalseClaim
    from onrecord.evaluate.rates import Rate
    from onrecord.evaluate.readings import ReadingObject
    from onrecord.evaluate.statements_score import StatementsScore
    from onrecord.evaluate.times_score import TimesScore


class Evaluation(Protocol):
    """What every kind of evaluation can tell."""

    @property
    def rate(self) -> Rate:
        """The one precision, recall and F1 that tells most."""

    def as_object(self) -> dict[str, Any]:
        """Return the figures."""

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines."""

    def errors(self) -> Iterator[str]:
        """Yield misses, extras and differences, each with its sentence."""


@dataclass(frozen=True, slots=True)
class FactsEvaluation:
    """Facts of one kind: their score, the sentences that refuse one, and those claimed in spite of it."""

    score: FactScore
    silence: Silence[FalseClaim]
    texts: Mapping[str, str]

    @property
    def rate(self) -> Rate:
        """Of the rows."""
        return self.score.rate

    def as_object(self) -> dict[str, Any]:
        """Return the figures, with those of the sentences that refuse a claim where the gold has any."""
        return {**facts_object(self.score), **self.silence.as_object("not_claims")}

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines, then each false claim by name."""
        yield from facts_lines(self.score)
        yield from self.silence.lines()
        yield from false_claim_lines(self.score.kind, self.silence.false)

    def errors(self) -> Iterator[str]:
        """Yield misses, extras and differences, each with its sentence."""
        return fact_misses(self.score, self.texts)


@dataclass(frozen=True, slots=True)
class StatementsEvaluation:
    """Statements: their score, the sentences that have none, and those read there; the gold's texts."""

    score: StatementsScore
    silence: Silence[FalseStatement]
    texts: Mapping[str, str]

    @property
    def rate(self) -> Rate:
        """Of the statements with the right speaker."""
        return self.score.rate

    def as_object(self) -> dict[str, Any]:
        """Return the figures, with those of the sentences without a statement where the gold has any."""
        return {**statements_object(self.score), **self.silence.as_object("not_statements")}

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines, then each false statement."""
        yield from statements_lines(self.score)
        yield from self.silence.lines()
        yield from false_statement_lines(self.silence.false, self.texts)

    def errors(self) -> Iterator[str]:
        """Yield what is missed, invented, of another extent or another speaker, each with its sentence."""
        return statement_error_lines(self.score, self.texts)


@dataclass(frozen=True, slots=True)
class TimesEvaluation:
    """Time expressions: their score, and the gold's texts."""

    score: TimesScore
    texts: Mapping[str, str]

    @property
    def rate(self) -> Rate:
        """Of the exact extents."""
        return self.score.rate

    def as_object(self) -> dict[str, Any]:
        """Return the figures."""
        return times_object(self.score)

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines."""
        return times_lines(self.score)

    def errors(self) -> Iterator[str]:
        """Yield misses, extras and differences, each with its sentence."""
        return times_misses(self.score, self.texts)


def evaluate_facts(gold: FactGold, readings: Sequence[ReadingObject]) -> FactsEvaluation:
    """Hold one kind of rows of readings against the gold's; denied and merely possible ones are left out."""
    rows, texts = fact_rows(readings, gold.kind.name), clean_texts(readings)
    false = tuple(false_claims(gold.not_claims, rows, texts))
    silence = Silence(_count(gold.not_claims), false)
    return FactsEvaluation(score_facts(gold.kind, gold.rows, rows), silence, texts)


def evaluate_statements(gold: StatementsGold, readings: Sequence[ReadingObject]) -> StatementsEvaluation:
    """Hold the statements of readings against the gold's.

    Raises:
        SettingError: a reading is not of the gold's text.
    """
    score = score_statements(gold.rows, read_statements(readings, gold.texts))
    false = tuple(false_statements(score, gold.not_statements, gold.texts))
    return StatementsEvaluation(score, Silence(_count(gold.not_statements), false), gold.texts)


def evaluate_times(gold: TimesGold, readings: Sequence[ReadingObject]) -> TimesEvaluation:
    """Hold the time expressions of readings against the gold's.

    Raises:
        SettingError: a reading is not of the gold's text.
    """
    return TimesEvaluation(score_times(gold.rows, time_rows(readings, gold.texts)), gold.texts)


def _count(refused: Mapping[str, Sequence[object]]) -> int:
    return sum(len(sentences) for sentences in refused.values())
