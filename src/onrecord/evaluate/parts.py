"""The parts of the gold that have floors, and their figures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import SettingError
from onrecord.evaluate.evaluation import OccupancyEvaluation, TimesEvaluation
from onrecord.evaluate.occupancy_score import OccupancyScore
from onrecord.evaluate.reading_articles import read_articles
from onrecord.evaluate.task import gold_task, open_tasks, run_task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from onrecord.evaluate.evaluation import Evaluation
    from onrecord.evaluate.task import Task
    from onrecord.pipeline.reader import DocumentReader

# Details that a report gives seldom: dev and train are taken together, else one row moves the figure.
_SELDOM = ("area", "start", "end", "start_event", "end_event", "predecessor", "successor")
_USUAL = ("holder", "status", "organization")


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of the gold ("open", "dev", "train", "timebank") and one of its tasks."""

    name: str
    task: Task


@dataclass(frozen=True, slots=True)
class Measured:
    """What the parts gave: figures by name ("dev.occupancies.f1"), and articles that could not be read."""

    figures: Mapping[str, float]
    unread: tuple[str, ...]


def open_parts() -> tuple[Part, ...]:
    """Return the parts of the open gold."""
    return tuple(Part("open", task) for task in open_tasks())


def research_parts(folder: Path) -> tuple[Part, ...]:
    """Return the parts of the research gold in `folder`, and TimeBank from `data` beside it.

    Raises:
        SettingError: a file is not there.
    """
    times = folder.parent / "data" / "timebank.jsonl.gz"
    parts = (
        Part("dev", gold_task("occupancies", folder / "dev.json")),
        Part("train", gold_task("occupancies", folder / "train.json")),
        Part("timebank", gold_task("times", times)),
    )
    for part in parts:
        for path in (part.task.gold, part.task.articles):
            if not path.is_file():
                raise SettingError(
                    f"the research gold has no file {path}",
                    what_to_do="Let ONRECORD_GOLD name the folder of the research gold, or unset it.",
                )
    return parts


def gold_digests(parts: Iterable[Part]) -> dict[str, str]:
    """Return the SHA-256 of each gold and article file, by part and name ("dev/dev.json")."""
    return {
        f"{part.name}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest()
        for part in parts
        for path in (part.task.gold, part.task.articles)
    }


def measure(parts: Iterable[Part], reader: DocumentReader) -> Measured:
    """Read the articles of all parts and return the figures that have floors.

    Raises:
        SettingError: a gold file cannot be used, or the spaCy pipeline cannot be loaded.
    """
    figures: dict[str, float] = {}
    unread: list[str] = []
    together: list[OccupancyScore] = []
    for part in parts:
        found = read_articles(part.task.articles, reader.settings, reader=reader)
        unread += (f"{part.name}: {error.detail}" for error in found.errors)
        evaluation = run_task(part.task, found.readings)
        figures |= {f"{part.name}.{name}": value for name, value in figures_of(evaluation)}
        if part.name in {"dev", "train"} and isinstance(evaluation, OccupancyEvaluation):
            together.append(evaluation.score)
    if together:
        pooled = OccupancyScore(tuple(article for score in together for article in score.articles))
        figures |= {f"together.{name}": value for name, value in _seldom_details(pooled)}
    return Measured(figures, tuple(unread))


def figures_of(evaluation: Evaluation) -> Iterator[tuple[str, float]]:
    """Yield the figures of one evaluation that have floors, rounded to three digits."""
    if isinstance(evaluation, TimesEvaluation):
        rates = evaluation.score.rates()
        yield "times.strict", round(rates["strict"].f1, 3)
        yield "times.value", round(rates["value"].f1, 3)
    elif isinstance(evaluation, OccupancyEvaluation):
        rate, details = evaluation.score.rate, evaluation.score.details()
        yield "occupancies.f1", round(rate.f1, 3)
        yield "occupancies.precision", round(rate.precision, 3)
        yield from ((f"occupancies.{name}", round(details[name].accuracy, 3)) for name in _USUAL)
        if evaluation.refused:
            yield "occupancies.silence", round(evaluation.silence, 3)


def _seldom_details(score: OccupancyScore) -> Iterator[tuple[str, float]]:
    details = score.details()
    for name in _SELDOM:
        yield f"occupancies.{name}", round(details[name].where_given.f1, 3)
