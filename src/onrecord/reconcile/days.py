"""First and last days of EDTF dates, and how far days lie apart."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DECADE = re.compile(r"(\d{3})X")
DAYS_PER_MONTH = 30.44


def first_day(date: str | None) -> str | None:
    """Return the first day, `YYYY-MM-DD`, of an EDTF day, month, year or decade; a time of day is cut.

    None, and whatever is no such date (a season, `2021-02-31`), has no first day: None.
    """
    ends = _ends(date)
    return ends[0] if ends else None


def last_day(date: str | None) -> str | None:
    """Return the last day of an EDTF day, month, year or decade; None as `first_day` has it."""
    ends = _ends(date)
    return ends[1] if ends else None


def days_between(one: str, other: str) -> int:
    """Return how many days the two lie apart, whichever is first."""
    return abs(_number(one) - _number(other))


@lru_cache(maxsize=50_000)
def days_after(day: str, count: int) -> str:
    """Return the day `count` days after `day`, before it where negative, within years 1 to 9999."""
    number = min(max(_number(day) + count, 1), dt.date.max.toordinal())
    return dt.date.fromordinal(number).isoformat()


@lru_cache(maxsize=50_000)
def _number(day: str) -> int:
    return dt.date.fromisoformat(day).toordinal()


@lru_cache(maxsize=50_000)
def _ends(date: str | None) -> tuple[str, str] | None:
    if date is None:
        return None
    decade = _DECADE.fullmatch(date)
    if decade:
        return f"{decade[1]}0-01-01", f"{decade[1]}9-12-31"
    match = _DATE.fullmatch(date.partition("T")[0])
    if match is None or match[1] == "0000":
        return None
    year, month, day = match.groups()
    if day:
        return _real(f"{year}-{month}-{day}")
    if month:
        return _month(int(year), int(month))
    return f"{year}-01-01", f"{year}-12-31"


def _real(day: str) -> tuple[str, str] | None:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return None
    return day, day


def _month(year: int, month: int) -> tuple[str, str] | None:
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    return f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{last:02}"
