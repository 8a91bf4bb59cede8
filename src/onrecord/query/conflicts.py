"""Where reports of posts cannot all be so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.query.post_claims import post_claims
from onrecord.reconcile.body import canonical_body
from onrecord.reconcile.post_key import key_of
from onrecord.reconcile.tenures import tenures
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.query.post_claims import PostAsked
    from onrecord.query.view import View
    from onrecord.schema.record import Tenure


def conflicts_of_post(view: View, asked: PostAsked) -> tuple[Tenure, ...]:
    """Return the times in one post of which something cannot be so, those of most sources first."""
    return _with_conflicts(view, [asked.key])


def conflicts(view: View, organization: str | None = None) -> tuple[Tenure, ...]:
    """Return the times in any post of a body, or of all, of which something cannot be so.

    Those of most independent sources stand first. Posts that name no body are passed over: their holders are
    of many bodies.
    """
    body = canonical_body(organization).name.lower() if organization else None
    wanted = Wanted()
    if body is not None:
        keys = tuple(key for key in view.store.posts() if key.split("|")[1] == body)
        if not keys:
            return ()
        wanted = Wanted(posts=keys)
    reports = Counter(key_of(recorded.claim) for recorded in view.occupancies(wanted))
    return _with_conflicts(view, (key for key, number in reports.items() if number > 1 and key.split("|")[1]))


def _with_conflicts(view: View, keys: Iterable[str]) -> tuple[Tenure, ...]:
    found = []
    for key in keys:
        post = post_claims(view, key)
        if len(post.claims) > 1:
            found += [each for each in tenures(post.claims, post.people, post.elsewhere) if each.conflicts]
    return tuple(sorted(found, key=lambda each: (-each.independent_sources, each.post.key, each.person.name)))
