"""One person's claims to one post, divided into times in the post: a second term is a time of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between
from onrecord.reconcile.term_bounds import end_of, start_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.reconcile.bounds import Reach
    from onrecord.schema.record import Bounds

# A lone "former" between two reports so near each other is one report's error, not the end of a term.
_DAYS_FOR_A_RETURN = 60
_DAYS_OF_A_GAP = 366
_SLACK_DAYS = 60


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


@dataclass
class _Draft:
    """Claims found to be of one term so far, and its first and last day known of."""

    reaches: list[Reach]
    first: str
    last: str


def terms_of(reaches: Sequence[Reach]) -> tuple[Term, ...]:
    """Divide a person's claims to a post into terms, the first first; claims that say nothing are left out.

    A claim of holding after an established end opens the next term. Claims of an end, a start or a time
    before go to the term that they fit.
    """
    told = sorted((reach for reach in reaches if reach.weight), key=lambda reach: reach.order)
    holding = sorted((r for r in told if r.held), key=lambda r: (r.held, r.order))
    others = [reach for reach in told if not reach.held]
    closing = [reach for reach in told if reach.end or reach.over_by]
    drafts: list[_Draft] = []
    last = ""
    for reach in holding:
        first, until = reach.held or ("", "")
        if drafts and not (first > last and _ended_between(last, reach, closing)):
            drafts[-1].reaches.append(reach)
            drafts[-1].last = max(last, until)
        else:
            drafts.append(_Draft([reach], first, until))
        last = max(last, until)
    for reach in others:
        _add(drafts, reach)
    return tuple(_term(draft.reaches) for draft in drafts)


def divided(term: Term, is_filled: Callable[[str, str], bool]) -> tuple[Term, ...]:
    """Divide a term where somebody else had the post in a gap between its claims: then it was two terms.

    A gap is more than a year long; one report's claim within weeks of the term's own says nothing.
    `is_filled` tells whether somebody else had the post only between two days.
    """
    holding = sorted(reach.held for reach in term.reaches if reach.held)
    cuts = []
    last = holding[0][1] if holding else ""
    for first, until in holding[1:]:
        if first > last and days_between(last, first) > _DAYS_OF_A_GAP and is_filled(last, first):
            cuts.append((last, first))
        last = max(last, until)
    if not cuts:
        return (term,)
    groups: dict[int, list[Reach]] = {}
    for reach in term.reaches:
        day = reach.held[0] if reach.held else _any_day(reach)
        groups.setdefault(sum(first <= day for _, first in cuts), []).append(reach)
    return tuple(_term(groups[place]) for place in sorted(groups))


def _ended_between(last: str, after: Reach, closing: Sequence[Reach]) -> bool:
    """Tell whether an end is established between the last day of a term and a later claim of holding."""
    begins = after.held[0] if after.held else last
    ends = [r for r in closing if r.end and last <= r.end[1] <= begins and r.end != after.end]
    over = [r for r in closing if r.over_by and last < r.over_by < begins]
    if not ends and not over:
        return False
    if after.start and after.start[0] > last:
        return True
    reports = {reach.source for reach in [*ends, *over]}
    return days_between(last, begins) > _DAYS_FOR_A_RETURN or len(reports) > 1


def _add(drafts: list[_Draft], reach: Reach) -> None:
    """Put a claim that names no day of holding to the term it belongs to, or into one of its own."""
    day = _any_day(reach)
    if reach.over_by is None and (reach.not_before or reach.start):  # incoming: the term that begins next
        target = next((draft for draft in drafts if draft.last >= day), None)
    else:
        target = next((draft for draft in reversed(drafts) if draft.first <= day or not day), None)
    if target is None and day:  # a start, or a "former", weeks before the first day known of
        target = next((d for d in drafts[:1] if d.first and days_between(day, d.first) <= _SLACK_DAYS), None)
    if target is not None:
        target.reaches.append(reach)
    else:
        drafts.append(_Draft([reach], day, day))
        drafts.sort(key=lambda draft: (draft.first, draft.reaches[0].order))


def _any_day(reach: Reach) -> str:
    return reach.over_by or (reach.start or reach.end or ("", ""))[0] or reach.not_before or ""


def _term(group: Sequence[Reach]) -> Term:
    ordered = tuple(sorted(group, key=lambda reach: reach.order))
    start, start_conflicts = start_of(ordered)
    end, end_conflicts = end_of(ordered, start)
    return Term(ordered, start, end, tuple(start_conflicts + end_conflicts))
