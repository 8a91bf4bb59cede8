"""When one time in a post began and ended, as its claims say together, and where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between
from onrecord.schema.record import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.bounds import Reach

_DAYS_OF_COMING = 60


def start_of(reaches: Sequence[Reach]) -> tuple[Bounds, list[str]]:
    """Return the bounds of the start: of starts that differ the one of most reports, then of the latest."""
    held = [reach for reach in reaches if reach.held]
    given = [reach for reach in reaches if reach.start]
    latest = min((reach.held[0] for reach in held if reach.held), default=None)
    after = [r.not_before for r in reaches if r.not_before and (latest is None or r.not_before <= latest)]
    earliest = max(after, default=None)
    conflicts: list[str] = []
    if given:
        chosen = _most_reported([(reach.start, reach) for reach in given if reach.start])
        conflicts += _differing("began", chosen, [(r.start, r) for r in given if r.start])
        before = [r for r in held if r.held and r.held[1] < chosen[0] and not r.start]
        against = {r.source for r in before}
        own = {reach.source for reach in given if reach.start == chosen}
        if against:
            conflicts.append(f"held before {chosen[0]}, the start that others give")
        # One who is to begin is called by the post weeks before.
        soon = all(r.held and days_between(r.held[1], chosen[0]) <= _DAYS_OF_COMING for r in before)
        if len(against) < len(own) or (soon and len(against) == len(own)):
            earliest, latest = chosen
    return Bounds(earliest, latest), conflicts


def end_of(reaches: Sequence[Reach], start: Bounds) -> tuple[Bounds, list[str]]:
    """Return the bounds of the end, as `start_of` does."""
    held = [reach for reach in reaches if reach.held]
    given = [reach for reach in reaches if reach.end]
    earliest = max((reach.held[1] for reach in held if reach.held), default=start.earliest)
    over = sorted((r.over_by, r.source) for r in reaches if r.over_by)
    conflicts: list[str] = []
    if given:
        chosen = _most_reported([(reach.end, reach) for reach in given if reach.end])
        conflicts += _differing("ended", chosen, [(r.end, r) for r in given if r.end])
        against = {r.source for r in held if r.held and r.held[1] > chosen[1]}
        if against:
            conflicts.append(f"held after {chosen[1]}, the end that others give")
        if len(against) < len({reach.source for reach in given if reach.end == chosen}):
            return Bounds(*chosen), conflicts
    latest = _over_by(over, held)
    if latest and earliest and latest < earliest:
        conflicts.append(f"called former on {latest}, in the post on {earliest}")
        latest = None
    return Bounds(earliest, latest), conflicts


def _over_by(over: Sequence[tuple[str, str]], held: Sequence[Reach]) -> str | None:
    """Return the first day on which it was over; calls of "former" that as many gainsay don't count."""
    for day, _ in over:
        later = {reach.source for reach in held if reach.held and reach.held[1] > day}
        saying = {source for _, source in over}
        if len(later) < len(saying):
            return day
    return None


def _most_reported(given: Sequence[tuple[tuple[str, str], Reach]]) -> tuple[str, str]:
    """Return the days of most reports; of equals the narrowest, then those of the latest report."""

    def rank(days: tuple[str, str]) -> tuple[int, int, str, tuple[str, str]]:
        own = [reach for other, reach in given if other == days]
        return (len({r.source for r in own}), -days_between(*days), max(r.order for r in own)[0], days)

    return max({days for days, _ in given}, key=rank)


def _differing(
    what: str, chosen: tuple[str, str], given: Sequence[tuple[tuple[str, str], Reach]]
) -> list[str]:
    """Say in words which reports give days that cannot be the chosen ones."""
    return [
        f"{what} {_in_words(days)} as {reach.recorded.source.document} has it, {_in_words(chosen)} as others"
        for days, reach in given
        if days[1] < chosen[0] or days[0] > chosen[1]
    ]


def _in_words(days: tuple[str, str]) -> str:
    return f"on {days[0]}" if days[0] == days[1] else f"between {days[0]} and {days[1]}"
