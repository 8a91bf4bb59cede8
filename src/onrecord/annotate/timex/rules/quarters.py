"""Quarters and fiscal years: "third-quarter", "the first quarter of 1990", "fiscal 1989"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.numbers import number_of, year_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    from onrecord.annotate.timex.context import Context
    from onrecord.annotate.timex.tense import Direction


def numbered_quarter(found: Found, context: Context) -> Meaning | None:
    """Return the quarter of "the third quarter", "third-quarter": the one nearest to publication.

    Fiscal quarters are counted as the company counts them, and written alike (1989-Q1).
    """
    number = context.lexicon.number("ordinals", found.word("number")) or 0
    if not 1 <= number <= 4:
        return None
    year = _year(found, context, number)
    if year is None:
        return Meaning("DATE", f"XXXX-Q{number}")
    published = context.published
    is_over = published is None or (year, number) < values.quarter_of(published)
    if is_over or context.focus.quarter is None:
        context.focus.see_quarter(year, number)
    return Meaning("DATE", f"{year:04d}-Q{number}")


def _year(found: Found, context: Context, number: int) -> int | None:
    if found.has("year"):
        return year_of(found.parts("year"), context.lexicon)
    published = context.published
    if published is None:
        return None
    if found.has("direction"):
        return published.year + (context.lexicon.number("directions", found.word("direction")) or 0)
    if found.has("ago"):
        return (context.focus.quarter or (published.year, 0))[0] - 1
    return published.year + _years_off(
        number - values.quarter_of(published)[1], context.direction_at(found.start)
    )


def _years_off(quarters_ahead: int, direction: Direction) -> int:
    """Return -1 or 1 where the quarter of that number in last or next year is nearer or fits the clause."""
    if quarters_ahead >= 2 and direction != "future":
        return -1
    return 1 if quarters_ahead <= -2 and direction == "future" else 0


def year_ago_quarter(found: Found, context: Context) -> Meaning | None:
    """Return the quarter or year before the one that the figures are for: "the year-ago period"."""
    focus = context.focus
    if focus.quarter and (focus.span == "quarter" or found.word("unit") == "quarter"):
        return Meaning("DATE", f"{focus.quarter[0] - 1:04d}-Q{focus.quarter[1]}")
    value = values.unit_value(context.published, "year", -1)
    return Meaning("DATE", value) if value else None


def latest_quarter(found: Found, context: Context) -> Meaning | None:
    """Return the quarter that the figures are for: "the latest period", "the quarter"."""
    quarter = context.focus.quarter
    if found.is_joined_after and found.after() == "-":
        return None
    ended = _quarter_ended(found, context)
    if ended:
        return Meaning("DATE", f"{ended[0]:04d}-Q{ended[1]}")
    if found.word("said") == "current" or (quarter is None and context.published):
        shift = 0 if found.word("said") in {"current", "this"} else -1
        there = (
            values.quarter_later(values.quarter_of(context.published), shift) if context.published else None
        )
        return Meaning("DATE", f"{there[0]:04d}-Q{there[1]}" if there else "XXXX-QX")
    if quarter is None:
        return Meaning("DATE", "XXXX-QX") if found.word("unit") == "quarter" else None
    context.focus.span = "quarter"
    return Meaning("DATE", f"{quarter[0]:04d}-Q{quarter[1]}")


def _quarter_ended(found: Found, context: Context) -> tuple[int, int] | None:
    """Return the calendar quarter that "the quarter ended July 31" mostly lies in, if none has a number."""
    month = context.lexicon.number("months", found.after(2))
    if month is None or context.published is None or context.focus.quarter or found.after() != "ended":
        return None
    year = context.published.year - (month > context.published.month)
    quarter = values.quarter_of(dt.date(year, max(1, month - 1), 1))
    context.focus.see_quarter(*quarter)
    return quarter


def period_of_year(found: Found, context: Context) -> Meaning | None:
    """Return the period of "the 1988 quarter": the quarter of the figures, in that year."""
    year, quarter = int(found.word("year")), context.focus.quarter
    is_quarter = quarter and (found.word("unit") == "quarter" or context.focus.span == "quarter")
    return Meaning("DATE", f"{year:04d}-Q{quarter[1]}" if quarter and is_quarter else f"{year:04d}")


def fiscal_year(found: Found, context: Context) -> Meaning | None:
    """Return the fiscal year of "fiscal 1989", written as the year it is called by."""
    if found.has("year"):
        year = year_of(found.parts("year"), context.lexicon)
        return Meaning("DATE", f"{year:04d}") if year else None
    shift = context.lexicon.number("directions", found.word("direction")) or 0
    if found.after() in {"ended", "ending"}:
        return Meaning("DURATION", "P1Y")
    value = values.unit_value(context.published, "year", shift)
    return Meaning("DATE", value) if value else None


def half_year(found: Found, context: Context) -> Meaning | None:
    """Return the half of "the first half of 1990", "the second half"."""
    number = context.lexicon.number("ordinals", found.word("number")) or 2
    if number > 2:
        return None
    if found.has("decade"):
        digits = re.sub(r"\D", "", found.word("decade"))[-2:]
        return Meaning("DATE", f"19{digits[0]}", "END" if number == 2 else "START")
    year = _year(found, context, number * 2)
    return Meaning("DATE", f"{year:04d}-H{number}" if year else f"XXXX-H{number}")


def months_of_year(found: Found, context: Context) -> Meaning | None:
    """Return the length of "the nine months" that figures are for; a comparison is then with a year."""
    count = number_of(found.parts("count"), context.lexicon)
    value = values.duration(count, "month")
    context.focus.span = "year"
    return Meaning("DURATION", value) if value else None


RULES = (
    Rule("quarter_adjective", "fiscal? -? number:ORDINAL - quarter", numbered_quarter),
    Rule("numbered_quarter", "the? fiscal? -? number:ORDINAL quarter", numbered_quarter),
    Rule(
        "the_quarter_adjective",
        "fiscal? number:ORDINAL - quarter (of? year:YEAR|of <near_year>)",
        numbered_quarter,
    ),
    Rule(
        "quarter_of_year",
        "<its>? fiscal? -? number:ORDINAL fiscal? quarter of? (fiscal? year:<year>|<near_year>)",
        numbered_quarter,
    ),
    Rule(
        "year_quarter",
        "<its>? (year:YEAR|<near_year> POSSESSIVE|ago:<year_ago>) fiscal? number:ORDINAL -? quarter",
        numbered_quarter,
    ),
    Rule("year_ago", "year - (ago|earlier)", year_ago_quarter),
    Rule("year_ago_period", "(the|a)? <year_ago> unit:(quarter|period)", year_ago_quarter),
    Rule(
        "same_period_last_year",
        "the? <same> unit:(period|quarter) <last_year>?",
        year_ago_quarter,
    ),
    Rule("last_years_period", "last year POSSESSIVE unit:(quarter|period)", year_ago_quarter),
    Rule("quarter_a_year_ago", "the unit:(quarter|period) a year (ago|earlier)", year_ago_quarter),
    Rule(
        "latest_quarter",
        "(the|its)? said:(latest|recent|most - recent|current|this) unit:(quarter|period)",
        latest_quarter,
    ),
    Rule("the_quarter", "the unit:quarter", latest_quarter),
    Rule("period_of_year", "the year:YEAR unit:(quarter|period)", period_of_year),
    Rule("fiscal_year", "fiscal year:<year>", fiscal_year),
    Rule("fiscal_year_number", "fiscal year year:YEAR", fiscal_year),
    Rule(
        "the_fiscal_year",
        "(the|this|its|a)? direction:<which>? (fiscal|financial|full) year",
        fiscal_year,
    ),
    Rule(
        "half_year",
        "the? number:(ORDINAL|last|latter) half of (year:<year>|<near_year>|the year|the decade:DECADE)",
        half_year,
    ),
    Rule("months_of_year", "the (first|latest|last)? count:<number> months", months_of_year),
)
