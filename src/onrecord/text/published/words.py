"""How English news writes calendar days."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.languages.files import read_lists


def month_number(word: str) -> int | None:
    """Return 1 to 12 for "October", "oct", "Sept."; None for other words."""
    return _months().get(word.casefold().rstrip("."))


def weekday_number(word: str) -> int | None:
    """Return 1 (Monday) to 7 for "Monday", "mon."; None for other words."""
    return _weekdays().get(word.casefold().rstrip("."))


@lru_cache(maxsize=1)
def full_date() -> str:
    """Return a pattern for a day with its year; its groups are read by `date_parts`.

    "October 18, 2021", "Monday, 18th of October 2021", "2021-10-18".
    """
    month, weekday, day = _month(), _weekday(), r"\d{1,2}(?:st|nd|rd|th)?"
    before = rf"(?:(?:{weekday})\.?,?\s{{1,3}})?"
    return (
        rf"(?:{before}(?P<month1>{month})\.?\s{{1,3}}(?P<day1>{day}),?\s{{1,3}}(?P<year1>(?:19|20)\d\d)"
        rf"|{before}(?:the\s)?(?P<day2>{day})\s{{1,3}}(?:of\s)?(?P<month2>{month})\.?,?\s{{1,3}}(?P<year2>(?:19|20)\d\d)"
        r"|(?P<year3>(?:19|20)\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d))(?![\d-])"
    )


@lru_cache(maxsize=1)
def weekday_date() -> re.Pattern[str]:
    """Return a pattern for a weekday with a day of month and no year: "Monday (October 18th)".

    Groups: `weekday`, and `month1`, `day1` or `month2`, `day2`.
    """
    month, weekday, day = _month(), _weekday(), r"\d{1,2}(?:st|nd|rd|th)?"
    between = r"\.?(?:,|\s\(|,?\sthe|,\son)?\s{0,3}"
    return re.compile(
        rf"\b(?P<weekday>{weekday}){between}(?:(?P<month1>{month})\.?\s{{1,3}}(?P<day1>{day})"
        rf"|(?P<day2>{day})\s{{1,3}}(?:of\s)?(?P<month2>{month}))\b(?!,?\s{{1,3}}(?:19|20)\d\d)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def months_pattern() -> str:
    """Return a pattern for the name of a month, without a group."""
    return _month()


def date_parts(found: re.Match[str]) -> tuple[int, int, int]:
    """Return year (0 where the pattern has none), month and day of a match of the patterns above."""
    groups = found.groupdict()
    for number in "123":
        if groups.get(f"day{number}"):
            month = groups[f"month{number}"]
            of_year = int(month) if month.isdigit() else month_number(month) or 0
            return (
                int(groups.get(f"year{number}") or 0),
                of_year,
                int(re.sub(r"\D", "", groups[f"day{number}"])),
            )
    return 0, 0, 0


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return dict(read_lists("dates", "en")["months"])


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    return dict(read_lists("dates", "en")["weekdays"])


def _month() -> str:
    return "|".join(sorted(_months(), key=len, reverse=True))


def _weekday() -> str:
    return "|".join(sorted(_weekdays(), key=len, reverse=True))
