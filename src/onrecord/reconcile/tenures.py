"""The times in one post as the record shows them: bounds, neighbours, sources, conflicts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.reconcile.naming import namings_of
from onrecord.reconcile.people import identify
from onrecord.reconcile.post_key import holds_one
from onrecord.reconcile.post_words import post_of
from onrecord.reconcile.spells import spells_of
from onrecord.reconcile.succession import chain, neighbours
from onrecord.reconcile.terms import divided
from onrecord.schema.record import Tenure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reconcile.people import People
    from onrecord.reconcile.spells import Spell
    from onrecord.reconcile.terms import Term
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Post, Recorded


@dataclass(frozen=True, slots=True)
class PostHistory:
    """All spells of a post in order of time; `chain` are those of the succession, () with many holders."""

    post: Post
    spells: tuple[Spell, ...]
    chain: tuple[Spell, ...]
    people: People

    @property
    def has_one_holder(self) -> bool:
        """Tell whether one person has the post at a time."""
        return holds_one(self.post.key)


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
    history = history_of(claims, people, elsewhere)
    return tuple(tenure_of(spell, history) for spell in history.spells)


def history_of(
    claims: Sequence[Recorded[Occupancy]],
    people: People | None = None,
    elsewhere: Sequence[Recorded[Occupancy]] = (),
) -> PostHistory:
    """Return who had the post of `claims` when, as `tenures` takes them; there must be at least one claim."""
    people = people or identify(namings_of([*claims, *elsewhere]))
    post = post_of(claims)
    spells = spells_of(claims, people, elsewhere)
    if not holds_one(post.key):
        return PostHistory(post, spells, (), people)
    spells = _with_second_terms(spells)
    chained = chain(spells)
    bounded = {spell.order: spell for spell in chained}
    return PostHistory(post, tuple(bounded.get(spell.order, spell) for spell in spells), chained, people)


def _with_second_terms(spells: Sequence[Spell]) -> tuple[Spell, ...]:
    """Divide the spells of those between whose claims somebody else had the post."""
    held = sorted((s.term.first, s.term.last or "", s.person.id) for s in spells if s.term.first)
    firsts = [first for first, _, _ in held]
    found = []
    for spell in spells:

        def is_filled(last: str, first: str, own: str = spell.person.id) -> bool:
            inside = held[bisect_left(firsts, last) : bisect_right(firsts, first)]
            return any(until <= first and person != own for _, until, person in inside)

        found += [replace(spell, term=term) for term in divided(spell.term, is_filled)]
    return tuple(sorted(found, key=lambda spell: spell.order))


def tenure_of(spell: Spell, history: PostHistory) -> Tenure:
    """Return a spell as the record shows it."""
    before, after = neighbours(spell, history.chain, history.people)
    reports = spell.term.reaches
    acting = [reach for reach in reports if reach.held and reach.recorded.claim.acting]
    rivals = _rivals(spell, history.spells) if history.has_one_holder else ()
    return Tenure(
        person=spell.person,
        post=history.post,
        acting=len(acting) * 2 > sum(1 for reach in reports if reach.held),
        start=spell.term.start,
        end=spell.term.end,
        predecessor=before,
        successor=after,
        independent_sources=len({reach.source for reach in reports}),
        conflicts=spell.term.conflicts + rivals,
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
