"""Spans of days that questions are limited to."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.reconcile.days import first_day, last_day
from onrecord.store.clock import first_day_of, last_day_of


@dataclass(frozen=True, slots=True)
class Days:
    """From the first day of `first` to the last day of `last`, EDTF, both included; None is open.

    Raises:
        SettingError: one of them is no day, month or year.
    """

    first: str | None = None
    last: str | None = None

    def __post_init__(self) -> None:
        """Refuse what is no date, before anything is looked up."""
        if self.first is not None:
            first_day_of(self.first)
        if self.last is not None:
            last_day_of(self.last)


def is_within(date: str | None, days: Days) -> bool:
    """Tell whether any day that `date` can mean is within; what has no date only where nothing is asked."""
    if days.first is None and days.last is None:
        return True
    begins, ends = first_day(date), last_day(date)
    if begins is None or ends is None:
        return False
    after = days.first is None or ends >= first_day_of(days.first)
    return after and (days.last is None or begins <= last_day_of(days.last))
