"""Who is who over reports: namings grouped into persons, block by block."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.block import group_block
from onrecord.reconcile.judged import Judgement, as_judged
from onrecord.reconcile.person_name import block_key, name_parts
from onrecord.reconcile.short_names import place_short_names
from onrecord.schema.record import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from onrecord.reconcile.group import Group
    from onrecord.reconcile.naming import Naming


@dataclass(frozen=True, slots=True, order=True)
class UnsurePair:
    """Two entries that may be one person, for a reader to judge; `why` in words."""

    one: str
    other: str
    why: str


@dataclass(frozen=True, slots=True)
class People:
    """Persons in the order of their ids, whom each (document, name) means, and what is unsure.

    The pairs of `unsure` are ids of persons, the smaller first.
    """

    persons: tuple[Person, ...]
    person_of: Mapping[tuple[str, str], Person]
    unsure: tuple[UnsurePair, ...]


def identify(namings: Iterable[Naming], judgements: Iterable[Judgement] = ()) -> People:
    """Return who the namings mean; their order changes nothing.

    Full names are compared only within their block (`block_key`), by spelling, given names and what posts
    and bodies they share; a short name goes to the one person of its word whom the same report, post or
    body supports. Whoever wants the persons of one block gives all namings of the block, and the short
    names of all their words (`name_keys`). What readers have judged goes before all of it.
    """
    judged = tuple(judgements)
    blocks: dict[str, list[Naming]] = {}
    short: list[Naming] = []
    for naming in sorted(set(namings)):
        parts = name_parts(naming.name)
        if parts.is_short:
            short.append(naming)
        else:
            blocks.setdefault(block_key(naming.name), []).append(naming)
    groups: list[Group] = []
    unsure: list[tuple[Group, Group, str]] = []
    for key in sorted(blocks):
        found = group_block(blocks[key])
        groups += found.groups
        unsure += found.unsure
    placed = place_short_names(groups, short)
    return _people(as_judged(placed.groups, judged), unsure + placed.unsure, judged)


def _people(
    groups: list[Group], unsure: list[tuple[Group, Group, str]], judged: tuple[Judgement, ...]
) -> People:
    persons = {group.key: _person(group) for group in groups}
    person_of = {
        (naming.document, naming.name): persons[group.key] for group in groups for naming in group.namings
    }
    pairs = set()
    settled = {
        frozenset((person_of[j.one].id, person_of[j.other].id)) for j in judged if _known(j, person_of)
    }
    for one, other, why in unsure:
        # A judgement may have moved namings since: a group is now that of its first full name.
        first, second = sorted(person_of[key[1], key[0]].id for key in (one.key, other.key))
        if first != second and frozenset((first, second)) not in settled:
            pairs.add(UnsurePair(first, second, why))
    ordered = tuple(sorted(persons.values(), key=lambda person: person.id))
    return People(ordered, person_of, tuple(sorted(pairs)))


def _known(judgement: Judgement, person_of: Mapping[tuple[str, str], Person]) -> bool:
    return judgement.one in person_of and judgement.other in person_of


def _person(group: Group) -> Person:
    """Return the person under the name of most reports; of equals the longest, then by alphabet."""
    counts = Counter(naming.name for naming in group.namings)
    names = tuple(sorted(counts))
    full = [name for name in names if not name_parts(name).is_short] or list(names)
    name = min(full, key=lambda name: (-counts[name], -len(name), name))
    content = json.dumps([names, group.apart], ensure_ascii=False)
    return Person(hashlib.sha256(content.encode()).hexdigest()[:16], name, names)
