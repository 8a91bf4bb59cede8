"""What a higher confidence asked for costs in recall and gains in precision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.evaluate.readings import confident
from onrecord.evaluate.report import counted_line
from onrecord.evaluate.task import run_task

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.evaluate.rates import Rate
    from onrecord.evaluate.readings import ReadingObject
    from onrecord.evaluate.task import Task

LEAST = tuple(tenths / 10 for tenths in range(10))


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The rate of the rows whose confidence is at least `min_confidence`."""

    min_confidence: float
    rate: Rate


def curve(task: Task, readings: Sequence[ReadingObject]) -> tuple[CurvePoint, ...]:
    """Return the points of confidence 0.0 to 0.9.

    Raises:
        SettingError: as `run_task`.
    """
    return tuple(
        CurvePoint(least, run_task(task, [confident(each, task.kind, least) for each in readings]).rate)
        for least in LEAST
    )


def curve_lines(points: Sequence[CurvePoint]) -> Iterator[str]:
    """Yield a line a point."""
    yield "  from confidence"
    for point in points:
        yield f"  {point.min_confidence:15.1f}  {counted_line(point.rate)}"


def curve_object(points: Sequence[CurvePoint]) -> list[dict[str, Any]]:
    """Return an object a point, figures rounded to three digits."""
    return [
        {"min_confidence": point.min_confidence, "read": point.rate.read, **point.rate.as_object()}
        for point in points
    ]
