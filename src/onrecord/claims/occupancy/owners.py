"""Posts that are of another person: of his spokesman the person himself, of his deputy the person's body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.leaders import state_led_by
from onrecord.languages.post_bodies import post_bodies
from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report


def body_of_owner(report: Report, draft: Draft, drafts: Sequence[Draft]) -> str | None:
    """Return the person whose aide it is; of his deputy or minister, the body of his own post."""
    entity = report.entities.get(draft.owner or "")
    if entity is None:
        return None
    if _is_own_aide(draft):
        return entity.name
    for other in drafts:
        if other.holder == draft.owner and other.organization:
            if draft.area is None and draft.canonical == "deputy":
                draft.area = other.area
            return other.organization
    return state_led_by(entity.name.split()[-1]) or entity.name


def body_of_titled(report: Report, draft: Draft, drafts: Sequence[Draft], title: str) -> str | None:
    """Return whom "the prime minister" means, for his aides; for his deputy or minister, the state."""
    wanted = post_words().canonical.get(title.lower(), title.lower())
    for other in drafts:
        if other.canonical == wanted and other.holder != draft.holder:
            return report.entities[other.holder].name if _is_own_aide(draft) else other.organization
    return None


def _is_own_aide(draft: Draft) -> bool:
    aides = post_bodies().own_aides
    return draft.canonical in aides or draft.canonical.split()[-1] in aides
