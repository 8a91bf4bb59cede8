"""Whose post it is, where the words at the name leave it open: the organization given elsewhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_place, is_state, state_of, us_state
from onrecord.languages.leaders import state_led_by
from onrecord.languages.post_bodies import post_bodies
from onrecord.languages.posts import post_words, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention

# Sentences: how far back a body is looked for; further back the training gold had more wrong than right.
_REACH = 3

_DIPLOMATS = frozenset({"ambassador", "consul"})  # whom only states send, if nothing else is said


class BodyFinder:
    """Finds the organization of posts that stand without one."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def fill(self, drafts: Sequence[Draft]) -> None:
        """Set the organization of every draft that lacks one, where the report gives it."""
        for draft in drafts:
            if draft.organization and draft.organization.split()[0].islower():
                draft.organization = self._described(draft, drafts) or draft.organization
            if draft.organization is None:
                draft.organization = self._of(draft, drafts)
                draft.organization_is_guessed = self._is_guessed(draft)
            draft.organization = self._full(draft.organization)

    def _of(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        implied = self._implied(draft)
        if implied is not None:
            return implied
        if draft.owner is not None:
            return self._owners(draft, drafts)
        same = self._same_post(draft, drafts)
        head = draft.canonical.split()[-1]
        is_occupation = head in post_bodies().occupations and not draft.canonical.startswith("chief ")
        if same is not None or is_occupation:
            return same
        return self._near(draft)

    def _near(self, draft: Draft) -> str | None:
        """Return the state, place, court or body that the report speaks of where the post stands."""
        if self._is_state_post(draft) or draft.canonical.split()[-1] in _DIPLOMATS:
            return self._state(draft)
        if draft.canonical in post_bodies().local:
            return self._nearest_place(draft)
        return self._nearest_body(
            draft, "court" if draft.canonical.split()[-1] in post_bodies().court else ""
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

    def _owners(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the person whose aide it is; of his deputy or minister, the body of his own post."""
        entity = self._report.entities.get(draft.owner or "")
        if entity is None:
            return None
        if (
            draft.canonical in post_bodies().own_aides
            or draft.canonical.split()[-1] in post_bodies().own_aides
        ):
            return entity.name
        for other in drafts:
            if other.holder == draft.owner and other.organization:
                if draft.area is None and draft.canonical == "deputy":
                    draft.area = other.area
                return other.organization
        return state_led_by(entity.name.split()[-1]) or entity.name

    def _same_post(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the body of the same title elsewhere in the report, if all who give one agree."""
        said = {
            other.organization
            for other in drafts
            if other.organization and other.canonical == draft.canonical and other.holder == draft.holder
        }
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
            if state is not None and not is_state(state):
                state = None
            if (
                state is None
                and (us_state(token.text) or token.lower.rstrip(".") in post_bodies().us_signs)
                and len(token.text) > 2
            ):
                state = "United States"
            if state is not None:
                found.append((token.index, token.sentence, state))
        return found

    def _state(self, draft: Draft) -> str | None:
        """Return the state that the report is about at this place; a widely known name decides first."""
        name = self._report.entities[draft.holder].name.split()
        known = state_led_by(name[-1]) or state_led_by(name[0])
        here = self._report.tokens[draft.place].sentence
        weights: dict[str, float] = self._title_weights()
        for place, sentence, state in self._states_at:
            distance = abs(here - sentence)
            near = 1.0 / (1 + distance) if sentence <= here else 0.2 / (1 + distance)
            weights[state] = (
                weights.get(state, 0.0) + near + 0.15 + (0.3 if sentence == 0 else 0.0) - place * 1e-9
            )
        weights.pop(draft.area or "", None)
        if known == "United States" and draft.canonical not in post_bodies().us_posts:
            known = None  # many share a family name with an American president
        if known is not None and (
            known in weights or not weights or known == "United States" or len(name) > 1
        ):
            return known
        return max(weights, key=lambda state: weights[state]) if weights else None

    def _title_weights(self) -> dict[str, float]:
        """Return what the report's title adds: the state named first is likely what it is about."""
        words = (self._report.annotations.title or "").replace("'s", " ").split()
        states = [
            state for word in words if (state := state_of(word.strip(",.:"))) is not None and is_state(state)
        ]
        return {state: 0.5 / (1 + number) for number, state in reversed(list(enumerate(states)))}

    def _described(self, draft: Draft, drafts: Sequence[Draft]) -> str | None:
        """Return the body that "the party" or "the country" means; whose "the prime minister's aide" is."""
        described = (draft.organization or "").split()
        head = described[-1].lower()
        if tuple(split_words(head)) in post_words().kinds:
            return self._of_holder(draft, drafts, " ".join(described[1:]))
        if head in post_bodies().state_words:
            return self._state(draft)
        for mention in reversed(self._report.mentions):
            if (
                mention.kind == "organization"
                and mention.first < draft.place
                and head in mention.text.lower().split()
            ):
                return mention.text
        return self._nearest_body(draft)

    def _of_holder(self, draft: Draft, drafts: Sequence[Draft], title: str) -> str | None:
        """Return whom "the prime minister" means, for his aides; for his deputy or minister, the state."""
        for other in drafts:
            if (
                other.canonical == post_words().canonical.get(title.lower(), title.lower())
                and other.holder != draft.holder
            ):
                if (
                    draft.canonical in post_bodies().own_aides
                    or draft.canonical.split()[-1] in post_bodies().own_aides
                ):
                    return self._report.entities[other.holder].name
                return other.organization
        return None

    def _nearest_body(self, draft: Draft, word: str = "") -> str | None:
        """Return the organization with `word` in it named last before the post, not too far back."""
        here = self._report.tokens[draft.place].sentence
        for mention in reversed(self._report.mentions):
            if (
                mention.kind != "organization"
                or mention.first >= draft.place
                or word not in mention.text.lower()
            ):
                continue
            if here - self._report.tokens[mention.first].sentence > _REACH:
                return None
            if not self._is_source(mention):
                return mention.text
        return None

    def _is_source(self, mention: Mention) -> bool:
        """Tell whether a body stands there as the one that was told: "told AFP", "reported by Reuters"."""
        before = self._report.tokens[mention.first - 1].lower if mention.first else ""
        return before in {"told", "by", "to"} and mention.text.isupper()

    def _nearest_place(self, draft: Draft) -> str | None:
        """Return the US state or place named last before a governor or mayor, else the first one behind."""
        places = [
            mention
            for mention in self._report.mentions
            if mention.kind == "place" and state_of(mention.text) is None
        ]
        before = [mention for mention in places if mention.first < draft.place]
        chosen = before[-1] if before else places[0] if places else None
        return (us_state(chosen.text) or chosen.text) if chosen is not None else None

    def _full(self, name: str | None) -> str | None:
        """Return the fullest name that the report gives the body."""
        if name is None:
            return None
        for entity in self._report.annotations.entities:
            if entity.kind == "organization" and any(mention.text == name for mention in entity.mentions):
                return self._spelled_out(entity.name)
        return self._spelled_out(name)

    def _spelled_out(self, name: str) -> str:
        """Return the body of the report whose first letters the acronym is."""
        if not (name.isupper() and name.isalpha() and len(name) > 2) or is_place(name):
            return name
        for entity in self._report.annotations.entities:
            words = entity.name.replace("'", " ").replace("’", " ").split()
            if words[-1] in post_bodies().gatherings:
                continue
            if (
                entity.kind == "organization"
                and "".join(word[0] for word in words if word[0].isupper()) == name
            ):
                return entity.name
        return name
