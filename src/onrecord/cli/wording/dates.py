"""EDTF dates in words."""

from __future__ import annotations

import calendar
import re

_EDTF = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")


def date_in_words(date: str) -> str:
    """Return "18 October 2021", "October 2021" or "2021"; anything else as it is."""
    match = _EDTF.fullmatch(date)
    if not match:
        return date
    year, month, day = match.groups()
    words = [str(int(day))] if day else []
    if month:
        words.append(calendar.month_name[int(month)])
    return " ".join([*words, year])


def period_in_words(start: str | None, end: str | None, *, is_over: bool) -> str:
    """Return "2003 to 2005", "since 2003", "from 2003", "until 2005", or "" where neither is known.

    Args:
        start: EDTF, or None.
        end: EDTF, or None.
        is_over: whether the holder has left, or has not begun; then a start alone reads "from".
    """
    if start and end:
        if start == end:
            return f"in {date_in_words(start)}"
        return f"{date_in_words(start)} to {date_in_words(end)}"
    if start:
        return f"{'from' if is_over else 'since'} {date_in_words(start)}"
    return f"until {date_in_words(end)}" if end else ""
