"""The record's two clocks: the day of a report, and the second in which the record had it."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from onrecord.errors import SettingError

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def now() -> str:
    """Return the present second in UTC, `2026-11-24T03:30:00Z`."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def first_day_of(day: str) -> str:
    """Return the first day, `YYYY-MM-DD`, of an EDTF day, month or year.

    Raises:
        SettingError: it is none.
    """
    return _days(day)[0].isoformat()


def last_day_of(day: str) -> str:
    """Return the last day, `YYYY-MM-DD`, of an EDTF day, month or year.

    Raises:
        SettingError: it is none.
    """
    return _days(day)[1].isoformat()


def _days(day: str) -> tuple[dt.date, dt.date]:
    try:
        return _range(day.strip())
    except ValueError as error:
        raise SettingError(
            f"{day!r} is no day, month or year", what_to_do="Write it as 2019-05-21, 2019-05 or 2019."
        ) from error


def _range(day: str) -> tuple[dt.date, dt.date]:
    found = _DAY.fullmatch(day)
    if not found:
        raise ValueError(day)
    year, month = int(found[1]), int(found[2] or 1)
    if found[3]:
        exact = dt.date(year, month, int(found[3]))
        return exact, exact
    last = int(found[2] or 12)
    return dt.date(year, month, 1), dt.date(year, last, calendar.monthrange(year, last)[1])
