"""All that the record says of one post."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.naming import namings_of
from onrecord.reconcile.near import near
from onrecord.reconcile.people import identify
from onrecord.reconcile.person_name import block_key
from onrecord.reconcile.post_key import post_key
from onrecord.reconcile.post_words import post_of
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.reconcile.people import People
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Post, Recorded

# A post's words are those of most of its claims; so many are enough to know them.
_CLAIMS_FOR_WORDS = 25


@dataclass(frozen=True, slots=True)
class PostAsked:
    """A post as somebody names it: "premier", "China"; `area` is what it is for ("Iraq" of an ambassador)."""

    title: str
    organization: str | None = None
    area: str | None = None

    @property
    def key(self) -> str:
        """Return the key of the post, the same for all ways to name it."""
        return post_key(self.title, self.organization, self.area)


@dataclass(frozen=True, slots=True)
class PostClaims:
    """The claims of a post, those of the same names to posts of the same title elsewhere, and who is who."""

    claims: tuple[Recorded[Occupancy], ...]
    elsewhere: tuple[Recorded[Occupancy], ...]
    people: People


def post_claims(view: View, key: str) -> PostClaims:
    """Return all claims of the post; none where no report speaks of it."""
    claims = view.occupancies(Wanted(posts=(key,)))
    elsewhere = _elsewhere(view, key, claims)
    return PostClaims(claims, elsewhere, identify(namings_of([*claims, *elsewhere]), view.same_or_not))


def near_posts(view: View, key: str) -> tuple[Post, ...]:
    """Return up to five posts of the record whose words are most like those of `key`, the best first."""
    found = (
        view.occupancies(Wanted(posts=(other,), limit=_CLAIMS_FOR_WORDS))
        for other in near(key, view.store.posts())
    )
    return tuple(post_of(claims) for claims in found if claims)


def _elsewhere(
    view: View, key: str, claims: tuple[Recorded[Occupancy], ...]
) -> tuple[Recorded[Occupancy], ...]:
    """Return what tells a holder from one whom a report puts into the wrong body."""
    title = key.partition("|")[0]
    others = tuple(other for other in view.store.posts(title=title) if other != key)
    names = tuple(sorted({block_key(recorded.claim.holder) for recorded in claims} - {""}))
    if not others or not names:
        return ()
    found = view.occupancies(Wanted(posts=others, names=names))
    return tuple(each for each in found if block_key(each.claim.holder) in names)
