"""Who is meant by a name that a reader types, and what the record says of him."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.languages.given_names import is_given_name
from onrecord.query.roles import is_name, names_of
from onrecord.reconcile.look_up import whom_is_meant
from onrecord.reconcile.naming import naming, namings_of, speaker_naming
from onrecord.reconcile.people import identify
from onrecord.reconcile.person_name import block_key, name_keys, name_parts
from onrecord.schema.claim import Occupancy, Statement
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.query.view import View
    from onrecord.reconcile.naming import Naming
    from onrecord.reconcile.people import People
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Person, Recorded


@dataclass(frozen=True, slots=True)
class Named:
    """The person that a name means most likely, None where the record has nobody of that name.

    `others` are those it may mean too, the likeliest first. `claims` are all in which he has a part, in the
    order of the documents.
    """

    person: Person | None
    others: tuple[Person, ...]
    claims: tuple[Recorded[Claim], ...]
    people: People

    def takes_part(self, recorded: Recorded[Claim], *, as_doer: bool = False) -> bool:
        """Tell whether the person is one of a claim's names; `as_doer`: holds, says, promises or meets."""
        if self.person is None:
            return False
        document, names = recorded.source.document, names_of(recorded.claim, as_doer=as_doer)
        found = (self.people.person_of.get((document, name)) for name in names)
        return any(person is not None and person.id == self.person.id for person in found)


def named(view: View, name: str) -> Named:
    """Return whom `name` means, and the claims in which he has a part.

    All claims with names that sound like the family name are looked at, for only together they tell
    namesakes apart.
    """
    keys = _keys(name)
    claims = view.claims(Wanted(names=keys)) if keys else ()
    people = identify(_namings(claims, frozenset(keys)), view.same_or_not)
    meant = whom_is_meant(name, people)
    if name_parts(name).is_short:  # "Bush": rather a known Bush than those of whom nobody knows which
        meant = tuple(sorted(meant, key=lambda person: name_parts(person.name).is_short))
    if not meant:
        return Named(None, (), (), people)
    found = Named(meant[0], meant[1:], claims, people)
    return replace(found, claims=tuple(each for each in claims if found.takes_part(each)))


def _keys(name: str) -> tuple[str, ...]:
    """Return the keys of the name's words, without given names that thousands have."""
    first = block_key(name)
    rare = {key for word in name_parts(name).given if not is_given_name(word) for key in name_keys(word)}
    return tuple(key for key in dict.fromkeys((first, *sorted(rare))) if key)


def _namings(claims: Iterable[Recorded[Claim]], keys: frozenset[str]) -> list[Naming]:
    """Return one naming for each report and name of the blocks, with what all its claims say."""
    claims = tuple(claims)
    held = namings_of(r for r in claims if isinstance(r.claim, Occupancy))  # type: ignore[misc]  # narrowed by claim
    found: dict[tuple[str, str], Naming] = {(each.document, each.name): each for each in held}
    for recorded in claims:
        if isinstance(recorded.claim, Occupancy):
            continue
        for name in filter(is_name, names_of(recorded.claim)):
            said = _naming_in(recorded, name)
            known = found.get((said.document, said.name))
            found[said.document, said.name] = _joined(known, said) if known else said
    return [each for each in found.values() if not keys.isdisjoint(name_keys(each.name))]


def _naming_in(recorded: Recorded[Claim], name: str) -> Naming:
    claim = recorded.claim
    if isinstance(claim, Statement) and name == claim.speaker:
        return speaker_naming(name, claim.speaker_post, recorded.source)
    return naming(name, recorded.source)


def _joined(one: Naming, other: Naming) -> Naming:
    return replace(
        one,
        posts=tuple(sorted({*one.posts, *other.posts})),
        bodies=tuple(sorted({*one.bodies, *other.bodies})),
    )
