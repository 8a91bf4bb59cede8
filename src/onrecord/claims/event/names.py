"""The names of a report as parties: persons, bodies, states, and capitals that stand for them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.claims.event.party import Party, tidy
from onrecord.languages.dealings import dealings
from onrecord.languages.demonyms import is_adjective, is_place, is_state, place_name, region_of, state_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


class Names:
    """Looks up which party a name, or an adjective of a state, stands for."""

    def __init__(self, report: Report) -> None:
        self.report = report

    @cached_property
    def mentions(self) -> Mapping[int, Mention]:
        """Map each token of a name to its mention; a person's before a body's, that before a place's."""
        order = {"place": 0, "organization": 1, "person": 2}
        ranked = sorted(self.report.mentions, key=lambda mention: order[mention.kind])
        return {k: m for m in ranked if m.form != "pronoun" for k in range(m.first, m.last)}

    def headed(self, token: int) -> Mention | None:
        """Return the name that a token is part of or stands for: "the singer A", "Prime Minister A"."""
        mention = self.mentions.get(token)
        if mention is not None:
            return mention
        person = self.report.person_at(token)
        if person is not None and person.form != "pronoun":
            return person
        word = self.report.tokens[token]
        if is_group(word.lower) and word.tag != "NN":
            return None
        return next(
            (
                self.mentions[child]
                for child in self.report.with_dep(token, "appos")
                if child in self.mentions
            ),
            None,
        )

    def party(self, mention: Mention) -> Party | None:
        """Return the party of a name; a capital stands for its state, other places are no parties."""
        name = self.report.entities[mention.entity].name
        words = name.lower().split()
        if mention.kind == "organization" and (words[-1] in dealings().kind_of or "summit" in words):
            return None  # "the A Leaders' Meeting" is an event
        if mention.kind == "place" and is_adjective(mention.text):
            name = state_name(mention.text) or name  # "the Palestinians"
        if mention.kind == "place":
            state = state_of(name) or state_of(mention.text)
            is_region = (
                is_place(name)
                or region_of(name) is not None
                or name.lower() in dealings().parties["no_party"]
            )
            if state is None and is_region and not is_union(mention, name):
                return None
            name = state if state is not None and is_capital(mention.text) else name
        is_many = mention.kind != "person" and is_union(mention, name)
        return Party(
            tidy(name), mention.entity, mention.start, mention.end, mention.kind == "person", is_many=is_many
        )

    def state_at(self, token: int) -> str | None:
        """Return the state that the word at a token stands for by itself."""
        return state_of(self.report.tokens[token].text)

    def state_party(self, token: int) -> Party:
        """Return the state that the word at a token, or it and the next, stands for."""
        word = self.report.tokens[token]
        name = state_name(self.pair(token, len(self.report.tokens)) or word.text)
        return Party(
            name or word.text,
            self.mentions[token].entity if token in self.mentions else None,
            word.start,
            word.end,
        )

    def pair(self, place: int, end: int) -> str | None:
        """Return the two-word name that begins here: "South Korean", "United States"; None else."""
        tokens = self.report.tokens
        if place + 1 >= end:
            return None
        words = f"{tokens[place].text} {tokens[place + 1].text}"
        return words if state_of(words) else None


def is_group(word: str) -> bool:
    """Tell whether a noun in lower case is one for a group: "leaders", "sides"."""
    return word in dealings().parties["groups"] or word in dealings().parties["any"]


def is_union(mention: Mention, name: str) -> bool:
    """Tell whether a body is a union of many, whose members can meet one another."""
    lists, words = dealings().parties, name.lower().split()
    return state_of(name) is None and (
        mention.text in lists["unions"]
        or name in lists["unions"]
        or (len(words) > 1 and bool(set(words) & lists["union_words"]))
    )


def is_capital(word: str) -> bool:
    """Tell whether a word is the name of a capital that newspapers use for its government."""
    return (
        is_place(word)
        and not is_adjective(word)
        and state_of(word) not in {word, None}
        and place_name(word) is None
    )


def state_name(word: str) -> str | None:
    """Return the state that a word means; a people without a state keeps its own name."""
    state = state_of(word)
    if state is None:
        return dealings().prefixes.get(word) or region_of(word)
    if is_adjective(word) and not is_state(state):
        return word if word.endswith("s") else f"{word}s"
    return state
