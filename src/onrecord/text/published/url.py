"""The day in the path of a report's address."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

from onrecord.text.published.words import month_number

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PATTERNS = (
    re.compile(rf"/{_YEAR}/(?P<month>\d\d?|[a-z]{{3,9}})/(?P<day>\d\d?)(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\d){_YEAR}(?P<sign>[-_.])(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?)(?!\d)"),
    re.compile(rf"(?<![\da-z]){_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?!\d)", re.IGNORECASE),
)


def day_in_url(url: str) -> dt.date | None:
    """Return the day in the path (`/2021/10/18/`, `/2021/oct/18/`, `2021-10-18`, `20211018`), or None.

    Queries are left out: they hold sessions and dates of other things.
    """
    try:
        path = urlsplit(url).path
    except ValueError:  # not an address, such as "http://[x"
        return None
    for pattern in _PATTERNS:
        for found in pattern.finditer(path):
            month = found["month"]
            number = int(month) if month.isdigit() else month_number(month)
            day = valid_day(int(found["year"]), number or 0, int(found["day"]))
            if day:
                return day
    return None


def valid_day(year: int, month: int, day: int) -> dt.date | None:
    """Return the calendar day, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
