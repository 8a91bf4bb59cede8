"""The day of publication from a weekday with a day of month, which fixes the year."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.text.published.url import valid_day
from onrecord.text.published.words import (
    date_parts,
    full_date,
    month_number,
    months_pattern,
    weekday_date,
    weekday_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# A day of month falls on the same weekday again after 5, 6 or 11 years, and at most 12 around a century;
# 29 February after 28, at most 40.
_YEARS_AHEAD = 40
# A report speaks of the days around it; a weekday with a date that is farther off is of another year.
_MOST_DAYS_APART = 60
_BEFORE, _AFTER = 60, 30  # characters looked at around a date
_END_OF_SENTENCE = re.compile(r"[.!?][\"'”’)]*\s+(?=[A-Z“\"])")
# What says that a date had not come when the report was written.
_AHEAD_BEFORE = re.compile(
    r"\b(?:by|until|till|before|deadline|scheduled|due|planned|plans?|expected|set|slated|upcoming|coming|next|"
    r"will|would|shall|to be|is to|are to|no later than|ahead of|postponed|delayed|extended|through)\b",
    re.IGNORECASE,
)
_AHEAD_AFTER = re.compile(
    r"\s*[,)]?\s*(?:\w+\s){0,2}?(?:will|would|shall|deadline|target|goal)\b", re.IGNORECASE
)


def day_by_weekday(text: str) -> dt.date | None:
    """Return the day of publication, or None where the text has no weekday with a day of month.

    Of the years in which the day of month falls on that weekday, it is the earliest on or after the latest
    date that the text speaks of in the past; without such a date the year stays unknown. Days that were
    ahead ("scheduled for Tuesday, October 19") tell nothing; of the others the latest is taken.
    """
    past = max(_past_dates(text), default=None)
    if past is None:
        return None
    days = sorted(day for day in (_next_fit(found, past) for found in _reported_days(text)) if day)
    return max((day for day in days if (day - days[0]).days <= _MOST_DAYS_APART), default=None)


def _reported_days(text: str) -> Iterator[re.Match[str]]:
    for found in weekday_date().finditer(text):
        if not _is_ahead(text, found):
            yield found


def _next_fit(found: re.Match[str], past: dt.date) -> dt.date | None:
    weekday = weekday_number(found["weekday"])
    _, month, day = date_parts(found)
    for year in range(past.year, min(past.year + _YEARS_AHEAD, 9999)):
        fit = valid_day(year, month, day)
        if fit and fit >= past and fit.isoweekday() == weekday:
            return fit
    return None


def _past_dates(text: str) -> Iterator[dt.date]:
    """Yield the first day of each date with a year that the text does not speak of as ahead."""
    for found in _dated().finditer(text):
        if _is_ahead(text, found):
            continue
        if found["only_year"]:
            yield dt.date(int(found["only_year"]), 1, 1)
        elif found["its_month"]:
            yield dt.date(int(found["its_year"]), month_number(found["its_month"]) or 1, 1)
        else:
            day = valid_day(*date_parts(found))
            if day:
                yield day


def _is_ahead(text: str, found: re.Match[str]) -> bool:
    before = _END_OF_SENTENCE.split(text[max(found.start() - _BEFORE, 0) : found.start()])[-1]
    after = text[found.end() : found.end() + _AFTER]
    return bool(_AHEAD_BEFORE.search(before) or _AHEAD_AFTER.match(after))


@lru_cache(maxsize=1)
def _dated() -> re.Pattern[str]:
    """A full date, a month with its year, or a year that a preposition or an article makes one."""
    year = r"(?:19|20)\d\d"
    return re.compile(
        rf"\b{full_date()}|\b(?P<its_month>{months_pattern()})\.?,?\s(?:of\s)?(?P<its_year>{year})\b(?!-)"
        rf"|\b(?:in|since|from|to|between|and|during|of|early|late|mid|the|year|around|after)[\s-](?P<only_year>{year})\b(?![-,.]\d|%)",
        re.IGNORECASE,
    )
