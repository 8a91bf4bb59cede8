"""Short names ("Blair") given to the persons whom reports mean by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.group import Group
from onrecord.reconcile.nearest import supported
from onrecord.reconcile.person_name import name_parts
from onrecord.reconcile.spelling import alike, sound_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.reconcile.naming import Naming


@dataclass(frozen=True, slots=True)
class Placed:
    """The groups with their short names, entries of short names that nobody has, and doubtful pairs."""

    groups: list[Group]
    unsure: list[tuple[Group, Group, str]]


def place_short_names(groups: Sequence[Group], short: Sequence[Naming]) -> Placed:
    """Give each naming of one word to the one group that the same report, post or body supports.

    The family name may be spelt otherwise; a given name ("Thaksin") must be the same word, and the post or
    report the same. A naming without support becomes an entry of its own, together with those of the same
    name and post or, without a post, the same body; without either it stands alone with its document.
    """
    by_word = _by_word(groups)
    added: dict[tuple[str, str], list[Naming]] = {}
    alone: dict[tuple[str, str], list[Naming]] = {}
    candidates: dict[tuple[str, str], list[Group]] = {}
    for naming in sorted(short):
        fitting = _fitting(naming, by_word)
        meant = supported(naming, fitting)
        if meant is not None:
            added.setdefault(meant.key, []).append(naming)
            continue
        entry = (name_parts(naming.name).family, _apart(naming))
        alone.setdefault(entry, []).append(naming)
        candidates.setdefault(entry, []).extend(fitting)
    grown = {
        group.key: Group(tuple(sorted([*group.namings, *added.get(group.key, [])])), group.apart)
        for group in groups
    }
    entries = {entry: Group(tuple(own), entry[1]) for entry, own in alone.items()}
    unsure = [
        (entries[entry], grown[group.key], "a short name")
        for entry in sorted(entries)
        for group in sorted(set(candidates[entry]), key=lambda group: group.key)
    ]
    return Placed([*grown.values(), *(entries[entry] for entry in sorted(entries))], unsure)


def _by_word(groups: Sequence[Group]) -> Mapping[str, list[Group]]:
    found: dict[str, list[Group]] = {}
    for group in groups:
        for key in sorted({sound_key(word) for word in group.words}):
            found.setdefault(key, []).append(group)
    return found


def _fitting(naming: Naming, by_word: Mapping[str, list[Group]]) -> list[Group]:
    word = name_parts(naming.name).family
    fitting = []
    for group in by_word.get(sound_key(word), []):
        is_family = any(alike(word, family) for family in group.family_words)
        is_given = word in group.words and (
            not group.posts.isdisjoint(naming.posts) or naming.document in group.documents
        )
        if is_family or is_given:
            fitting.append(group)
    return fitting


def _apart(naming: Naming) -> str:
    if naming.posts:
        return naming.posts[0]
    return naming.bodies[0] if naming.bodies else naming.document
