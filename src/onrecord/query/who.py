"""Who had a post on a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.query.post_claims import PostAsked, near_posts, post_claims
from onrecord.reconcile.days import last_day
from onrecord.reconcile.holders import holders
from onrecord.store.clock import first_day_of

if TYPE_CHECKING:
    from onrecord.query.post_claims import PostClaims
    from onrecord.query.view import View
    from onrecord.schema.record import Holder, Post


@dataclass(frozen=True, slots=True)
class Who:
    """The answer: `holders` best first, () for nobody known.

    `on` is the day that was asked for, EDTF; without one the last day of which the record has a report of the
    post, None where all of them are undated. `known` says whether any report speaks of the post at all; where
    none does, `near` are like posts.
    """

    asked: PostAsked
    on: str | None
    known: bool
    near: tuple[Post, ...]
    holders: tuple[Holder, ...]


def who(view: View, asked: PostAsked, on: str | None = None) -> Who:
    """Return who had the post.

    Args:
        view: the record.
        asked: the post, in any words for it.
        on: an EDTF day, month or year: any day of it counts.

    Raises:
        SettingError: `on` is no such date.
    """
    if on is not None:
        first_day_of(on)
    found = post_claims(view, asked.key)
    if not found.claims:
        return Who(asked, on, known=False, near=near_posts(view, asked.key), holders=())
    day = on or _last_report(found)
    known = holders(found.claims, day, found.people, found.elsewhere) if day else ()
    return Who(asked, day, known=True, near=(), holders=known)


def _last_report(found: PostClaims) -> str | None:
    days = (last_day(recorded.source.published) for recorded in found.claims)
    return max((day for day in days if day), default=None)
