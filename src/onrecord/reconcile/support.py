"""How well claims support that somebody had a post on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between
from onrecord.reconcile.misplaced import MISPLACED

if TYPE_CHECKING:
    from onrecord.reconcile.bounds import Reach
    from onrecord.reconcile.terms import Term

# 15 days: at this distance a claim counts a quarter, so that one report of the day is worth four of half a
# month away; chosen on the questions for development, where 7 to 40 answer alike.
_HALF_SIGHT_DAYS = 15
_BRACKETED = 1.5  # claims before and after the day say more than as many on one side
_WITHIN = 0.2  # of a claim that names days years apart, for those far from both
_INCOMING = 0.1  # who was to come is there only where nobody else is
# A claim whose body the reader inferred, or that as many reports have in another state, weighs half or less.
TRUSTED = 0.55
_YEAR_DAYS = 366
LIKELY_DAYS = 731  # 24 months


def support(term: Term, first: str, last: str) -> float:
    """Return how much the claims of a term say for the days from `first` to `last`; 0 where it cannot be.

    Each report counts once, by its best claim, the more the nearer its days are.
    """
    if all(reach.weight <= MISPLACED for reach in term.reaches):
        return 0.0
    if (term.end.latest and term.end.latest < first) or (term.start.earliest and term.start.earliest > last):
        return 0.0
    by_source: dict[str, float] = {}
    for reach in term.reaches:
        by_source[reach.source] = max(by_source.get(reach.source, 0.0), _weight(reach, first, last))
    total = sum(by_source[source] for source in sorted(by_source))
    return total * (_BRACKETED if is_bracketed(term, first, last) else 1.0)


def is_stated(term: Term, first: str, last: str) -> bool:
    """Tell whether a claim speaks of one of the days."""
    return any(reach.held and reach.held[0] <= last and reach.held[1] >= first for reach in term.reaches)


def is_bracketed(term: Term, first: str, last: str) -> bool:
    """Tell whether claims before and after the days have the person in the post."""
    return bool(term.first and term.last and term.first < first and term.last > last)


def is_near(term: Term, first: str, last: str) -> bool:
    """Tell whether the nearest claim is at most 24 months away."""
    return any(_distance(reach, first, last) <= LIKELY_DAYS for reach in term.reaches)


def is_guess(term: Term) -> bool:
    """Tell whether the term rests on one report whose words do not name the body."""
    return term.sources <= 1 and all(reach.weight < TRUSTED for reach in term.reaches)


def is_well_reported(term: Term, first: str, last: str) -> bool:
    """Tell whether two reports within a year of the days name the post with its body."""
    near = {
        reach.source
        for reach in term.reaches
        if reach.held and reach.weight >= TRUSTED and _distance(reach, first, last) <= _YEAR_DAYS
    }
    return len(near) > 1


def _weight(reach: Reach, first: str, last: str) -> float:
    distance = _distance(reach, first, last)
    near = _nearness(distance)
    if reach.held:
        near = min(near, max(_nearness(_from_ends(reach.held, first, last)), _WITHIN))
        acting = 0.9 if reach.recorded.claim.acting else 1.0
        return near * reach.weight * acting
    if reach.recorded.claim.status == "incoming" and (reach.not_before or "") <= last:
        return near * reach.weight * _INCOMING
    return 0.0


def _nearness(distance: float) -> float:
    return 1.0 / (1.0 + distance / _HALF_SIGHT_DAYS) ** 2


def _from_ends(held: tuple[str, str], first: str, last: str) -> float:
    """Return how far the days are from the first or last day of a claim: "since 2003" says least of 2005."""
    return min(days_between(held[0], first), days_between(held[1], last))


def _distance(reach: Reach, first: str, last: str) -> float:
    """Return how many days lie between the question's days and those that a claim speaks of."""
    days = reach.held or ((reach.not_before, reach.not_before) if reach.not_before else None)
    if days is None:
        return float("inf")
    if days[0] <= last and days[1] >= first:
        return 0
    return days_between(days[0], last) if days[0] > last else days_between(days[1], first)
