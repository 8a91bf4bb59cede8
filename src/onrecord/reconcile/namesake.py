"""Namings that mean a namesake: "former president George Bush" while George W. Bush is president."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between, first_day
from onrecord.reconcile.person_name import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.reconcile.naming import Naming

# Who has a post within so many days before and after a report is not "former" in it.
_DAYS = 180


def means_a_namesake(naming: Naming, others: Iterable[Naming]) -> bool:
    """Tell whether the naming calls somebody former whom fuller names of `others` have in the post.

    They must do so both before and after its day. A name as full as theirs is theirs, and "former" an error.
    """
    day = first_day(naming.published)
    if not naming.over or day is None:
        return False
    words = len(name_parts(naming.name).words)
    for post in naming.over:
        days = [
            other
            for fuller in others
            if post in fuller.posts
            and post not in fuller.over
            and len(name_parts(fuller.name).words) > words
            and (other := first_day(fuller.published))
            and days_between(day, other) <= _DAYS
        ]
        if any(other <= day for other in days) and any(other >= day for other in days):
            return True
    return False
