"""Whom a noun phrase of a source names: by name, post, apposition, or the last one called so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.statement.called import Called
from onrecord.claims.statement.phrase import phrase_text
from onrecord.languages.given_names import gender_of
from onrecord.languages.honorifics import honorifics
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention, Token
    from onrecord.schema.claim import Occupancy

_NOUNS = frozenset({"NN", "NNP"})
_MALE, _FEMALE = frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever speaks: the fullest name or the words for him, and the entity's id where he is named."""

    name: str | None
    entity: str | None


NOBODY = Speaker(None, None)


class Who:
    """Look-ups of persons, bodies and places by the words of a source."""

    def __init__(self, report: Report, occupancies: Sequence[Occupancy]) -> None:
        self._report = report
        self._called = Called(report, occupancies)

    def of_phrase(self, words: Sequence[int], head: int) -> Speaker:
        """Return the entity that the head of the phrase stands for, else the words of the phrase."""
        if self._is_joined(words, head):
            return self._words(words)
        entity = self._entity(words, head)
        if entity is not None:
            return self.named(entity)
        owner = self._owner_of_message(head)
        return owner if owner is not None else self._words(words)

    def _entity(self, words: Sequence[int], head: int) -> str | None:
        """Return the entity of the phrase: of its head, of a name set beside it, of its post."""
        report = self._report
        person = report.persons.get(head) or self._named_beside(words, head)
        if person is not None:
            return person.entity
        body = report.bodies.get(head) or self.places.get(head)
        if body is not None and (self._is_whole(words, head, body) or self._is_told_what(words, body)):
            return self._called.longer_name(body.entity)
        if body is not None:
            return None
        return self._called.entity(head) or self._called.by_surname(words)

    def _named_beside(self, words: Sequence[int], head: int) -> Mention | None:
        """Return the person set beside the head: "the envoy, Berg", "spokesman Jan Novak"."""
        report = self._report
        number = report.post_at_head.get(head)
        if number is not None and number in report.named_by:
            return report.named_by[number]
        for child in report.with_dep(head, "appos"):
            if child in report.persons:
                return report.persons[child]
        behind = [k for k in words if k > head and k in report.persons]
        for k in behind:
            if report.tokens[k].head == head and report.tokens[k].dep in {"compound", "nmod", "flat"}:
                return report.persons[k]
        person = report.persons.get(words[-1])
        is_titled = number is not None or report.tokens[head].lower in honorifics().ranks
        if person is None or not is_titled:
            return None
        is_he = self._is_named_last(person, head) or self._is_told_twice(person, head)
        return person if is_he else None

    def _is_named_last(self, person: Mention, head: int) -> bool:
        """Tell whether a name stands directly behind the title's body: "Director of Trade Hong Lind"."""
        before = self._report.tokens[person.first - 1]
        return person.first - 1 > head and before.tag == "NNP" and before.lower not in honorifics().ranks

    def _is_told_twice(self, person: Mention, head: int) -> bool:
        """Tell whether a second title stands between: "the mediator of X, the former premier Jan Lind"."""
        tokens = self._report.tokens
        comma = next((k for k in range(person.first - 1, head, -1) if tokens[k].text == ","), None)
        if comma is None:
            return False
        title = tokens[comma + 1 : person.first]
        return bool(title) and title[0].lower == "the" and title[-1].tag in _NOUNS and _is_noun_phrase(title)

    @property
    def places(self) -> Mapping[int, Mention]:
        """Map each token of a place's mention to the mention."""
        return self._called.places

    def _is_whole(self, words: Sequence[int], head: int, body: Mention) -> bool:
        """Tell whether the phrase is the name itself, not a part of it with more before: "Berlin police"."""
        report = self._report
        before = [k for k in words if k < body.first and report.tokens[k].dep not in {"det", "punct", "case"}]
        own = [k for k in before if report.tokens[k].head in range(body.first, body.last)]
        return not own and body.last - 1 >= head

    def _is_told_what(self, words: Sequence[int], body: Mention) -> bool:
        """Tell whether a noun before the name says what the body is: "the news agency Northern Press"."""
        before, known = body.first - 1, statement_words()
        if before not in words:
            return False
        return self._report.tokens[before].lower in known.bodies | known.written | {"media"}

    def _is_joined(self, words: Sequence[int], head: int) -> bool:
        """Tell whether something in the phrase is joined to its head by "and" or "or"."""
        inside = set(words)
        is_list = head in self._report.persons or any(self._report.tokens[k].tag == "CC" for k in words)
        if is_list and any(child in inside for child in self._report.with_dep(head, "conj")):
            return True
        persons = self._report.persons
        named = [k for k in words if k in persons and persons[k].first == k]
        behind = named and self._report.tokens[named[-1] - 1].lower == "and"
        return bool(behind) and head in persons and persons[head].entity != persons[named[-1]].entity

    def _words(self, words: Sequence[int]) -> Speaker:
        return Speaker(phrase_text(self._report, words) or None, None)

    def named(self, entity: str) -> Speaker:
        """Return the entity as a speaker."""
        return Speaker(self._report.entities[entity].name, entity)

    def _owner_of_message(self, head: int) -> Speaker | None:
        """Return the one whose letter or speech it is: "his letter", "Berg's speech"."""
        report = self._report
        if report.tokens[head].lower not in statement_words().messages:
            return None
        for owner in report.with_dep(head, "poss"):
            person = report.person_at(owner)
            if person is not None:
                return self.named(person.entity)
            body = report.bodies.get(owner) or self.places.get(owner)
            if body is not None:
                return self.named(body.entity)
        return None

    def of_person(self, token: int) -> Speaker | None:
        """Return the person whom a pronoun stands for, as the report's own reading has it."""
        person = self._report.persons.get(token)
        return self.named(person.entity) if person is not None else None

    def may_be(self, entity: str, pronoun: int) -> bool:
        """Tell whether the entity is a person whom nothing shows to be of the other gender."""
        found = self._report.entities[entity]
        if found.kind != "person":
            return False
        is_she = self._report.tokens[pronoun].lower in _FEMALE
        used = {mention.text.lower() for mention in found.mentions if mention.form == "pronoun"}
        if used & (_MALE | _FEMALE):
            return not used & (_MALE if is_she else _FEMALE)
        return gender_of(found.name.split()[0]) in {None, "woman" if is_she else "man"}


def _is_noun_phrase(tokens: Sequence[Token]) -> bool:
    return all(token.tag[:2] in {"DT", "JJ", "NN"} and token.tag not in {"NNS", "NNPS"} for token in tokens)
