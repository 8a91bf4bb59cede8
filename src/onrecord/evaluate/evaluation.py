"""Readings held against a gold: the figures, and what a person asks next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from onrecord.evaluate.misses import false_claim_lines, occupancy_misses, times_misses
from onrecord.evaluate.not_claims import false_claims
from onrecord.evaluate.occupancy_score import score_occupancies
from onrecord.evaluate.readings import clean_texts, occupancy_rows, time_rows
from onrecord.evaluate.report import occupancies_lines, occupancies_object, times_lines, times_object
from onrecord.evaluate.times_score import score_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.evaluate.gold import OccupancyGold, TimesGold
    from onrecord.evaluate.not_claims import FalseClaim
    from onrecord.evaluate.occupancy_score import OccupancyScore
    from onrecord.evaluate.readings import ReadingObject
    from onrecord.evaluate.times_score import TimesScore


class Evaluation(Protocol):
    """What every kind of evaluation can tell."""

    def as_object(self) -> dict[str, Any]:
        """Return the figures."""

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines."""

    def errors(self) -> Iterator[str]:
        """Yield misses, extras and differences, each with its sentence."""


@dataclass(frozen=True, slots=True)
class OccupancyEvaluation:
    """Occupancies: their score, how many sentences refuse a claim, and the claims made in spite of it."""

    score: OccupancyScore
    refused: int
    false: tuple[FalseClaim, ...]
    texts: Mapping[str, str]

    @property
    def silence(self) -> float:
        """The share of the refusing sentences that were left alone; 1 where there are none."""
        broken = {(claim.id, claim.refused) for claim in self.false}
        return 1 - len(broken) / self.refused if self.refused else 1.0

    def as_object(self) -> dict[str, Any]:
        """Return the figures, with those of the sentences that refuse a claim where the gold has any."""
        figures = occupancies_object(self.score)
        if self.refused:
            figures["not_claims"] = {
                "given": self.refused,
                "silent": round(self.silence, 3),
                "claimed": len(self.false),
            }
        return figures

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines, then each false claim by name."""
        yield from occupancies_lines(self.score)
        if self.refused:
            yield f"  must not be claimed: {self.refused}; claimed nevertheless: {len(self.false)}"
            yield from false_claim_lines(self.false)

    def errors(self) -> Iterator[str]:
        """Yield misses, extras and differences, each with its sentence."""
        return occupancy_misses(self.score, self.texts)


@dataclass(frozen=True, slots=True)
class TimesEvaluation:
    """Time expressions: their score, and the gold's texts."""

    score: TimesScore
    texts: Mapping[str, str]

    def as_object(self) -> dict[str, Any]:
        """Return the figures."""
        return times_object(self.score)

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines."""
        return times_lines(self.score)

    def errors(self) -> Iterator[str]:
        """Yield misses, extras and differences, each with its sentence."""
        return times_misses(self.score, self.texts)


def evaluate_occupancies(gold: OccupancyGold, readings: Sequence[ReadingObject]) -> OccupancyEvaluation:
    """Hold the occupancies of readings against the gold's; denied and merely possible ones are left out."""
    rows, texts = occupancy_rows(readings), clean_texts(readings)
    refused = sum(len(sentences) for sentences in gold.not_claims.values())
    false = tuple(false_claims(gold.not_claims, rows, texts))
    return OccupancyEvaluation(score_occupancies(gold.rows, rows), refused, false, texts)


def evaluate_times(gold: TimesGold, readings: Sequence[ReadingObject]) -> TimesEvaluation:
    """Hold the time expressions of readings against the gold's.

    Raises:
        SettingError: a reading is not of the gold's text.
    """
    return TimesEvaluation(score_times(gold.rows, time_rows(readings, gold.texts)), gold.texts)
