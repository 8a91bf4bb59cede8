"""The parts of the gold, read and turned into the figures that have floors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.evaluation import FactsEvaluation
from onrecord.evaluate.fact_score import FactScore
from onrecord.evaluate.figures import figures_of, fulfilment_figures, seldom_figures
from onrecord.evaluate.reading_articles import ArticleReader
from onrecord.evaluate.task import run_task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.evaluate.parts import Part
    from onrecord.pipeline.reader import DocumentReader

# Research gold of one kind of article: details that are seldom are judged over both.
_TOGETHER = frozenset({"dev", "train"})


@dataclass(frozen=True, slots=True)
class Measured:
    """What the parts gave: figures by name ("dev.occupancies.f1"), and articles that could not be read."""

    figures: Mapping[str, float]
    unread: tuple[str, ...]


def measure(parts: Iterable[Part], reader: DocumentReader) -> Measured:
    """Read the articles of all parts, each once, and return the figures that have floors.

    Raises:
        SettingError: a gold file cannot be used, or the spaCy pipeline cannot be loaded.
    """
    articles = ArticleReader(reader)
    figures: dict[str, float] = {}
    unread: dict[str, None] = {}
    together: dict[str, list[FactScore]] = {}
    for part in parts:
        found = articles.read(part.task.articles)
        unread |= {f"{part.name}: {error.detail}": None for error in found.errors}
        evaluation = run_task(part.task, found.readings)
        named = list(figures_of(evaluation))
        if isinstance(evaluation, FactsEvaluation):
            if part.name in _TOGETHER:
                together.setdefault(part.task.kind, []).append(evaluation.score)
            else:
                named += fulfilment_figures(evaluation.score)
        figures |= {f"{part.name}.{name}": value for name, value in named}
    figures |= {f"together.{name}": value for name, value in _together(together)}
    return Measured(figures, tuple(unread))


def _together(scores: Mapping[str, list[FactScore]]) -> Iterator[tuple[str, float]]:
    for parts in scores.values():
        articles = tuple(article for score in parts for article in score.articles)
        yield from seldom_figures(FactScore(parts[0].kind, articles))
