"""The calendar day in a date as pages write it in their mark-up."""

from __future__ import annotations

import datetime as dt
import re

_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
# "Mon, 18 Oct 2021 10:00:00 GMT" (RFC 5322), "18 October 2021", "October 18, 2021"
_WORDED = (
    re.compile(rf"(?:[A-Za-z]+,? )?(?P<day>\d{{1,2}})[ -]{_MONTH},?[ -](?P<year>\d{{4}})\b"),
    re.compile(rf"(?:[A-Za-z]+,? )?{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})\b"),
)


def iso_day(value: str) -> str | None:
    """Return the day that `value` begins with, as YYYY-MM-DD.

    It is the day where the publisher is: the time of day and the zone are not used to move it. None where
    there is no such day or the form is not known; of 03/04/2021 nobody knows the month.
    """
    value = " ".join(value[:100].split())
    match = _ISO.match(value)
    if match:
        return _valid(int(match[1]), int(match[2]), int(match[3]))
    for pattern in _WORDED:
        match = pattern.match(value)
        month = match["month"][:3].lower() if match else ""
        if match and month in _MONTHS:
            return _valid(int(match["year"]), _MONTHS.index(month) + 1, int(match["day"]))
    return None


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None
