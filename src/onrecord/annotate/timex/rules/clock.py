"""Times of the clock: "10 p.m. Wednesday", "9:29 EST", "noon Thursday", "0930 GMT", "5 p.m. EST, Nov. 6"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.nearness import day_near
from onrecord.annotate.timex.rule import Found, Meaning, Rule
from onrecord.annotate.timex.rules.weekdays import weekday_meant

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context


def clock_time(found: Found, context: Context) -> Meaning | None:
    """Return the minute, on the day that stands beside it, else on the day of publication."""
    time = _time(found)
    if time is None:
        return None
    day = _day(found, context)
    return Meaning("TIME", f"{day}T{time}") if day else None


def _time(found: Found) -> str | None:
    """Return HH:MM, or HH where only a full hour is said with p.m., or None for no time of a day."""
    if found.has("part"):
        return {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}[found.word("part")]
    digits = re.findall(r"\d+", found.word("clock"))
    if found.has("military"):
        digits = [found.word("military")[:2], found.word("military")[2:]]
    if not digits or len(digits) > 3:
        return None
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if found.has("meridiem"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found.word("meridiem").startswith("p") else 0)
    if hour > 24 or minute > 59:
        return None
    return f"{hour:02d}:{minute:02d}"


def _day(found: Found, context: Context) -> str | None:
    if found.has("weekday"):
        day = weekday_meant(found, context)
        return (
            day.isoformat()
            if day
            else f"XXXX-WXX-{context.lexicon.number('weekdays', found.word('weekday'))}"
        )
    if found.has("near"):
        shift = context.lexicon.number("days", found.word("near")) or 0
        return values.unit_value(context.published, "day", shift)
    if found.has("month"):
        month = context.lexicon.number("months", found.word("month")) or 0
        number = int(re.sub(r"\D", "", found.word("day")))
        if found.has("year"):
            there = values.day_of(int(found.word("year")), month, number)
        else:
            there = day_near(found, context, month, number)
        return there.isoformat() if there else f"XXXX-{month:02d}-{number:02d}"
    return values.unit_value(context.published, "day")


_ZONE = "ZONE?"
_DAY = (
    "(on|of|,)? (direction:(last|next|this)? weekday:WEEKDAY|near:NEARDAY"
    "|(WEEKDAY ,?)? month:MONTH day:<day> (,? year:YEAR)?)"
)
RULES = (
    Rule("clock_day", f"clock:(CLOCK|COUNT) meridiem:MERIDIEM {_ZONE} ({_DAY})?", clock_time),
    Rule("clock_24", f"clock:CLOCK {_ZONE} ({_DAY})?", clock_time),
    Rule("o_clock", f"clock:HOUR o QUOTE clock meridiem:MERIDIEM? ({_DAY})?", clock_time),
    Rule("military", f"military:(FOUR_DIGITS|YEAR) ZONE ({_DAY})?", clock_time),
    Rule("noon", f"part:(noon|midday|midnight) {_ZONE} ({_DAY})?", clock_time),
)
