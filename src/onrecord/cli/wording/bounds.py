"""Between which days something began or ended, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.dates import date_in_words

if TYPE_CHECKING:
    from onrecord.schema.record import Bounds


def bounds_in_words(what: str, bounds: Bounds) -> str:
    """Return "began between 1 March 2019 and 4 May 2019"; "" where neither day is known.

    Args:
        what: the verb, "began" or "ended".
        bounds: the days, both included.
    """
    earliest, latest = (date_in_words(day) if day else "" for day in (bounds.earliest, bounds.latest))
    if earliest and earliest == latest:
        return f"{what} on {earliest}"
    if earliest and latest:
        return f"{what} between {earliest} and {latest}"
    if earliest:
        return f"{what} {earliest} or later"
    return f"{what} by {latest}" if latest else ""
