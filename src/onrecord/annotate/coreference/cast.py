"""Who is who at each token: names, titles that stand for a name, unnamed people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.honorifics import honorifics
from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.entities.persons import Person
    from onrecord.schema.annotation import Token

_BEFORE_NAME = frozenset({"NN", "NNP", "JJ", "HYPH"})


class Cast:
    """The people of a report by the tokens that stand for them.

    `person_at` gives the number of the person whose name, or resolved pronoun, holds a token. `titles`
    gives for a noun ("minister") the persons whom the report calls so beside their name.
    """

    def __init__(self, tokens: Sequence[Token], persons: Sequence[Person]) -> None:
        self._tokens = tokens
        self.persons = persons
        self.person_at: dict[int, int] = {}
        self.titles: dict[str, list[tuple[int, int]]] = {}
        for number, person in enumerate(persons):
            for name in person.names:
                for index in range(name.first, name.last):
                    self.person_at[index] = number
        self._apposed: dict[int, int] = {}
        self._coordinated: set[int] = set()
        self._read_names()

    def _read_names(self) -> None:
        """Note appositions, titles beside names, and names joined by "and"."""
        for token in self._tokens:
            if token.dep == "appos":
                self._note_apposition(token)
            elif token.dep == "conj" and token.head != token.index:
                self._coordinated.add(token.head)
        for number, person in enumerate(self.persons):
            for name in person.names:
                self._note_title_before(number, name.first)

    def _note_apposition(self, token: Token) -> None:
        named, head = self.person_at.get(token.index), self.person_at.get(token.head)
        if named is not None and head is None:
            self._apposed[token.head] = named
            self._note_title(self._tokens[token.head], named, token.index)
        elif head is not None and named is None:
            self._note_title(token, head, token.index)

    def _note_title_before(self, number: int, first: int) -> None:
        for index in range(first - 1, max(first - 4, -1), -1):
            token = self._tokens[index]
            if token.sentence != self._tokens[first].sentence or token.tag not in _BEFORE_NAME:
                return
            self._note_title(token, number, first)

    def _note_title(self, noun: Token, number: int, place: int) -> None:
        if noun.lower in honorifics().ranks:
            self.titles.setdefault(noun.lower, []).append((place, number))

    def whom(self, index: int) -> int | None:
        """Return the person whom the token stands for: by name, apposition or known title; else None."""
        person = self.person_at.get(index, self._apposed.get(index))
        return person if person is not None else self._titled(index)

    def _titled(self, index: int) -> int | None:
        """Return the person last called by the noun at `index`, where it has "the" or the like before it.

        Where several are called by it, "the Republican nominee" is one beside whom that word stands too.
        """
        token = self._tokens[index]
        called = self.titles.get(token.lower)
        if not called or token.tag != "NN" or self._is_indefinite(index):
            return None
        before = [(place, number) for place, number in sorted(called) if place < index]
        first = self._tokens[index - 1].lower if index else ""
        if any(head[:2] == (first, token.lower) for head in post_words().heads.get(first, ())):
            # A minister is no prime minister.
            before = [(place, number) for place, number in before if first in self._words_before(place)]
        if len({number for _, number in before}) > 1 and (own := self._words_before(index)):
            before = [(place, number) for place, number in before if own & self._words_before(place)]
        return before[-1][1] if before else None

    def _words_before(self, index: int) -> set[str]:
        """Return the adjectives and names that stand directly before the token: "Republican"."""
        found: set[str] = set()
        for before in range(index - 1, max(index - 6, -1), -1):
            token = self._tokens[before]
            if token.tag not in {"JJ", "NNP", "NN", "NNPS"} or token.sentence != self._tokens[index].sentence:
                break
            found.add(token.lower)
        return found

    def _is_indefinite(self, index: int) -> bool:
        for before in range(index - 1, max(index - 5, -1), -1):
            if self._tokens[before].tag == "DT":
                return self._tokens[before].lower not in {"the", "this", "that"}
            if self._tokens[before].tag in {"PRP$", "POS"}:
                return True
        return True

    def is_unnamed_person(self, index: int) -> bool:
        """Tell whether the token is a noun for one human being: "a spokesman", "the official"."""
        token = self._tokens[index]
        if token.tag != "NN":
            return False
        known = honorifics()
        lists = (known.ranks, known.male_nouns, known.female_nouns, known.people)
        return any(token.lower in words for words in lists)

    def has_company(self, index: int) -> bool:
        """Tell whether something is joined to the token by "and", so that together they are "they"."""
        return index in self._coordinated
