"""Days and parts of days counted from the report: "yesterday", "tonight", "the next day", "this morning"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    import datetime as dt

    from onrecord.annotate.timex.context import Context

_UNKNOWN_DAY = "XXXX-XX-XX"


def near_day(found: Found, context: Context) -> Meaning | None:
    """Return yesterday, today or tomorrow, or a part of it ("yesterday evening")."""
    shift = context.lexicon.number("days", found.word("day")) or 0
    day = values.days_later(context.published, shift) if context.published else None
    return _day_or_part(found, context, day)


def day_beyond(found: Found, context: Context) -> Meaning | None:
    """Return the day of "the day before yesterday", "the day after tomorrow"."""
    shift = -2 if found.word("side") == "before" else 2
    day = values.days_later(context.published, shift) if context.published else None
    return _day_or_part(found, context, day)


def this_part(found: Found, context: Context) -> Meaning | None:
    """Return "this morning", "tonight", "last night"."""
    last = found.word("direction") in {"last", "previous"}
    day = values.days_later(context.published, -1 if last else 0) if context.published else None
    return _day_or_part(found, context, day)


def tonight(_found: Found, context: Context) -> Meaning | None:
    """Return the night of the day of publication."""
    day = context.published.isoformat() if context.published else _UNKNOWN_DAY
    return Meaning("TIME", f"{day}TNI")


def day_after_last(found: Found, context: Context) -> Meaning | None:
    """Return the day counted from the last one mentioned: "the next day", "the previous day", "that day"."""
    shift = {"next": 1, "following": 1, "previous": -1, "preceding": -1}.get(found.word("direction"), 0)
    day = values.days_later(context.focus.day, shift) if context.focus.day else None
    return _day_or_part(found, context, day)


def _day_or_part(found: Found, context: Context, day: dt.date | None) -> Meaning:
    value = day.isoformat() if day else _UNKNOWN_DAY
    if day:
        context.focus.see_day(day)
    if not found.has("part"):
        return Meaning("DATE", value)
    part = context.lexicon.code("parts_of_day", found.word("part")) or ""
    return Meaning("TIME", value + (part if part.startswith("T") else "T" + part))


RULES = (
    Rule("near_day", "day:NEARDAY part:PART?", near_day),
    Rule("part_near_day", "mid? -? part:PART day:NEARDAY", near_day),
    Rule("mid_part", "mid -? part:PART", this_part),
    Rule("day_beyond", "the? day side:(before|after) (yesterday|tomorrow)", day_beyond),
    Rule("this_part", "direction:(this|last|previous) part:PART", this_part),
    Rule("tonight", "tonight|overnight", tonight),
    Rule(
        "next_day",
        "the? direction:(next|following|previous|preceding|same|that) day part:PART?",
        day_after_last,
    ),
    Rule("next_part", "the direction:(next|following|previous|same) part:PART", day_after_last),
)
