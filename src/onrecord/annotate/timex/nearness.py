"""Which year, month or day a name without a year means, from the clause and the day of publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex import values

if TYPE_CHECKING:
    import datetime as dt

    from onrecord.annotate.timex.context import Context
    from onrecord.annotate.timex.rule import Found
    from onrecord.annotate.timex.tense import Direction

# A date so near may lie on the other side than the one that the tense points to: "has set Nov. 10 as the
# deadline" is said at the beginning of November.
_NEAR_DAYS = 60


def direction_for(found: Found, context: Context) -> Direction:
    """Return the direction that the words before the expression, else the clause, point to."""
    for word in (found.before(), found.before(2)):
        if word in context.lexicon.lists["pointing_behind"]:
            return "past"
        if word in context.lexicon.lists["pointing_ahead"]:
            return "future"
    return context.direction_at(found.start)


def day_near(found: Found, context: Context, month: int, number: int) -> dt.date | None:
    """Return that day of the month in the year that the report speaks of, or None without a date.

    The nearest one, unless the clause points to the other side and the nearest is far from publication.
    """
    if context.published is None:
        year = context.focus.year
        return values.day_of(year, month, number) if year else None
    published = context.published
    days = [values.day_of(year, month, number) for year in range(published.year - 4, published.year + 5)]
    offered = sorted((day for day in days if day), key=lambda day: abs((day - published).days))
    if not offered:
        return None
    nearest, direction = offered[0], direction_for(found, context)
    ahead = (nearest - published).days
    is_against = (direction == "past" and ahead > _NEAR_DAYS) or (
        direction == "future" and ahead < -_NEAR_DAYS
    )
    return offered[1] if is_against and len(offered) > 1 else nearest


def month_near(found: Found, context: Context, month: int, said: str) -> tuple[int, int] | None:
    """Return the year and month that a month's name means, or None without a date."""
    if context.published is None:
        return (context.focus.year, month) if context.focus.year else None
    published = context.published
    if said in {"last", "past"}:
        return (published.year - (month >= published.month), month)
    if said == "next":
        return (published.year + (month <= published.month), month)
    direction = direction_for(found, context)
    if direction == "future":
        return (published.year + (month < published.month), month)
    if direction == "past":
        return (published.year - (month > published.month), month)
    years = (published.year, published.year - 1, published.year + 1)
    return min(
        ((year, month) for year in years),
        key=lambda there: abs((there[0] - published.year) * 12 + there[1] - published.month),
    )
