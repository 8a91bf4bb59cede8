"""`onrecord evaluate`: how well readings agree with what people marked."""

from __future__ import annotations

import enum
import json
from pathlib import Path  # noqa: TC003 - Typer reads the types when it runs
from typing import TYPE_CHECKING, Annotated, Any

import typer

from onrecord.cli.failure import SOME_UNREADABLE, report
from onrecord.cli.options import MinConfidence  # noqa: TC001 - Typer reads the types when it runs
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from onrecord.errors import OnRecordError
    from onrecord.evaluate.curve import CurvePoint
    from onrecord.evaluate.evaluation import Evaluation
    from onrecord.evaluate.reading_articles import ArticlesRead
    from onrecord.evaluate.task import Task

SCHEMA = "onrecord/evaluation/1"


class Kind(enum.StrEnum):
    """What is evaluated."""

    occupancies = "occupancies"
    statements = "statements"
    events = "events"
    agreements = "agreements"
    commitments = "commitments"
    times = "times"


def evaluate(  # noqa: PLR0913 - the arguments and options of the command
    kind: Annotated[Kind | None, typer.Argument(help="What to evaluate.", show_default=False)] = None,
    gold: Annotated[Path | None, typer.Argument(help="What is right.", show_default=False)] = None,
    readings: Annotated[
        Path | None,
        typer.Argument(help="What `onrecord read --json` printed. Without it the articles are read now."),
    ] = None,
    *,
    articles: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The articles of GOLD, where they do not stand beside it."),
    ] = None,
    open_gold: Annotated[bool, typer.Option("--open", help="Use the open gold of onrecord itself.")] = False,
    min_confidence: MinConfidence = 0.0,
    curve: Annotated[
        bool, typer.Option("--curve", help="Print the figures at confidence 0.0 to 0.9 as well.")
    ] = False,
    errors: Annotated[bool, typer.Option("--errors", help="List misses and extras, each sentence.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print precision, recall, F1 and the details of readings held against a gold."""
    read = _reader(readings)
    evaluations: dict[str, Evaluation] = {}
    curves: dict[str, tuple[CurvePoint, ...]] = {}
    unread: dict[str, OnRecordError] = {}
    for task in _tasks(kind, gold, articles, open_gold=open_gold):
        found = read(task)
        unread |= {str(error): error for error in found.errors}
        evaluations[task.kind] = _run(task, found, min_confidence)
        if curve:
            curves[task.kind] = _curve(task, found)
    for error in unread.values():
        report(error, as_json=as_json)
    if as_json:
        _print_object(evaluations, curves, errors=errors)
    else:
        for line in _lines(evaluations, curves, errors=errors):
            typer.echo(line)
    if unread:
        raise typer.Exit(SOME_UNREADABLE)


def _tasks(
    kind: Kind | None, gold: Path | None, articles: Path | None, *, open_gold: bool
) -> tuple[Task, ...]:
    from onrecord.evaluate.task import gold_task, open_tasks  # noqa: PLC0415 - not needed by `--help`

    if open_gold and gold is None and articles is None:
        return tuple(task for task in open_tasks() if kind in {None, task.kind})
    if kind is None or gold is None or open_gold:
        raise SettingError(
            "it is not clear what is to be held against which gold",
            what_to_do=f"Give one of {', '.join(Kind)} and then GOLD, or give --open alone.",
        )
    return (gold_task(kind.value, gold, articles),)


def _reader(readings: Path | None) -> Callable[[Task], ArticlesRead]:
    """Return what gives the readings of a task: a file of them, or reading its articles now."""
    from onrecord.evaluate.reading_articles import ArticleReader, ArticlesRead  # noqa: PLC0415 - as above
    from onrecord.evaluate.readings import load_readings  # noqa: PLC0415 - as above

    if readings is not None:
        return lambda _task: ArticlesRead(load_readings(readings))

    from onrecord.pipeline.reader import DocumentReader  # noqa: PLC0415 - finished readings need no pipeline
    from onrecord.settings import load_settings  # noqa: PLC0415 - as above

    reader = ArticleReader(DocumentReader(load_settings()))
    return lambda task: reader.read(task.articles)


def _run(task: Task, found: ArticlesRead, min_confidence: float) -> Evaluation:
    from onrecord.evaluate.readings import confident  # noqa: PLC0415 - not needed by `--help`
    from onrecord.evaluate.task import run_task  # noqa: PLC0415 - as above

    return run_task(task, [confident(reading, task.kind, min_confidence) for reading in found.readings])


def _curve(task: Task, found: ArticlesRead) -> tuple[CurvePoint, ...]:
    from onrecord.evaluate.curve import curve  # noqa: PLC0415 - not needed by `--help`

    return curve(task, found.readings)


def _lines(
    evaluations: Mapping[str, Evaluation], curves: Mapping[str, tuple[CurvePoint, ...]], *, errors: bool
) -> Iterator[str]:
    from onrecord.evaluate.curve import curve_lines  # noqa: PLC0415 - not needed by `--help`

    for kind, evaluation in evaluations.items():
        yield from evaluation.lines()
        if kind in curves:
            yield from curve_lines(curves[kind])
        if errors:
            yield from evaluation.errors()


def _print_object(
    evaluations: Mapping[str, Evaluation], curves: Mapping[str, tuple[CurvePoint, ...]], *, errors: bool
) -> None:
    from onrecord.evaluate.curve import curve_object  # noqa: PLC0415 - not needed by `--help`

    found: dict[str, Any] = {"schema": SCHEMA}
    for kind, evaluation in evaluations.items():
        found[kind] = evaluation.as_object()
        if kind in curves:
            found[kind]["curve"] = curve_object(curves[kind])
        if errors:
            found[kind]["errors"] = list(evaluation.errors())
    typer.echo(json.dumps(found, indent=1, ensure_ascii=False))
