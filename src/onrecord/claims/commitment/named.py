"""The party that one noun phrase names: an entity of the report, or the phrase itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Party
from onrecord.claims.commitment.noun_phrase import phrase
from onrecord.languages.demonyms import is_adjective, place_name, state_of
from onrecord.languages.parties import party_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention


class Names:
    """Names of one report's parties."""

    def __init__(self, report: Report) -> None:
        self.report = report

    @cached_property
    def _mentions(self) -> dict[int, Mention]:
        return {k: m for m in self.report.mentions if m.form != "pronoun" for k in range(m.first, m.last)}

    def mention_at(self, token: int) -> Mention | None:
        """Return the name that the token is part of, or None."""
        return self._mentions.get(token)

    def of_entity(self, entity: str) -> Party:
        """Return the party of an entity under its fullest name."""
        return Party(self.report.entities[entity].name, entity)

    def person(self, token: int) -> Party | None:
        """Return the person at the token, a pronoun or a post's holder included."""
        mention = self.report.person_at(token)
        return self.of_entity(mention.entity) if mention else None

    def named(self, token: int) -> Party | None:
        """Return the person, body or place that is named at the token; None for nouns and pronouns."""
        person = self.person(token)
        if person is not None:
            return person
        mention = self.mention_at(token)
        if mention is not None and mention.last == token + 1:
            return self.of_entity(mention.entity)
        if self.report.tokens[token].tag != "NN":
            return None
        places = [
            token,
            *(k for p in self.report.with_dep(token, "prep") for k in self.report.with_dep(p, "pobj")),
        ]
        apposed = next((k for place in places for k in self.report.with_dep(place, "appos")), None)
        inside = self.mention_at(apposed) if apposed is not None and apposed > token else None
        return self.of_entity(inside.entity) if inside and not self._is_bracketed(inside) else None

    def _is_bracketed(self, mention: Mention) -> bool:
        return mention.first > 0 and self.report.tokens[mention.first - 1].text == "("

    def of_state(self, token: int) -> Party | None:
        """Return the state that an adjective stands for: "the American pledge" is the United States'."""
        state = state_of(self.report.tokens[token].text)
        if state is None:
            return None
        known = next((e for e in self.report.entities.values() if e.name == state), None)
        return Party(state, known.id if known else None)

    def proper(self, token: int) -> Party | None:
        """Return the party of a proper name before a noun: "the Taliban pledge"; None for other words."""
        if self.report.tokens[token].tag not in {"NNP", "NNPS"}:
            return None
        return self.named(token) or phrase(self.report, token)

    @cached_property
    def states_before(self) -> tuple[tuple[int, Party], ...]:
        """Return the states that the report names, adjectives included, with their tokens, in order."""
        return tuple(
            (token.index, party)
            for token in self.report.tokens
            if token.tag.startswith(("NNP", "JJ"))
            and (is_adjective(token.text) or place_name(token.text))  # a capital may be where they met
            and (party := self.of_state(token.index)) is not None
        )

    def spoken_for(self, token: int) -> Party | None:
        """Return the body of a spokesman or envoy at the token, from his post; None for anybody else."""
        person = self.report.person_at(token)
        if person is None:
            return None
        for naming in self.report.annotations.namings:
            post = self.report.posts[naming.post]
            named = self.report.mentions[naming.mention]
            speaks = set(post.canonical.split()) & party_words().definite["speaks_for"]
            if named.entity == person.entity and speaks and (post.organization or naming.organization):
                return Party(naming.organization or str(post.organization))
        return None
