"""The times in one post as the record shows them: bounds, neighbours, sources, conflicts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.reconcile.naming import namings_of
from onrecord.reconcile.people import identify
from onrecord.reconcile.post_key import holds_one, key_of
from onrecord.reconcile.spells import spells_of
from onrecord.reconcile.succession import chain, neighbours
from onrecord.reconcile.terms import divided
from onrecord.schema.record import Post, Tenure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord.reconcile.people import People
    from onrecord.reconcile.spells import Spell
    from onrecord.reconcile.terms import Term
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded


def post_of(claims: Sequence[Recorded[Occupancy]]) -> Post:
    """Return the post of claims with one key, in the words of most of them.

    Raises:
        ValueError: there are no claims.
    """
    if not claims:
        raise ValueError("a post needs at least one claim")

    def most(value: Callable[[Occupancy], str | None]) -> str | None:
        found = Counter(said for recorded in claims if (said := value(recorded.claim)))
        return min(found, key=lambda said: (-found[said], said), default=None)

    kinds = Counter(recorded.claim.post_kind for recorded in claims)
    return Post(
        key=key_of(claims[0].claim),
        title=most(lambda claim: claim.title[:1].lower() + claim.title[1:]) or "",
        organization=most(lambda claim: claim.organization),
        area=most(lambda claim: claim.area),
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
    )


def tenures(
    claims: Sequence[Recorded[Occupancy]],
    people: People | None = None,
    elsewhere: Sequence[Recorded[Occupancy]] = (),
) -> tuple[Tenure, ...]:
    """Return all times in the post of `claims`, in order of time.

    Args:
        claims: all claims of one post key, in any order.
        people: who the names mean; as far as these claims tell, where it is None.
        elsewhere: claims of the same names to posts of the same title in other bodies, as far as known.
    """
    if not claims:
        return ()
    people = people or identify(namings_of([*claims, *elsewhere]))
    spells = settled(claims, people, elsewhere)
    return tuple(tenure_of(spell, spells, claims, people) for spell in spells)


def settled(
    claims: Sequence[Recorded[Occupancy]], people: People, elsewhere: Sequence[Recorded[Occupancy]] = ()
) -> tuple[Spell, ...]:
    """Return the spells of a post; where it has one holder at a time, with the bounds that neighbours set."""
    spells = spells_of(claims, people, elsewhere)
    if not claims or not holds_one(key_of(claims[0].claim)):
        return spells
    spells = _with_second_terms(spells)
    bounded = {spell.order: spell for spell in chain(spells)}
    return tuple(bounded.get(spell.order, spell) for spell in spells)


def _with_second_terms(spells: Sequence[Spell]) -> tuple[Spell, ...]:
    """Divide the spells of those between whose claims somebody else had the post."""
    found = []
    for spell in spells:
        others = [other.term for other in spells if other.person.id != spell.person.id]
        found += [replace(spell, term=term) for term in divided(spell.term, others)]
    return tuple(sorted(found, key=lambda spell: spell.order))


def tenure_of(
    spell: Spell, spells: Sequence[Spell], claims: Sequence[Recorded[Occupancy]], people: People
) -> Tenure:
    """Return a spell as the record shows it."""
    post = post_of(claims)
    single = holds_one(post.key)
    before, after = neighbours(spell, chain(spells) if single else (), people)
    reports = spell.term.reaches
    acting = [reach for reach in reports if reach.held and reach.recorded.claim.acting]
    return Tenure(
        person=spell.person,
        post=post,
        acting=len(acting) * 2 > sum(1 for reach in reports if reach.held),
        start=spell.term.start,
        end=spell.term.end,
        predecessor=before,
        successor=after,
        independent_sources=len({reach.source for reach in reports}),
        conflicts=spell.term.conflicts + (_rivals(spell, spells) if single else ()),
        claims=tuple(reach.recorded for reach in reports),
    )


def _rivals(spell: Spell, spells: Sequence[Spell]) -> tuple[str, ...]:
    """Say in words who else is said to have had the post on the same days."""
    found = []
    for other in spells:
        if other.person.id == spell.person.id or not other.term.first or not spell.term.first:
            continue
        first = max(other.term.first, spell.term.first)
        last = min(other.term.last or "", spell.term.last or "")
        if first < last or (first == last and other.term.first == other.term.last):
            documents = _saying(other.term, first, last)
            found.append(
                f"{other.person.name} is said to have held it on {first} ({', '.join(documents[:3])})"
            )
    return tuple(sorted(found))


def _saying(term: Term, first: str, last: str) -> list[str]:
    return sorted(
        {
            reach.recorded.source.document
            for reach in term.reaches
            if reach.held and reach.held[0] <= last and reach.held[1] >= first
        }
    )
