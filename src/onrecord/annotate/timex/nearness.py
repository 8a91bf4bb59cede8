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
# So many times more where the clause does not point back: news looks back more than ahead.
_DOUBT = {"past": 1, "present": 2, "unknown": 2}
_FAR_MONTHS = 8
_STEPS_BACK = 5


def direction_for(found: Found, context: Context) -> Direction:
    """Return the direction that the words before the expression, else the clause, point to.

    A name that only describes a noun ("a June agreement") has none.
    """
    lists = context.lexicon.lists
    word = _word_before(found, lists["passed_over"])
    if word in lists["pointing_behind"]:
        return "past"
    if word in lists["pointing_ahead"]:
        return "future"
    token = context.token_at(found.start)
    direction = context.direction_at(found.start) if token and token.dep != "compound" else "unknown"
    return "future" if direction != "past" and word in lists["pointing_ahead_unless_past"] else direction


def _word_before(found: Found, passed_over: frozenset[str]) -> str:
    steps = next((n for n in range(1, _STEPS_BACK) if found.before(n) not in passed_over), _STEPS_BACK)
    return found.before(steps)


def day_near(found: Found, context: Context, month: int, number: int) -> dt.date | None:
    """Return that day of the month in the year that the report speaks of, or None without a date.

    The nearest one, unless the clause points to the other side, or to none, and the nearest is far from
    publication.
    """
    if context.published is None:
        return None
    published = context.published
    days = [values.day_of(year, month, number) for year in range(published.year - 4, published.year + 5)]
    offered = sorted((day for day in days if day), key=lambda day: abs((day - published).days))
    if not offered:
        return None
    ahead = (offered[0] - published).days
    direction = direction_for(found, context)
    is_against = ahead < -_NEAR_DAYS if direction == "future" else ahead > _NEAR_DAYS * _DOUBT[direction]
    return offered[1] if is_against and len(offered) > 1 else offered[0]


def month_near(found: Found, context: Context, month: int, said: str) -> tuple[int, int] | None:
    """Return the year and month that a month's name means, or None without a date.

    The nearest one on the side that the clause points to; without a direction, the nearest, and of the
    months far ahead the one behind.
    """
    if context.published is None:
        return None
    published = context.published
    if said in {"last", "past"}:
        return (published.year - (month >= published.month), month)
    if said == "next":
        return (published.year + (month <= published.month), month)
    direction = direction_for(found, context)
    ahead = month - published.month
    if direction == "future" and ahead % 12 <= _FAR_MONTHS:
        return (published.year + (ahead < 0), month)
    if direction == "past":
        return (published.year - (ahead > 0), month)
    return (published.year + (ahead < -_FAR_MONTHS) - (ahead > 12 - _FAR_MONTHS), month)
