"""Whose post it is, where the words at the name leave it open: the organization given elsewhere in the report."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import state_of, us_state
from onrecord.languages.leaders import state_led_by
from onrecord.languages.posts import post_words, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.occupancy.report import Report

_STATE_WORDS = frozenset({"country", "nation", "state", "republic", "kingdom", "government", "cabinet", "regime", "administration", "islands", "island", "territory", "parliament", "province", "region", "capital", "military", "army"})
_OWN_AIDES = frozenset({"spokesman", "spokeswoman", "spokesperson", "aide", "adviser", "advisor", "counsel", "assistant", "manager", "strategist", "staffer", "pollster", "attorney", "chief of staff", "campaign manager", "press secretary"})
_US_SIGNS = frozenset({"republican", "republicans", "democrat", "democrats", "gop", "senate", "congress", "pentagon", "sen", "rep"})
_REACH = 3  # sentences: how far back a body is looked for; further back the training gold had more wrong than right


class BodyFinder:
    """Finds the organization of posts that stand without one."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def fill(self, drafts: Sequence[Draft]) -> None:
        """Set the organization of every draft that lacks one, where the report gives it."""
        for draft in drafts:
            if draft.organization and draft.organization.split()[0].islower():
                draft.organization = self._described(draft) or draft.organization
            if draft.organization is None:
                draft.organization = self._of(draft, drafts)
            draft.organization = self._full(draft.organization)

    def _of(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        implied = self._implied(draft)
        if implied is not None:
            return implied
        if draft.owner is not None:
            return self._owners(draft, drafts)
        if self._is_state_post(draft):
            return self._same_post(draft, drafts) or self._state(draft)
        return self._same_post(draft, drafts) or self._nearest_body(draft)

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

    def _owners(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the person whose aide it is; of his deputy or minister, the body of his own post."""
        entity = self._report.entities.get(draft.owner or "")
        if entity is None:
            return None
        if draft.canonical in _OWN_AIDES or draft.canonical.split()[-1] in _OWN_AIDES:
            return entity.name
        for other in drafts:
            if other.holder == draft.owner and other.organization:
                if draft.area is None and draft.canonical == "deputy":
                    draft.area = other.area
                return other.organization
        return state_led_by(entity.name.split()[-1]) or entity.name

    def _same_post(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the body of the same title elsewhere in the report, if all who give one agree."""
        said = {other.organization for other in drafts if other.organization and other.canonical == draft.canonical and other.holder == draft.holder}
        return said.pop() if len(said) == 1 else None

    @cached_property
    def _states_at(self) -> list[tuple[int, int, str]]:
        """Give every word for a state: its token, its sentence, the state."""
        found: list[tuple[int, int, str]] = []
        tokens = self._report.tokens
        for token in tokens:
            if not token.text[0].isupper() or token.index in self._report.persons:
                continue
            pair = f"{token.text} {tokens[token.index + 1].text}" if token.index + 1 < len(tokens) else ""
            state = state_of(pair) or state_of(token.text)
            if state is None and (us_state(token.text) or token.lower.rstrip(".") in _US_SIGNS) and len(token.text) > 2:
                state = "United States"
            if state is not None:
                found.append((token.index, token.sentence, state))
        return found

    def _state(self, draft: Draft) -> str | None:
        """Return the state that the report is about at this place; a widely known name decides first."""
        name = self._report.entities[draft.holder].name.split()
        known = state_led_by(name[-1]) or state_led_by(name[0])
        here = self._report.tokens[draft.place].sentence
        weights: dict[str, float] = {}
        for place, sentence, state in self._states_at:
            distance = abs(here - sentence)
            near = 1.0 / (1 + distance) if sentence <= here else 0.2 / (1 + distance)
            weights[state] = weights.get(state, 0.0) + near + 0.15 + (0.3 if sentence == 0 else 0.0) - place * 1e-9
        if known is not None and (known in weights or not weights or known == "United States"):
            return known
        return max(weights, key=lambda state: weights[state]) if weights else None

    def _described(self, draft: Draft) -> str | None:
        """Return the body that "the party" or "the country" means."""
        described = (draft.organization or "").split()
        head = described[-1].lower()
        if head in _STATE_WORDS:
            return self._state(draft)
        for mention in reversed(self._report.mentions):
            if mention.kind == "organization" and mention.first < draft.place and head in mention.text.lower().split():
                return mention.text
        return self._nearest_body(draft)

    def _nearest_body(self, draft: Draft) -> str | None:
        """Return the organization named last before the post, at most some sentences back."""
        here = self._report.tokens[draft.place].sentence
        for mention in reversed(self._report.mentions):
            if mention.kind == "organization" and mention.first < draft.place:
                near = here - self._report.tokens[mention.first].sentence <= _REACH
                return mention.text if near else None
        return None

    def _full(self, name: str | None) -> str | None:
        """Return the fullest name that the report gives the body."""
        if name is None:
            return None
        for entity in self._report.annotations.entities:
            if entity.kind != "person" and any(mention.text == name for mention in entity.mentions):
                return entity.name
        return name
