"""Whose post it is, where the words at the name leave it open: the organization given elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.body_names import full_name
from onrecord.claims.occupancy.nearest_bodies import nearest_body, nearest_place
from onrecord.claims.occupancy.owners import body_of_owner, body_of_titled
from onrecord.claims.occupancy.states import StateFinder
from onrecord.languages.leaders import state_led_by
from onrecord.languages.post_bodies import post_bodies
from onrecord.languages.posts import post_words, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report


_OWNERS = frozenset({"her", "his", "its", "our", "their"})
_STANCES = ("anti-", "non-", "pro-")


class BodyFinder:
    """Finds the organization of posts that stand without one."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._states = StateFinder(report)

    def fill(self, drafts: Sequence[Draft]) -> None:
        """Set the organization of every draft that lacks one, where the report gives it."""
        for draft in drafts:
            if draft.organization and draft.organization.lower().startswith(_STANCES):
                draft.organization = None  # "anti-Syrian leader A": of no body yet
            if draft.organization and _is_described(draft.organization):
                draft.organization = self._described(draft, drafts) or draft.organization
            if draft.organization is None:
                draft.organization = self._of(draft, drafts)
                draft.organization_is_guessed = self._is_guessed(draft)
            draft.organization = full_name(self._report, draft.organization)

    def _of(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        implied = self._implied(draft)
        if implied is not None:
            return implied
        if draft.owner is not None:
            return body_of_owner(self._report, draft, drafts)
        same = self._same_post(draft, drafts)
        head = draft.canonical.split()[-1]
        is_occupation = head in post_bodies().occupations and not draft.canonical.startswith("chief ")
        if same is not None or is_occupation:
            return same
        return self._near(draft)

    def _near(self, draft: Draft) -> str | None:
        """Return the state, place, court or body that the report speaks of where the post stands."""
        if self._is_state_post(draft) or draft.canonical.split()[-1] in post_bodies().diplomats:
            return self._states.near(draft)
        if draft.canonical in post_bodies().local:
            return nearest_place(self._report, draft)
        return nearest_body(
            self._report, draft, "court" if draft.canonical.split()[-1] in post_bodies().court else ""
        )

    def _is_guessed(self, draft: Draft) -> bool:
        """Tell whether only the report's drift says which state it is: neither the title nor a known name."""
        name = self._report.entities[draft.holder].name.split()
        return self._implied(draft) is None and draft.organization not in {
            state_led_by(name[-1]),
            "United States",
        }

    def _implied(self, draft: Draft) -> str | None:
        """Return the chamber or state that a title implies: "Sen.", "secretary of state"."""
        implied = post_words().implied_body
        plain = " ".join(split_words(draft.title))
        if plain in implied:
            return implied[plain]
        parts = plain.split()
        for length in (3, 2, 1):
            tail = " ".join(parts[-length:])
            if tail in implied and (length > 1 or len(parts) == 1):
                return implied[tail]
        return None

    def _is_state_post(self, draft: Draft) -> bool:
        heads = post_words().state_heads
        parts = tuple(draft.canonical.split())
        return any(parts[-length:] in heads for length in (1, 2, 3, 4))

    def _same_post(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the body of the same title elsewhere in the report, if all who give one agree."""
        said = {
            other.organization
            for other in drafts
            if other.organization and other.canonical == draft.canonical and other.holder == draft.holder
        }
        return said.pop() if len(said) == 1 else None

    def _described(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the body that "the party" or "the country" means; whose "the prime minister's aide" is."""
        described = (draft.organization or "").split()
        head = described[-1].lower()
        if tuple(split_words(head)) in post_words().kinds:
            return body_of_titled(self._report, draft, drafts, " ".join(described[1:]))
        if head in post_bodies().state_words:
            return self._states.near(draft)
        for mention in reversed(self._report.mentions):
            if (
                mention.kind == "organization"
                and mention.first < draft.place
                and head in mention.text.lower().split()
            ):
                return mention.text
        words = described[described[0].lower() == "the" :]
        if len(words) > 1 and words[0].lower() not in _OWNERS:
            return " ".join(words)  # "the secret service" is a body, "the group" stands for one
        return nearest_body(self._report, draft)


def _is_described(name: str) -> bool:
    """Tell whether it is no name: "the bank", "The bank"."""
    words = name.split()
    return words[0].islower() or (words[0] in {"The", "Its"} and len(words) > 1 and words[1].islower())
