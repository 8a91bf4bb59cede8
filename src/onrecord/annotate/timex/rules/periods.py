"""Whole units counted from the report: "last year", "this week", "the following month", "the weekend"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.numbers import number_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context

_SHORT = frozenset({"second", "minute", "hour"})


def directed_unit(found: Found, context: Context) -> Meaning | None:
    """Return the unit of "last year", "this week", "the following month".

    "Following" and "previous" count from what the report spoke of last, the others from its publication.
    """
    unit, said = found.word("unit"), found.word("direction")
    if unit in {"day", *_SHORT} and found.after() == "of":
        return None
    shift = context.lexicon.number("directions", said) or 0
    if unit in _SHORT:
        value = values.duration(1, unit)
        return Meaning("DURATION", value) if value else None
    day = context.published
    if said in context.lexicon.lists["from_focus"] and context.focus.month:
        day = context.focus.day or values.day_of(*context.focus.month, 1)
        if unit == "month":
            day = values.day_of(*context.focus.month, 1)
    return _dated(context, values.unit_value(day, unit, shift))


def same_unit(found: Found, context: Context) -> Meaning | None:
    """Return the unit of "that year", "the same month": the one that the report spoke of last."""
    unit, focus = found.word("unit"), context.focus
    if unit in _SHORT:
        return None
    if unit == "year":
        return Meaning("DATE", f"{focus.year:04d}" if focus.year else "XXXX")
    if unit == "quarter":
        return Meaning("DATE", f"{focus.quarter[0]:04d}-Q{focus.quarter[1]}" if focus.quarter else "XXXX-QX")
    day = focus.day or (values.day_of(*focus.month, 1) if focus.month and unit == "month" else None)
    value = values.unit_value(day, unit)
    return Meaning("DATE", value) if value else None


def the_unit(found: Found, context: Context) -> Meaning | None:
    """Return the unit of "the year", "the week", "the weekend": the one around the day of publication."""
    unit = found.word("unit")
    is_bare_day = unit == "day" and found.before(2) not in context.lexicon.lists["parts_of_unit"]
    is_title = found.before() == "of" and found.before(2) not in context.lexicon.lists["parts_of_unit"]
    if is_bare_day or (is_title and unit == "year") or found.after() in {"of", "when", "old", "-"}:
        return None
    if unit == "year" and found.after() in {"ended", "ending", "to"}:
        return Meaning("DURATION", "P1Y")
    if unit == "weekend" and context.published and context.direction_at(found.start) != "future":
        back = 0 if context.published.isoweekday() >= 6 else -1
        return _dated(context, values.unit_value(context.published, unit, back))
    return _dated(context, values.unit_value(context.published, unit))


def end_of_unit(found: Found, context: Context) -> Meaning | None:
    """Return "year's end", "month-end": the end of the unit around the day of publication."""
    value = values.unit_value(context.published, found.word("unit"))
    return Meaning("DATE", value, "END") if value else None


def several_units(found: Found, context: Context) -> Meaning | None:
    """Return how long "the past three months", "the next few weeks", "recent years" are."""
    unit = context.lexicon.unit(found.word("unit"))
    count = number_of(found.parts("count"), context.lexicon) if found.has("count") else None
    value = values.duration(count, unit)
    return Meaning("DURATION", value) if value else None


def _dated(context: Context, value: str | None) -> Meaning | None:
    if value is None:
        return None
    if value[:4].isdigit() and len(value) >= 4:
        context.focus.year = int(value[:4])
        if len(value) == 7 and value[5:].isdigit():
            context.focus.see_month(int(value[:4]), int(value[5:]))
        elif len(value) == 4:
            context.focus.span = "year"
    return Meaning("DATE", value)


_UNIT = "unit:(UNIT|weekend)"
_LATEST = "(last|past|next|previous|coming|following|preceding|latest|final|first|initial|recent|early)"
RULES = (
    Rule("directed_unit", f"(the|this)? direction:DIRECTION {_UNIT}", directed_unit),
    Rule("same_unit", "that unit:UNIT", same_unit),
    Rule("the_same_unit", "the? same unit:UNIT", same_unit),
    Rule("the_unit", "the unit:(year|month|week|weekend|day)", the_unit),
    Rule("end_of_unit", "unit:(year|month) (POSSESSIVE|-)? end", end_of_unit),
    Rule(
        "several_units",
        f"(the|these|this|his|her|its|their)? {_LATEST} count:<number> unit:(UNITS|UNIT)",
        several_units,
    ),
    Rule(
        "vague_units_ahead",
        f"(the|these|his|her|its|their)? {_LATEST} (few|several|couple of|couple|many)? unit:UNITS",
        several_units,
    ),
)
