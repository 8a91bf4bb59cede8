"""What is to be evaluated: a kind, its gold, and the articles to read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from onrecord.evaluate.evaluation import evaluate_facts, evaluate_statements, evaluate_times
from onrecord.evaluate.gold import articles_beside, load_fact_gold, load_statements_gold, load_times_gold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.evaluate.evaluation import Evaluation
    from onrecord.evaluate.readings import ReadingObject

# The lists of a reading.
Kind = Literal["occupancies", "statements", "events", "agreements", "commitments", "times"]
# Those whose gold is an object of rows by article; the gold of the others holds its articles itself.
FactsKind = Literal["occupancies", "events", "agreements", "commitments"]
FACTS: tuple[FactsKind, ...] = get_args(FactsKind)

# Reports in our own words, CC0; part of the package, so that users can measure what they installed.
OPEN_GOLD = Path(__file__).with_name("open_gold")


@dataclass(frozen=True, slots=True)
class Task:
    """A gold file of one kind, and the JSONL file of its articles."""

    kind: Kind
    gold: Path
    articles: Path


def gold_task(kind: Kind, gold: Path, articles: Path | None = None) -> Task:
    """Return the task of a gold file. Without `articles`, a gold of statements or times holds them itself."""
    if articles is None:
        articles = articles_beside(gold) if kind in FACTS else gold
    return Task(kind, gold, articles)


def open_tasks() -> tuple[Task, ...]:
    """Return the tasks of the open gold."""
    return (
        gold_task("occupancies", OPEN_GOLD / "occupancies.json"),
        gold_task("statements", OPEN_GOLD / "statements.jsonl"),
        gold_task("events", OPEN_GOLD / "dealings.json"),
        gold_task("agreements", OPEN_GOLD / "dealings.json"),
        gold_task("commitments", OPEN_GOLD / "dealings.json"),
        gold_task("times", OPEN_GOLD / "times.jsonl"),
    )


def run_task(task: Task, readings: Sequence[ReadingObject]) -> Evaluation:
    """Hold the readings of a task's articles against its gold.

    Raises:
        SettingError: the gold cannot be used, or the readings are of other texts.
    """
    if task.kind == "times":
        return evaluate_times(load_times_gold(task.gold), readings)
    if task.kind == "statements":
        return evaluate_statements(load_statements_gold(task.gold), readings)
    return evaluate_facts(load_fact_gold(task.gold, task.kind), readings)
