"""Who had a post on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reconcile.days import first_day, last_day
from onrecord.reconcile.support import (
    is_bracketed,
    is_guess,
    is_near,
    is_stated,
    is_well_reported,
    support,
)
from onrecord.reconcile.tenures import history_of, tenure_of
from onrecord.schema.record import Holder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.people import People
    from onrecord.reconcile.spells import Spell
    from onrecord.reconcile.terms import Term
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Certainty, Recorded

# A second name for a post with one holder is given where a claim of that day has it and its claims weigh so
# much of the first one's; below that it is a conflict in words only.
_RIVAL = 0.5


def holders(
    claims: Sequence[Recorded[Occupancy]],
    on: str,
    people: People | None = None,
    elsewhere: Sequence[Recorded[Occupancy]] = (),
) -> tuple[Holder, ...]:
    """Return who had the post of `claims` on `on`, the best supported first.

    A post with one holder at a time has one, and others only where claims of that day are as good. Ranked by
    nearness of the claims to the day, independent reports, status and confidence; candidates and what is
    planned, denied or merely possible never count.

    Args:
        claims: all claims of one post key, in any order; () gives ().
        on: an EDTF day, month or year: any day of it counts.
        people: who the names mean; as far as these claims tell, where it is None.
        elsewhere: claims of the same names to posts of the same title in other bodies, as far as known: who
            is called president of Lebanon three times as often is hardly that of Syria.

    Raises:
        ValueError: `on` is no such date.
    """
    first, last = first_day(on), last_day(on)
    if first is None or last is None:
        raise ValueError(f"{on!r} is no day, month or year; write it as 2019-05-21, 2019-05 or 2019")
    if not claims:
        return ()
    history = history_of(claims, people, elsewhere)
    found = [
        (support(spell.term, first, last), certainty, spell)
        for spell in history.spells
        if (certainty := _certainty(spell.term, first, last))
    ]
    ranked = sorted((row for row in found if row[0] > 0), key=lambda row: (-row[0], row[2].order))
    if ranked and history.has_one_holder:
        if any(is_well_reported(row[2].term, first, last) for row in ranked):
            ranked.sort(key=lambda row: is_guess(row[2].term))
        ranked = ranked[:1] + [row for row in ranked[1:] if _is_rival(row, ranked[0])]
    return tuple(Holder(tenure_of(spell, history), certainty) for _, certainty, spell in ranked)


def _certainty(term: Term, first: str, last: str) -> Certainty | None:
    if is_stated(term, first, last):
        return "stated"
    if is_bracketed(term, first, last):
        return "between_reports"
    return "likely" if is_near(term, first, last) else None


def _is_rival(row: tuple[float, Certainty, Spell], best: tuple[float, Certainty, Spell]) -> bool:
    return row[1] == "stated" and row[0] >= _RIVAL * best[0] and row[2].person.id != best[2].person.id
