"""Claims of one report that stand amid the days of somebody whom more reports have in the post."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.spells import Spell

# Claims so far before and after others say whose days those were; between them nobody else need be.
_DAYS = 366


class WellReportedDays:
    """The days on which two reports or more have somebody in the post, ready to look up.

    Of a claim that names years ("since 2003") the first and the last day count.
    """

    def __init__(self, spells: Sequence[Spell]) -> None:
        """Take the days of all spells with two reports or more."""
        days = sorted(
            {
                (day, spell.person.id)
                for spell in spells
                if spell.term.sources > 1
                for reach in spell.term.reaches
                if reach.held
                for day in reach.held
            }
        )
        self._days = [day for day, _ in days]
        self._persons = [person for _, person in days]

    def surround(self, spell: Spell) -> bool:
        """Tell whether one other person is in the post within a year before and after a spell's days."""
        term = spell.term
        if not term.first or not term.last:
            return False
        before = self._between(days_after(term.first, -_DAYS), term.first)
        after = self._between(term.last, days_after(term.last, _DAYS))
        return bool((before & after) - {spell.person.id})

    def _between(self, first: str, last: str) -> set[str]:
        return set(self._persons[bisect_left(self._days, first) : bisect_right(self._days, last)])
