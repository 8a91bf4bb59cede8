"""How far other reports gainsay a claim's body: the president of Lebanon, once called Syria's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reconcile.bounds import reach_of
from onrecord.reconcile.days import days_between
from onrecord.reconcile.post_key import body_is_state, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from onrecord.reconcile.bounds import Reach
    from onrecord.reconcile.people import People
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded

_DAYS_OF_ONE_TIME = 731  # who led another state longer ago or later may have led this one too

_DOUBTED = 0.5
MISPLACED = 0.001  # the claim stays on record, but never makes a holder

Elsewhere = dict[str, dict[str, list["Reach"]]]


def held_elsewhere(key: str, claims: Iterable[Recorded[Occupancy]], people: People) -> Elsewhere:
    """Return, for each person, the claims of holding the post of `key`'s title in other states, by key.

    Other bodies than states don't count: one may be chairman of two companies.
    """
    found: Elsewhere = {}
    title = _title(key)
    for recorded in claims:
        other = key_of(recorded.claim)
        person = people.person_of.get((recorded.source.document, recorded.claim.holder))
        if other == key or _title(other) != title or person is None:
            continue
        reach = reach_of(recorded)
        if reach.held and body_is_state(other):
            found.setdefault(person.id, {}).setdefault(other, []).append(reach)
    return found


def _title(key: str) -> str:
    return key.partition("|")[0]


def share_of_reports(here: Sequence[Reach], elsewhere: Mapping[str, Sequence[Reach]]) -> float:
    """Return how much the claims here weigh: 1.0 unless as many reports have the person in one other state.

    Where twice as many have him there, he is not here: `MISPLACED`.
    """
    days = [reach.held[0] for reach in here if reach.held]
    if not days:
        return 1.0
    own = {reach.source for reach in here}
    most = 0
    for reaches in elsewhere.values():
        near = {
            reach.source
            for reach in reaches
            if reach.held and min(days_between(reach.held[0], day) for day in days) <= _DAYS_OF_ONE_TIME
        }
        most = max(most, len(near))
    if most >= 2 * len(own):
        return MISPLACED
    return 1.0 if most < len(own) else _DOUBTED
