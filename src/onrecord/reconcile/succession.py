"""Who followed whom in a post that one person has at a time, and the bounds that this sets."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.reconcile.days import days_between
from onrecord.reconcile.odd import WellReportedDays
from onrecord.reconcile.support import TRUSTED
from onrecord.schema.record import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.people import People
    from onrecord.reconcile.spells import Spell
    from onrecord.reconcile.terms import Term

# Between holders whose nearest claims lie further apart there may have been others.
_DAYS_WITHOUT_A_STRANGER = 366


def chain(spells: Sequence[Spell]) -> tuple[Spell, ...]:
    """Return the spells that make the succession, in order of time, with the bounds that neighbours set.

    Left out are spells without a day in the post, and those that the claims of one report set up among many
    of somebody else: an odd report moves nobody's bounds.
    """
    known = WellReportedDays(spells)
    established = [
        spell
        for spell in spells
        if _is_trusted(spell.term) and not (spell.term.sources <= 1 and known.surround(spell))
    ]
    bounded = list(established)
    for place in range(len(bounded) - 1):
        before, after = bounded[place], bounded[place + 1]
        if before.person.id == after.person.id or not _apart(before, after):
            continue
        bounded[place] = _ends_by(before, after)
        bounded[place + 1] = _starts_after(after, before)
    return tuple(bounded)


def neighbours(spell: Spell, spells: Sequence[Spell], people: People) -> tuple[str | None, str | None]:
    """Return the names of predecessor and successor: as claims say, else as the chain has them near by."""
    before, after = _said(spell, people)
    place = bisect_left(spells, spell.order, key=lambda other: other.order)
    if place == len(spells) or spells[place].order != spell.order:
        return before, after
    if before is None and place:
        before = _name_if_near(spells[place - 1], spell)
    if after is None and place + 1 < len(spells):
        after = _name_if_near(spell, spells[place + 1], earlier=False)
    return before, after


def _said(spell: Spell, people: People) -> tuple[str | None, str | None]:
    """Return whom most reports call predecessor and successor."""
    names: list[Counter[str]] = [Counter(), Counter()]
    for reach in spell.term.reaches:
        claim, document = reach.recorded.claim, reach.recorded.source.document
        for count, name in zip(names, (claim.predecessor, claim.successor), strict=True):
            if name:
                person = people.person_of.get((document, name))
                count[person.name if person else name] += 1
    for count in names:
        count.pop(spell.person.name, None)
    before, after = (min(count, key=lambda name: (-count[name], name), default=None) for count in names)
    return before, after


def _name_if_near(before: Spell, after: Spell, *, earlier: bool = True) -> str | None:
    last, first = _last_known(before), _first_known(after)
    if before.person.id == after.person.id or not last or not first:
        return None
    if days_between(last, first) > _DAYS_WITHOUT_A_STRANGER:
        return None
    return (before if earlier else after).person.name


def _is_trusted(term: Term) -> bool:
    """Tell whether two reports, or one whose words name the body, say when somebody had the post."""
    if not (term.first or term.start.latest):
        return False
    return term.sources > 1 or any(reach.weight >= TRUSTED for reach in term.reaches)


def _first_known(spell: Spell) -> str | None:
    """Return the first day in the post, or that on which it is to begin."""
    return spell.term.first or spell.term.start.latest


def _last_known(spell: Spell) -> str | None:
    return max((day for day in (spell.term.last, spell.term.end.earliest) if day), default=None)


def _apart(before: Spell, after: Spell) -> bool:
    return (before.term.last or "") < (_first_known(after) or "")


def _ends_by(before: Spell, after: Spell) -> Spell:
    """Let a spell end by the day on which the next was there."""
    end, by = before.term.end, after.term.start.latest
    if by is None or (end.latest and end.latest <= by) or (end.earliest and by < end.earliest):
        return before
    return replace(before, term=replace(before.term, end=Bounds(end.earliest, by)))


def _starts_after(after: Spell, before: Spell) -> Spell:
    """Let a spell start after the last day on which its predecessor was there."""
    start, from_day = after.term.start, _last_known(before)
    if from_day is None or (start.earliest and start.earliest >= from_day):
        return after
    if start.latest and start.latest < from_day:
        return after
    return replace(after, term=replace(after.term, start=Bounds(from_day, start.latest)))
