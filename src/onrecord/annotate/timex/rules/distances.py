"""Points in time by their distance: "three years ago", "a year earlier", "two days later"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.numbers import number_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context

_BACK = frozenset({"ago", "earlier", "before", "previously"})


def ago(found: Found, context: Context) -> Meaning | None:
    """Return the point "three years ago": the year, month, week or day so long before publication."""
    unit = context.lexicon.unit(found.word("unit"))
    count = number_of(found.parts("count"), context.lexicon)
    if count is None:
        return None
    if unit == "year" and count == 1 and context.focus.quarter and context.focus.span == "quarter":
        year, number = context.focus.quarter
        return Meaning("DATE", f"{year - 1:04d}-Q{number}")
    return _counted_back(context, unit, count)


def vaguely_ago(_found: Found, _context: Context) -> Meaning | None:
    """Return the past of "several years ago"."""
    return Meaning("DATE", "PAST_REF")


def earlier(found: Found, context: Context) -> Meaning | None:
    """Return the point "a year earlier": from the quarter or day that the report spoke of last."""
    unit = context.lexicon.unit(found.word("unit"))
    count = number_of(found.parts("count"), context.lexicon)
    if count is None:
        return None
    back = found.word("side") in _BACK
    if not back:
        value = values.duration(count, unit)
        return Meaning("DURATION", value, cut_last=1) if value else None
    if unit == "year":
        return ago(found, context)
    if context.focus.day is None:
        return _counted_back(context, unit, count)
    value = values.unit_value(context.focus.day, _finer(unit), -round(count * _factor(unit)))
    return Meaning("DATE", value) if value else None


def from_now(found: Found, context: Context) -> Meaning | None:
    """Return the point "two weeks from now"."""
    count = number_of(found.parts("count"), context.lexicon)
    return None if count is None else _counted_back(context, context.lexicon.unit(found.word("unit")), -count)


def _counted_back(context: Context, unit: str, count: float) -> Meaning | None:
    if unit in {"second", "minute", "hour"}:
        value = values.unit_value(context.published, "day")
        return Meaning("TIME" if value and "X" in value else "DATE", value) if value else None
    value = values.unit_value(context.published, _finer(unit), -round(count * _factor(unit)))
    return Meaning("DATE", value) if value else None


def _finer(unit: str) -> str:
    """Return the unit that the point is told in: of weeks, the day."""
    return {"week": "day", "fortnight": "day", "decade": "year", "century": "year", "quarter": "month"}.get(
        unit, unit
    )


def _factor(unit: str) -> int:
    return {"week": 7, "fortnight": 14, "decade": 10, "century": 100, "quarter": 3}.get(unit, 1)


RULES = (
    Rule("ago", "count:<number> unit:(UNITS|UNIT) (or so)? ago", ago),
    Rule("vaguely_ago", "(a few|several|many|some|a? couple of?|a number of)? unit:UNITS ago", vaguely_ago),
    Rule("earlier", "count:<number> unit:(UNITS|UNIT) side:(earlier|later)", earlier),
    Rule("from_now", "count:<number> unit:(UNITS|UNIT) (from now|hence)", from_now),
    Rule("long_ago", "long ago", vaguely_ago),
)
