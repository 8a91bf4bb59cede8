"""All that claims to one post say: who had it when, each time apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.reconcile.bounds import reach_of
from onrecord.reconcile.misplaced import held_elsewhere, share_of_reports
from onrecord.reconcile.post_key import body_is_state, key_of
from onrecord.reconcile.terms import terms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.reconcile.bounds import Reach
    from onrecord.reconcile.people import People
    from onrecord.reconcile.terms import Term
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Person, Recorded


@dataclass(frozen=True, slots=True)
class Spell:
    """One person's one time in a post."""

    person: Person
    term: Term

    @property
    def order(self) -> tuple[str, str, str]:
        """Return what sorts spells by time: the first day known of, the person, the first claim."""
        term = self.term
        first = term.first or term.start.earliest or term.start.latest or term.end.latest or ""
        return (first, self.person.id, term.reaches[0].recorded.claim.id)


def spells_of(
    claims: Sequence[Recorded[Occupancy]], people: People, elsewhere: Iterable[Recorded[Occupancy]] = ()
) -> tuple[Spell, ...]:
    """Return everybody's times in the post of `claims`, in order of time.

    Claims of who is more often said, in `elsewhere`, to have the post of the same title in another state
    weigh less.
    """
    by_person: dict[str, tuple[Person, list[Reach]]] = {}
    for recorded in claims:
        person = people.person_of[recorded.source.document, recorded.claim.holder]
        by_person.setdefault(person.id, (person, []))[1].append(reach_of(recorded))
    key = key_of(claims[0].claim) if claims else ""
    others = held_elsewhere(key, elsewhere, people) if body_is_state(key or "||") else {}
    spells = []
    for person, reaches in by_person.values():
        share = share_of_reports(reaches, others.get(person.id, {}))
        weighed = [replace(reach, weight=reach.weight * share) for reach in reaches]
        spells += [Spell(person, term) for term in terms_of(weighed)]
    return tuple(sorted(spells, key=lambda spell: spell.order))
