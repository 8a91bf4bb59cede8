"""Calendar dates: "October 18th", "29 February 2020", "Monday (October 18th)", "2020-02-29", "May 2019"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.nearness import day_near, month_near
from onrecord.annotate.timex.numbers import year_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context

_LONGEST_MONTH = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


def iso_date(found: Found, context: Context) -> Meaning | None:
    """Return the day, or the minute, that ISO 8601 digits name."""
    text = found.word("date")
    day = values.as_date(text)
    if day is None:
        return None
    context.focus.see_day(day)
    return Meaning("TIME" if "T" in text else "DATE", text)


def slashed_date(found: Found, context: Context) -> Meaning | None:
    """Return the day of "18/10/2021" or "10/18/2021", only where no other reading gives a day."""
    first, second, year = (int(part) for part in re.split(r"[/.]", found.word("date")))
    if year < 100:
        year += 1900 if year >= 70 else 2000
    days = {day for day in (values.day_of(year, first, second), values.day_of(year, second, first)) if day}
    if len(days) != 1:
        return None
    day = days.pop()
    context.focus.see_day(day)
    return Meaning("DATE", day.isoformat())


def month_day(found: Found, context: Context) -> Meaning | None:
    """Return a day of a month; without a year, of the year that the report most likely speaks of."""
    if found.after() in context.lexicon.lists["measures"] or _is_other_word(found, context, bare=False):
        return None
    month = context.lexicon.number("months", found.word("month")) or 0
    spelled = context.lexicon.number("ordinals", found.word("day"))
    number = spelled or int(re.sub(r"\D", "", found.word("day")))
    if number > _LONGEST_MONTH.get(month, 31):
        return None
    if found.has("year"):
        year = year_of(found.parts("year"), context.lexicon)
        day = values.day_of(year, month, number) if year else None
        if day is None:
            return None
    else:
        day = day_near(found, context, month, number)
    if day is None:
        return Meaning("DATE", f"XXXX-{month:02d}-{number:02d}")
    context.focus.see_day(day)
    return Meaning("DATE", day.isoformat())


def month_spelled_day(found: Found, context: Context) -> Meaning | None:
    """Return the day of "March eighth"; "the May second quarter" is none."""
    if found.after() in {"quarter", "-", "half"}:
        return None
    return month_day(found, context)


def month_year(found: Found, context: Context) -> Meaning | None:
    """Return a month of a year that is said."""
    month = context.lexicon.number("months", found.word("month")) or 0
    year = year_of(found.parts("year"), context.lexicon)
    if not year:
        return None
    context.focus.see_month(year, month)
    return Meaning("DATE", f"{year:04d}-{month:02d}")


def bare_month(found: Found, context: Context) -> Meaning | None:
    """Return the month that a name alone means: "in May", "last May"."""
    month = context.lexicon.number("months", found.word("month")) or 0
    is_no_day = found.after() in {"30", "31"} and int(found.after()) > _LONGEST_MONTH.get(month, 31)
    if is_no_day or _is_other_word(found, context, bare=True):
        return None
    there = month_near(found, context, month, found.word("direction"))
    if there is None:
        return Meaning("DATE", f"XXXX-{month:02d}")
    context.focus.see_month(*there)
    return Meaning("DATE", f"{there[0]:04d}-{there[1]:02d}")


def second_day(found: Found, context: Context) -> Meaning | None:
    """Return the second day of "Dec. 1-2", "between Dec. 1 and 2": of the same month."""
    day, digits = context.focus.day, found.word("day")
    is_after_day = context.lexicon.number("months", found.before(2)) and found.before().isdigit()
    if day is None or not is_after_day or (not found.is_joined_before and found.after().isalpha()):
        return None
    second = values.day_of(day.year, day.month, int(digits))
    if second is None or second <= day:
        return None
    context.focus.see_day(second)
    return Meaning("DATE", second.isoformat(), cut_first=1)


def month_of_unit(found: Found, context: Context) -> Meaning | None:
    """Return the month of "May this year", "October of last year"."""
    month = context.lexicon.number("months", found.word("month")) or 0
    shift = context.lexicon.number("directions", found.word("direction")) or 0
    if context.published is None:
        return Meaning("DATE", f"XXXX-{month:02d}")
    year = context.published.year + shift
    context.focus.see_month(year, month)
    if not found.has("day"):
        return Meaning("DATE", f"{year:04d}-{month:02d}")
    day = values.day_of(year, month, int(re.sub(r"\D", "", found.word("day"))))
    return Meaning("DATE", day.isoformat()) if day else None


def _is_other_word(found: Found, context: Context, *, bare: bool) -> bool:
    """Tell whether "May" is the verb or a name of somebody, "March" a demonstration."""
    word = found.word("month")
    place = found.words.starts[found.match.start("month")]
    if context.tag_at(place) == "MD":
        return True
    if not bare:
        return False
    before = found.before()
    if context.label_at(place) == "PERSON" and before not in context.lexicon.lists["before_month"]:
        return True
    if (
        word in {"may", "march"}
        and before not in context.lexicon.lists["before_month"]
        and not found.word("direction")
    ):
        return context.label_at(place) != "DATE"
    if word.rstrip(".") in {"mar", "jan", "jun", "sep"} and not word.endswith("."):
        return before not in context.lexicon.lists["before_month"]
    return False


RULES = (
    Rule("iso_date", "date:ISO", iso_date),
    Rule("slashed_date", "date:SLASHED", slashed_date),
    Rule("weekday_month_day", "WEEKDAY (,|the)? month:MONTH the? day:<day> (,? year:YEAR)?", month_day),
    Rule("weekday_in_brackets", "WEEKDAY OPEN the? month:MONTH day:<day> (,? year:YEAR)? CLOSE", month_day),
    Rule("weekday_day_month", "WEEKDAY ,? the? day:<day> of? month:MONTH (,? year:YEAR)?", month_day),
    Rule(
        "day_month_in_brackets",
        "WEEKDAY OPEN the? day:<day> of? month:MONTH (,? year:YEAR)? CLOSE",
        month_day,
    ),
    Rule("month_day", "month:MONTH day:<day> (,? year:YEAR)?", month_day),
    Rule(
        "month_spelled_day", "(WEEKDAY ,?)? month:MONTH the? day:ORDINAL (,? year:<year>)?", month_spelled_day
    ),
    Rule("day_month", "the? day:DAY_NTH of? month:MONTH (,? year:YEAR)?", month_day),
    Rule("plain_day_month", "day:DAY month:MONTH (,? year:YEAR)?", month_day),
    Rule("month_year", "month:MONTH (,|of)? year:<year>", month_year),
    Rule("month_of_unit", "month:MONTH day:<day>? of? direction:(last|this|next) year", month_of_unit),
    Rule("second_day", "(-|and|to) day:DAY", second_day),
    Rule("bare_month", "direction:(last|next|this|past)? month:MONTH", bare_month),
)
