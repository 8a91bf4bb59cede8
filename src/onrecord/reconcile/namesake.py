"""Namings that mean a namesake: "former president George Bush" while George W. Bush is president."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between, first_day
from onrecord.reconcile.person_name import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from onrecord.reconcile.naming import Naming

# Who has a post within so many days before and after a report is not "former" in it.
_DAYS = 180

HeldDays = dict[str, dict[int, list[str]]]


def held_days(namings: Iterable[Naming]) -> HeldDays:
    """Return the sorted days on which reports have each post held, by the number of words of the name."""
    found: HeldDays = {}
    for naming in namings:
        day = first_day(naming.published)
        if day is None:
            continue
        words = len(name_parts(naming.name).words)
        for post in naming.posts:
            if post not in naming.over:
                found.setdefault(post, {}).setdefault(words, []).append(day)
    for by_words in found.values():
        for days in by_words.values():
            days.sort()
    return found


def means_a_namesake(naming: Naming, held: Mapping[str, Mapping[int, Sequence[str]]]) -> bool:
    """Tell whether the naming calls somebody former whom fuller names have in the post, as `held` has it.

    They must do so both before and after its day. A name as full as theirs is theirs, and "former" an error.
    """
    day = first_day(naming.published)
    if not naming.over or day is None:
        return False
    words = len(name_parts(naming.name).words)
    for post in naming.over:
        fuller = [days for count, days in held.get(post, {}).items() if count > words]
        if any(_just_before(day, days) for days in fuller) and any(_soon_after(day, days) for days in fuller):
            return True
    return False


def _just_before(day: str, days: Sequence[str]) -> bool:
    place = bisect_right(days, day)
    return bool(place) and days_between(days[place - 1], day) <= _DAYS


def _soon_after(day: str, days: Sequence[str]) -> bool:
    place = bisect_left(days, day)
    return place < len(days) and days_between(day, days[place]) <= _DAYS
