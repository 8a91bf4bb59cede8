"""Who had a post, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.query.post_claims import PostAsked, near_posts, post_claims
from onrecord.reconcile.tenures import tenures

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.schema.record import Post, Tenure


@dataclass(frozen=True, slots=True)
class PostHeld:
    """All times in a post, the first first; where no report speaks of the post, `near` are like posts."""

    asked: PostAsked
    known: bool
    near: tuple[Post, ...]
    tenures: tuple[Tenure, ...]


def post(view: View, asked: PostAsked) -> PostHeld:
    """Return everybody who had the post, with bounds, neighbours and conflicts."""
    found = post_claims(view, asked.key)
    if not found.claims:
        return PostHeld(asked, known=False, near=near_posts(view, asked.key), tenures=())
    return PostHeld(asked, known=True, near=(), tenures=tenures(found.claims, found.people, found.elsewhere))
