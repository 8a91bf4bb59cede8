"""All that the record has on one person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.query.found import newest_first
from onrecord.query.named import named
from onrecord.query.posts_held import post_on, posts_held
from onrecord.schema.claim import Commitment, Event, Statement

if TYPE_CHECKING:
    from onrecord.query.named import Named
    from onrecord.query.view import View
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Person, Post, Recorded, Tenure


@dataclass(frozen=True, slots=True)
class SaidInPost:
    """A statement, and the post that the speaker held on the day of the report, None where none is known."""

    recorded: Recorded[Claim]
    post: Post | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """A person's posts, the last first, and what he said, whom he met, what he promised, newest first.

    `person` is None where the record has nobody of the name; `others` are those it may mean too.
    """

    person: Person | None
    others: tuple[Person, ...]
    posts: tuple[Tenure, ...]
    statements: tuple[SaidInPost, ...]
    meetings: tuple[Recorded[Claim], ...]
    promises: tuple[Recorded[Claim], ...]


def dossier(view: View, name: str) -> Dossier:
    """Return what the record has on whom `name` means most likely."""
    found = named(view, name)
    posts = posts_held(view, found)
    return Dossier(
        found.person,
        found.others,
        posts,
        tuple(SaidInPost(each, post_on(posts, each.source.published)) for each in _of_kind(found, Statement)),
        _of_kind(found, Event),
        _of_kind(found, Commitment),
    )


def _of_kind(found: Named, kind: type[Claim]) -> tuple[Recorded[Claim], ...]:
    own = (each for each in found.claims if isinstance(each.claim, kind))
    return newest_first(each for each in own if found.takes_part(each, as_doer=True))
