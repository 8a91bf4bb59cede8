"""One key for all ways to name a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.demonyms import state_of
from onrecord.languages.same_posts import same_posts
from onrecord.reconcile.body import Body, canonical_body, is_state
from onrecord.reconcile.title import canonical_title, is_own_title

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy


def post_key(title: str, organization: str | None, area: str | None = None) -> str:
    """Return the key of a post: canonical title, body and area, in lower case, joined by `|`.

    Args:
        title: as worded: "Premier".
        organization: whose post it is: "Chinese"; None where nobody says, which is a post of its own.
        area: what it is for: "Iraq" of the ambassador to Iraq.
    """
    body = canonical_body(organization) if organization else None
    name = body.name if body else None
    canonical = canonical_title(_with_office(title, body) if body else title, name)
    name = name or same_posts().implied.get(canonical)
    ends, meant = same_posts().meant.get(name or "", ((), None))
    name = meant if canonical.endswith(ends) else name
    parts = (canonical, name.lower() if name else "", _area(area))
    return "|".join(part.replace("|", " ") for part in parts)


def key_of(claim: Occupancy) -> str:
    """Return the key of the post that a claim speaks of."""
    return post_key(claim.title, claim.organization, claim.area)


def holds_one(key: str) -> bool:
    """Tell whether a post has one holder at a time: a head of government, a minister of a field, a mayor.

    A post that names no body, and one of a kind of which bodies have many (senators, spokesmen, deputies)
    has any number.
    """
    title, body, area = key.split("|")
    words = same_posts()
    if not body:
        return False
    if title in words.one_holder or (title in words.one_holder_of_state and is_state(_titled(body))):
        return True
    if not words.many.isdisjoint(title.split()[:-1]):
        return False
    for head in words.one_holder_with_field:
        if title.endswith(f" {head}") or (title == head and area):
            return True
    return any(title.endswith(f" {head}") for head in words.one_holder)


def body_is_state(key: str) -> bool:
    """Tell whether the post of the key is a state's."""
    body = key.split("|")[1]
    return bool(body) and is_state(_titled(body))


def _with_office(title: str, body: Body) -> str:
    """Put the office before its title, unless the title says it or means a post of the whole state."""
    said = body.office in title.lower() or is_own_title(title, body.name)
    return title if said else f"{body.office} {title}"


def _titled(body: str) -> str:
    """Return the canonical name of a body of which only the lower case is known."""
    return state_of(body.title()) or state_of(body.upper()) or body.title()


def _area(area: str | None) -> str:
    return canonical_body(area).name.lower() if area else ""
