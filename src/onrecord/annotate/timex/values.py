"""TIMEX3 values: how a place on the calendar is written, and how one is counted from another.

Everything here is safe at the ends of the calendar: what does not exist ("February 30", the year 10000) is
None, never an exception.
"""

from __future__ import annotations

import calendar
import datetime as dt

UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
DURATION_CODES = {
    "second": ("PT", "S"),
    "minute": ("PT", "M"),
    "hour": ("PT", "H"),
    "day": ("P", "D"),
    "week": ("P", "W"),
    "weekend": ("P", "WE"),
    "month": ("P", "M"),
    "quarter": ("P", "Q"),
    "year": ("P", "Y"),
    "decade": ("P", "DE"),
    "century": ("P", "CE"),
}

# Half a unit in the next smaller one, where that is a whole number: half a year is P6M.
_HALVES = {"minute": "30S", "hour": "30M", "year": "6M", "decade": "5Y"}


def as_date(text: str | None) -> dt.date | None:
    """Return the day that `text` (YYYY-MM-DD) names; None for nothing, less than a day, or no such day."""
    try:
        return dt.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Return that day, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def days_later(day: dt.date, days: float) -> dt.date | None:
    """Return the day `days` after `day` (before it, if negative), or None beyond the calendar."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def month_later(year: int, month: int, months: int) -> tuple[int, int] | None:
    """Return the year and month `months` after a month, or None beyond the calendar."""
    count = year * 12 + month - 1 + months
    return (count // 12, count % 12 + 1) if 12 <= count < 120000 else None


def same_day_in(day: dt.date, year: int, month: int) -> dt.date | None:
    """Return `day` moved to that month, or the month's last day where it is shorter."""
    if not 1 <= year <= 9999:
        return None
    return day_of(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def week(day: dt.date) -> str:
    """Return the ISO week of `day`: 1998-W11."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def quarter_of(day: dt.date) -> tuple[int, int]:
    """Return the calendar quarter that `day` is in, as year and number."""
    return day.year, (day.month - 1) // 3 + 1


def quarter_later(quarter: tuple[int, int], count: int) -> tuple[int, int]:
    """Return the quarter `count` after `quarter`."""
    total = quarter[0] * 4 + quarter[1] - 1 + count
    return total // 4, total % 4 + 1


def unit_value(day: dt.date | None, unit: str, shift: int = 0) -> str | None:
    """Return the unit of the calendar that lies `shift` units after the one that `day` is in.

    Without a day, the unknown digits are X. None beyond the calendar, or for a unit that the calendar
    does not count (hours).
    """
    if day is None:
        return UNKNOWN.get(unit)
    if unit in {"day", "week", "weekend"}:
        there = days_later(day, shift * (1 if unit == "day" else 7))
        return None if there is None else _in_days(there, unit)
    if unit == "month":
        month = month_later(day.year, day.month, shift)
        return f"{month[0]:04d}-{month[1]:02d}" if month else None
    if unit == "quarter":
        year, number = quarter_later(quarter_of(day), shift)
        return f"{year:04d}-Q{number}" if 0 < year <= 9999 else None
    return _in_years(day.year, unit, shift)


def _in_days(day: dt.date, unit: str) -> str:
    return day.isoformat() if unit == "day" else week(day) + ("-WE" if unit == "weekend" else "")


def _in_years(year: int, unit: str, shift: int) -> str | None:
    size = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if size is None:
        return None
    there = year + size * shift
    if not 0 < there <= 9999:
        return None
    return f"{there:04d}"[: 4 - len(str(size)) + 1]


def duration(count: float | None, unit: str) -> str | None:
    """Return a length of time: P3D, PT4H, P1Y6M; PXD where the count is unknown (None)."""
    if unit == "fortnight":
        count, unit = (count * 2 if count is not None else None), "week"
    if unit == "millennium":
        count, unit = (count * 10 if count is not None else None), "century"
    code = DURATION_CODES.get(unit)
    if code is None:
        return None
    if count is not None and count % 1 == 0.5 and unit in _HALVES:
        whole = f"{int(count)}{code[1]}" if count >= 1 else ""
        return f"{code[0]}{whole}{_HALVES[unit]}"
    number = "X" if count is None else f"{count:.2f}".rstrip("0").rstrip(".")
    return f"{code[0]}{number}{code[1]}"


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a Gregorian year (1583 to 9999), by the anonymous Gregorian computus."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> dt.date | None:
    """Return the `number`-th such weekday (Monday is 1) of a month; -1 is the last."""
    days = (
        [
            day
            for day in calendar.Calendar().itermonthdates(year, month)
            if day.month == month and day.isoweekday() == weekday
        ]
        if 1 <= year < 9999
        else []
    )
    try:
        return days[number - 1 if number > 0 else number]
    except IndexError:
        return None
