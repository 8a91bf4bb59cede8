"""Which state a post is of, where its words leave it open: the one that the report is about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_state, state_of, us_state
from onrecord.languages.leaders import state_led_by
from onrecord.languages.post_bodies import post_bodies

if TYPE_CHECKING:
    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report


_STANCES = frozenset({"anti", "pro"})  # "pro-Syrian": a report on another state


class StateFinder:
    """Finds the state that a report speaks of where a post stands."""

    def __init__(self, report: Report) -> None:
        self._report = report

    @cached_property
    def _states_at(self) -> list[tuple[int, int, str]]:
        """Give every word for a state: its token, its sentence, the state."""
        found: list[tuple[int, int, str]] = []
        tokens = self._report.tokens
        for token in tokens:
            if not token.text[0].isupper() or token.index in self._report.persons:
                continue
            if (
                token.index > 1
                and tokens[token.index - 1].text == "-"
                and tokens[token.index - 2].lower in _STANCES
            ):
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

    def near(self, draft: Draft) -> str | None:
        """Return the state that the report is about at this place; a widely known name decides first."""
        name = self._report.entities[draft.holder].name.split()
        known = state_led_by(name[-1]) or state_led_by(name[0])
        here = self._report.tokens[draft.place].sentence
        weights: dict[str, float] = self._weights_of_title()
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

    def _weights_of_title(self) -> dict[str, float]:
        """Return what the report's title adds: the state named first is likely what it is about."""
        words = (self._report.annotations.title or "").replace("'s", " ").split()
        states = [
            state for word in words if (state := state_of(word.strip(",.:"))) is not None and is_state(state)
        ]
        return {state: 0.5 / (1 + number) for number, state in reversed(list(enumerate(states)))}
