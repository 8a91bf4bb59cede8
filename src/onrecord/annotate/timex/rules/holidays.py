"""Holidays: "Christmas", "Thanksgiving Day", "Good Friday"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from onrecord.annotate.timex import values
from onrecord.annotate.timex.lexicon import english
from onrecord.annotate.timex.nearness import direction_for
from onrecord.annotate.timex.numbers import year_of
from onrecord.annotate.timex.rule import Found, Meaning, Rule

if TYPE_CHECKING:
    import datetime as dt

    from onrecord.annotate.timex.context import Context


def holiday(found: Found, context: Context) -> Meaning | None:
    """Return the day of a holiday in the year said, else the nearest that fits the clause."""
    if not found.words.text[found.start].isupper():
        return None
    words = found.parts("holiday")
    rule = context.lexicon.tables["holidays"].get(_name(words))
    if rule is None:
        return None
    day = _day(found, context, rule)
    if day is None:
        return Meaning("DATE", f"XXXX-{rule}" if rule[0].isdigit() and " " not in rule else "XXXX-XX-XX")
    context.focus.see_day(day)
    return Meaning("DATE", day.isoformat())


def day_of_holiday(rule: str, year: int) -> dt.date | None:
    """Return the day of a holiday's rule ("12-25", "4 4 11", "easter -2") in a year, or None."""
    if not 1583 <= year <= 9998:
        return None
    if rule.startswith("easter"):
        return values.days_later(values.easter(year), int(rule.split()[1]))
    if " " in rule:
        number, weekday, month = (int(part) for part in rule.split())
        return values.nth_weekday(year, month, weekday, number)
    month, day = (int(part) for part in rule.split("-"))
    return values.day_of(year, month, day)


def _day(found: Found, context: Context, rule: str) -> dt.date | None:
    if found.has("year"):
        year = year_of(found.parts("year"), context.lexicon)
        return day_of_holiday(rule, year) if year else None
    published = context.published
    if published is None:
        return None
    shift = context.lexicon.number("directions", found.word("direction")) if found.has("direction") else None
    offered = [day for year in (-1, 0, 1) if (day := day_of_holiday(rule, published.year + year))]
    behind = [day for day in offered if day <= published]
    ahead = [day for day in offered if day >= published]
    direction = direction_for(found, context)
    if shift == 1 or (shift is None and direction == "future"):
        return ahead[0] if ahead else None
    if shift == -1 or (shift is None and direction == "past"):
        return behind[-1] if behind else None
    return min(offered, key=lambda day: abs((day - published).days)) if offered else None


@cache
def _names() -> dict[str, str]:
    """Return the holidays' names as words are joined again."""
    return {" ".join(_words(name)): name for name in english().tables["holidays"]}


def _name(words: list[str]) -> str:
    return _names().get(" ".join(words).replace("’", "'"), "")


def _words(name: str) -> list[str]:
    return re.findall(r"'s\b|[a-z]+|'", name)


def _pattern() -> str:
    marks = {"'s": "POSSESSIVE", "'": "QUOTE"}
    names = sorted(english().tables["holidays"], key=len, reverse=True)
    return "|".join(" ".join(marks.get(word, word) for word in _words(name)) for name in names)


RULES = (Rule("holiday", f"direction:(last|next|this)? holiday:({_pattern()}) (,? year:YEAR)?", holiday),)
