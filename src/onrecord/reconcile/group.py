"""Namings that mean one person, with all that they say of him."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.reconcile.namesake import HeldDays, held_days
from onrecord.reconcile.person_name import name_parts
from onrecord.reconcile.post_key import holds_one

if TYPE_CHECKING:
    from onrecord.reconcile.naming import Naming


@dataclass(frozen=True)
class Group:
    """Namings, sorted, that mean one person; `apart` tells groups of the same names apart, or is "".

    A group with the same `key` is the same group, whatever short names joined it since.
    """

    namings: tuple[Naming, ...]
    apart: str = ""

    @cached_property
    def key(self) -> tuple[str, str]:
        """Return name and document of the first naming by a full name, which no other group has."""
        first = next((n for n in self.namings if not name_parts(n.name).is_short), self.namings[0])
        return (first.name, first.document)

    @cached_property
    def names(self) -> frozenset[str]:
        """Return all names."""
        return frozenset(naming.name for naming in self.namings)

    @cached_property
    def posts(self) -> frozenset[str]:
        """Return the keys of all posts."""
        return frozenset(post for naming in self.namings for post in naming.posts)

    @cached_property
    def titles(self) -> frozenset[str]:
        """Return the titles of posts with one holder at a time, whatever the body."""
        return frozenset(post.partition("|")[0] for post in self.posts if holds_one(post))

    @cached_property
    def held(self) -> frozenset[str]:
        """Return the keys of the posts that some report has the person in, not merely as former."""
        return frozenset(post for naming in self.namings for post in naming.posts if post not in naming.over)

    @cached_property
    def over(self) -> frozenset[str]:
        """Return the keys of the posts that some report calls former."""
        return frozenset(post for naming in self.namings for post in naming.over)

    @cached_property
    def held_days(self) -> HeldDays:
        """Return on which days reports have the person in which posts, by how full the name is."""
        return held_days(self.namings)

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Return the names of all bodies."""
        return frozenset(body for naming in self.namings for body in naming.bodies)

    @cached_property
    def documents(self) -> frozenset[str]:
        """Return the documents that name the person."""
        return frozenset(naming.document for naming in self.namings)

    @cached_property
    def family_words(self) -> frozenset[str]:
        """Return the folded family names."""
        return frozenset(name_parts(name).family for name in self.names)

    @cached_property
    def words(self) -> frozenset[str]:
        """Return all folded words of the full names, without initials."""
        return frozenset(
            word
            for name in self.names
            for word in name_parts(name).words
            if len(word) > 1 and not name_parts(name).is_short
        )
