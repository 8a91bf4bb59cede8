"""The posts of one person, and which of them he held on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from onrecord.query.post_claims import post_claims
from onrecord.reconcile.days import days_after, first_day
from onrecord.reconcile.post_key import key_of
from onrecord.reconcile.support import LIKELY_DAYS
from onrecord.reconcile.tenures import tenures
from onrecord.schema.claim import Occupancy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.query.named import Named
    from onrecord.query.view import View
    from onrecord.schema.record import Post, Recorded, Tenure

# Each takes a look at all claims of the post: some 20 ms.
_FULL = 8


def posts_held(view: View, found: Named) -> tuple[Tenure, ...]:
    """Return the person's times in posts, the last first.

    A post without a body is left out where reports name the body of a post with the same title. Who else had
    a post, and the bounds that this sets, are known of the eight posts of which most claims speak; a person
    with more is hardly one.
    """
    own: dict[str, list[Recorded[Occupancy]]] = {}
    for recorded in _holding(found):
        own.setdefault(key_of(recorded.claim), []).append(recorded)
    with_body = {key.split("|")[0] for key in own if key.split("|")[1]}
    keys = sorted(key for key in own if key.split("|")[1] or key.split("|")[0] not in with_body)
    keys.sort(key=lambda key: -len(own[key]))
    held = [tenure for key in keys[:_FULL] for tenure in _of_person(view, key, own[key])]
    held += [tenure for key in keys[_FULL:] for tenure in tenures(own[key], found.people)]
    return tuple(sorted(held, key=lambda tenure: (_first(tenure), tenure.post.key), reverse=True))


def post_on(posts: Sequence[Tenure], date: str | None) -> Post | None:
    """Return the post that was held on the first day of `date`, EDTF.

    Of several it is one that names its body, and of those that of most sources.

    As in `reconcile.holders` a post is held for 24 months after the last report where no end is known.
    """
    day = first_day(date)
    held = [tenure for tenure in posts if day and _first(tenure) <= day <= _last(tenure)]
    best = max(held, key=_standing, default=None)
    return best.post if best else None


def _standing(tenure: Tenure) -> tuple[bool, int, str]:
    return (bool(tenure.post.organization), tenure.independent_sources, tenure.post.key)


def _holding(found: Named) -> tuple[Recorded[Occupancy], ...]:
    """Return the claims of posts of which the person is the holder."""
    held = (
        each
        for each in found.claims
        if isinstance(each.claim, Occupancy) and found.takes_part(each, as_doer=True)
    )
    return cast("tuple[Recorded[Occupancy], ...]", tuple(held))


def _of_person(view: View, key: str, claims: Sequence[Recorded[Occupancy]]) -> list[Tenure]:
    """Return the times in a post of which most claims are the person's own."""
    found, own = post_claims(view, key), {each.claim.id for each in claims}
    return [
        tenure
        for tenure in tenures(found.claims, found.people, found.elsewhere)
        if sum(each.claim.id in own for each in tenure.claims) * 2 > len(tenure.claims)
    ]


def _first(tenure: Tenure) -> str:
    return tenure.start.latest or tenure.start.earliest or tenure.end.earliest or tenure.end.latest or ""


def _last(tenure: Tenure) -> str:
    """Return the last day on which the post was probably held."""
    known = tenure.end.earliest or _first(tenure)
    limit = days_after(known, LIKELY_DAYS) if known else ""
    return min(tenure.end.latest or limit, limit)
