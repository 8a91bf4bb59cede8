"""Days of the week: "Tuesday", "last Friday", "Monday night", "Sunday of last week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.nearness import direction_for
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    import datetime as dt

    from onrecord.annotate.timex.context import Context


def past_weekday(weekday: int, published: dt.date) -> dt.date:
    """Return the day that "on Tuesday" means in a report of what has happened.

    It is the last day of that name on or before `published`.

    Args:
        weekday: 1 for Monday to 7 for Sunday.
        published: the day in the dateline's time zone.

    Returns:
        A day from 0 to 6 days before `published`; in the first week of the calendar the one after it.
    """
    back = (published.isoweekday() - weekday) % 7
    return values.days_later(published, -back) or coming_weekday(weekday, published)


def coming_weekday(weekday: int, published: dt.date) -> dt.date:
    """Return the day that "will meet on Tuesday" means: the first of that name on or after `published`."""
    ahead = (weekday - published.isoweekday()) % 7
    return values.days_later(published, ahead) or past_weekday(weekday, published)


def weekday_meant(found: Found, context: Context) -> dt.date | None:
    """Return the day that the weekday in `found` means, or None without a date of publication."""
    number = context.lexicon.number("weekdays", found.word("weekday"))
    published = context.published
    if published is None or number is None:
        return None
    said = found.word("direction")
    if said == "previous" and context.focus.day:
        return past_weekday(number, values.days_later(context.focus.day, -1) or context.focus.day)
    if said in {"last", "past", "previous"}:
        before = values.days_later(published, -1) or published
        return past_weekday(number, before)
    if said in {"next", "coming", "following"}:
        return coming_weekday(number, values.days_later(published, 1) or published)
    direction = direction_for(found, context)
    return coming_weekday(number, published) if direction == "future" else past_weekday(number, published)


def weekday(found: Found, context: Context) -> Meaning | None:
    """Return the day, or the part of it ("Monday night")."""
    if (
        context.is_inside_name(found.words.starts[found.match.start("weekday")])
        or found.before() in context.lexicon.lists["names_before_weekday"]
        or found.after() in context.lexicon.lists["names_after_weekday"]
    ):
        return None
    day = weekday_meant(found, context)
    number = context.lexicon.number("weekdays", found.word("weekday"))
    value = day.isoformat() if day else f"XXXX-WXX-{number}"
    if day:
        context.focus.see_day(day)
    if not found.has("part"):
        return Meaning("DATE", value)
    part = context.lexicon.code("parts_of_day", found.word("part")) or ""
    return Meaning("TIME", (value if day else "XXXX-XX-XX") + (part if part.startswith("T") else "T" + part))


def weekday_of_week(found: Found, context: Context) -> Meaning | None:
    """Return the day of "Sunday of last week", "Tuesday this week", "Friday next week"."""
    number = context.lexicon.number("weekdays", found.word("weekday")) or 1
    shift = context.lexicon.number("directions", found.word("direction")) or 0
    if context.published is None:
        return Meaning("DATE", f"XXXX-WXX-{number}")
    monday = -context.published.weekday()
    day = values.days_later(context.published, monday + 7 * shift + number - 1)
    if day is None:
        return None
    context.focus.see_day(day)
    return Meaning("DATE", day.isoformat())


def weekdays(found: Found, context: Context) -> Meaning | None:
    """Return the set of "Mondays"."""
    number = context.lexicon.number("weekday_plurals", found.word("weekday"))
    return Meaning("SET", f"XXXX-WXX-{number}")


_DIRECTION = "direction:(last|next|this|past|coming|following|previous)?"
RULES = (
    Rule("weekday", f"{_DIRECTION} weekday:WEEKDAY part:PART?", weekday),
    Rule("this_coming", "this direction:(coming|past) weekday:WEEKDAY part:PART?", weekday),
    Rule(
        "the_weekday",
        "the direction:(last|next|past|coming|following|previous) weekday:WEEKDAY part:PART?",
        weekday,
    ),
    Rule("weekday_of_week", "weekday:WEEKDAY of? direction:(last|this|next) week", weekday_of_week),
    Rule("weekdays", "weekday:WEEKDAYS", weekdays),
)
