"""A publication date as given: reduced to the day."""

from __future__ import annotations

import datetime as dt
import re

# ISO 8601's extended form only: `20211018` may as well be a number, and `2021-10` names no day.
_SHAPE = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d\S*(?: ?[+-]\d\d:?\d\d)?)?", re.ASCII)

_SHOWN = 40  # characters of something long, in a message


def published_day(given: str) -> str:
    """Return the calendar day `YYYY-MM-DD` of an ISO 8601 date or date-time.

    The day is the one that is written, at the place of the report: `2021-10-18T23:30:00-04:00` is the
    18th, though it is the 19th in UTC.

    Raises:
        ValueError: `given` is of another form, or there is no such day or time.
    """
    given = given.strip()
    if not _SHAPE.fullmatch(given):
        raise ValueError(f"{given[:_SHOWN]!r} is no date of the form YYYY-MM-DD")
    try:
        return (
            dt.datetime.fromisoformat(given.replace(" ", "T", 1).replace(" ", "").upper()).date().isoformat()
        )
    except ValueError as error:
        raise ValueError(f"there is no day or time {given[:_SHOWN]!r}") from error
