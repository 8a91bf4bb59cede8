"""One person's claims to one post, divided into times in the post: a second term is a time of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between
from onrecord.schema.record import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.bounds import Reach

# A lone "former" between two reports so near each other is one report's error, not the end of a term.
_DAYS_FOR_A_RETURN = 60
_DAYS_OF_A_GAP = 366


@dataclass(frozen=True, slots=True)
class Term:
    """One time in a post: its claims by time, the bounds they set, and where they contradict each other."""

    reaches: tuple[Reach, ...]
    start: Bounds
    end: Bounds
    conflicts: tuple[str, ...]

    @property
    def sources(self) -> int:
        """Return how many reports, copies as one, say that the post was held."""
        return len({reach.source for reach in self.reaches if reach.held})

    @property
    def first(self) -> str | None:
        """Return the first day on which a claim has the person in the post."""
        return min((reach.held[0] for reach in self.reaches if reach.held), default=None)

    @property
    def last(self) -> str | None:
        """Return the last day on which a claim has the person in the post."""
        return max((reach.held[1] for reach in self.reaches if reach.held), default=None)


def terms_of(reaches: Sequence[Reach]) -> tuple[Term, ...]:
    """Divide a person's claims to a post into terms, the first first; claims that say nothing are left out.

    A claim of holding after an established end opens the next term. Claims of an end, a start or a time
    before go to the term that they fit.
    """
    told = sorted((reach for reach in reaches if reach.weight), key=lambda reach: reach.order)
    holding = sorted((r for r in told if r.held), key=lambda r: (r.held, r.order))
    others = [reach for reach in told if not reach.held]
    groups: list[list[Reach]] = []
    for reach in holding:
        if groups and not _ended_between(groups[-1], reach, told):
            groups[-1].append(reach)
        else:
            groups.append([reach])
    for reach in others:
        _add(groups, reach)
    return tuple(_term(group) for group in groups)


def divided(term: Term, others: Sequence[Term]) -> tuple[Term, ...]:
    """Divide a term where others had the post in a gap between its claims: then it was two terms.

    A gap is more than a year long; one report's claim within weeks of the term's own says nothing.
    """
    holding = sorted(reach.held for reach in term.reaches if reach.held)
    cuts = []
    last = holding[0][1] if holding else ""
    for first, until in holding[1:]:
        if first > last and days_between(last, first) > _DAYS_OF_A_GAP and _filled(last, first, others):
            cuts.append((last, first))
        last = max(last, until)
    if not cuts:
        return (term,)
    groups: dict[int, list[Reach]] = {}
    for reach in term.reaches:
        day = reach.held[0] if reach.held else _any_day(reach)
        groups.setdefault(sum(first <= day for _, first in cuts), []).append(reach)
    return tuple(_term(groups[place]) for place in sorted(groups))


def _filled(last: str, first: str, others: Sequence[Term]) -> bool:
    return any(o.first and o.last and last <= o.first and o.last <= first for o in others)


def _ended_between(group: Sequence[Reach], after: Reach, told: Sequence[Reach]) -> bool:
    """Tell whether an end is established between the last day of a group and a later claim of holding."""
    last = max(reach.held[1] for reach in group if reach.held)
    begins = after.held[0] if after.held else last
    if begins <= last:
        return False
    ends = [r for r in told if r.end and last <= r.end[1] <= begins and r.end != after.end]
    over = [r for r in told if r.over_by and last < r.over_by < begins]
    if not ends and not over:
        return False
    if after.start and after.start[0] > last:
        return True
    reports = {reach.source for reach in [*ends, *over]}
    return days_between(last, begins) > _DAYS_FOR_A_RETURN or len(reports) > 1


def _add(groups: list[list[Reach]], reach: Reach) -> None:
    """Put a claim that names no day of holding to the term it belongs to, or into one of its own."""
    day = reach.over_by or (reach.start or reach.end or ("", ""))[0] or reach.not_before or ""
    before = [g for g in groups if _first(g) <= day] if day else groups
    if reach.over_by is None and (reach.not_before or reach.start):  # incoming: the term that begins next
        after = [g for g in groups if _last(g) >= day]
        target = after[0] if after else None
    else:
        target = before[-1] if before else None
    if target is None and groups and day and days_between(day, _first(groups[0])) <= _DAYS_FOR_A_RETURN:
        target = groups[0]
    if target is not None:
        target.append(reach)
    else:
        groups.append([reach])
        groups.sort(key=lambda group: (_first(group), group[0].order))


def _first(group: Sequence[Reach]) -> str:
    held = [reach.held[0] for reach in group if reach.held]
    return min(held or [_any_day(group[0])])


def _last(group: Sequence[Reach]) -> str:
    held = [reach.held[1] for reach in group if reach.held]
    return max(held or [_any_day(group[-1])])


def _any_day(reach: Reach) -> str:
    return reach.over_by or (reach.start or reach.end or ("", ""))[0] or reach.not_before or ""


def _term(group: Sequence[Reach]) -> Term:
    ordered = tuple(sorted(group, key=lambda reach: reach.order))
    start, start_conflicts = _start(ordered)
    end, end_conflicts = _end(ordered, start)
    return Term(ordered, start, end, tuple(start_conflicts + end_conflicts))


def _start(reaches: Sequence[Reach]) -> tuple[Bounds, list[str]]:
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
        against = {r.source for r in held if r.held and r.held[1] < chosen[0] and not r.start}
        own = {reach.source for reach in given if reach.start == chosen}
        if against:
            conflicts.append(f"held before {chosen[0]}, the start that others give")
        if len(against) <= len(own):
            earliest, latest = chosen
    return Bounds(earliest, latest), conflicts


def _end(reaches: Sequence[Reach], start: Bounds) -> tuple[Bounds, list[str]]:
    """Return the bounds of the end, as `_start` does."""
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
        if len(against) <= len({reach.source for reach in given if reach.end == chosen}):
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
