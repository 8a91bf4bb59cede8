"""`onrecord evaluate`: how well readings agree with what people marked."""

from __future__ import annotations

import enum
import json
from pathlib import Path  # noqa: TC003 - Typer reads the types when it runs
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.failure import SOME_UNREADABLE, report
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from onrecord.evaluate.evaluation import Evaluation
    from onrecord.evaluate.reading_articles import ArticlesRead
    from onrecord.evaluate.task import Task

SCHEMA = "onrecord/evaluation/1"


class Kind(enum.StrEnum):
    """What is evaluated."""

    occupancies = "occupancies"
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
    errors: Annotated[bool, typer.Option("--errors", help="List misses and extras, each sentence.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print precision, recall, F1 and the details of readings held against a gold."""
    read = _reader(readings)
    evaluations: dict[str, Evaluation] = {}
    failed = False
    for task in _tasks(kind, gold, articles, open_gold=open_gold):
        found = read(task)
        failed = failed or bool(found.errors)
        for error in found.errors:
            report(error, as_json=as_json)
        evaluations[task.kind] = _run(task, found)
    _print(evaluations, errors=errors, as_json=as_json)
    if failed:
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
            what_to_do="Give occupancies or times and then GOLD, or give --open alone.",
        )
    return (gold_task(kind.value, gold, articles),)


def _reader(readings: Path | None) -> Callable[[Task], ArticlesRead]:
    """Return what gives the readings of a task: a file of them, or reading its articles now."""
    from onrecord.evaluate.reading_articles import ArticlesRead, read_articles  # noqa: PLC0415 - as above
    from onrecord.evaluate.readings import load_readings  # noqa: PLC0415 - as above

    if readings is not None:
        return lambda _task: ArticlesRead(load_readings(readings))

    from onrecord.pipeline.reader import DocumentReader  # noqa: PLC0415 - finished readings need no pipeline
    from onrecord.settings import load_settings  # noqa: PLC0415 - as above

    settings = load_settings()
    reader = DocumentReader(settings)
    return lambda task: read_articles(task.articles, settings, reader=reader)


def _run(task: Task, found: ArticlesRead) -> Evaluation:
    from onrecord.evaluate.task import run_task  # noqa: PLC0415 - not needed by `--help`

    return run_task(task, found.readings)


def _print(evaluations: Mapping[str, Evaluation], *, errors: bool, as_json: bool) -> None:
    if as_json:
        found = {kind: evaluation.as_object() for kind, evaluation in evaluations.items()}
        if errors:
            found = {kind: {**found[kind], "errors": list(evaluations[kind].errors())} for kind in found}
        typer.echo(json.dumps({"schema": SCHEMA, **found}, indent=1, ensure_ascii=False))
        return
    for evaluation in evaluations.values():
        for line in evaluation.lines():
            typer.echo(line)
        for line in evaluation.errors() if errors else ():
            typer.echo(line)
