"""Whom a noun phrase of a source names: by name, post, apposition, or the last one called so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.statement.called import Called
from onrecord.claims.statement.phrase import below, noun_phrase, phrase_text
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Mention
    from onrecord.schema.claim import Occupancy

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
            return self._speaker(entity)
        owner = self._owner_of_message(head)
        return owner if owner is not None else self._words(words)

    def _entity(self, words: Sequence[int], head: int) -> str | None:
        """Return the entity of the phrase: of its head, of a name set beside it, of its post."""
        report = self._report
        person = report.persons.get(head) or self._named_beside(words, head)
        if person is not None:
            return person.entity
        body = report.bodies.get(head) or self._place(head)
        if body is not None and self._is_whole(words, head, body):
            return body.entity
        return self._called.entity(head) if body is None else None

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
        last = words[-1]
        is_at_end = last in report.persons and report.tokens[last].head == last
        return report.persons[last] if is_at_end else None

    def _place(self, head: int) -> Mention | None:
        return self._places.get(head)

    @property
    def _places(self) -> dict[int, Mention]:
        return self._called.places

    def _is_whole(self, words: Sequence[int], head: int, body: Mention) -> bool:
        """Tell whether the phrase is the name itself, not a part of it with more before: "Berlin police"."""
        report = self._report
        before = [k for k in words if k < body.first and report.tokens[k].dep not in {"det", "punct", "case"}]
        own = [k for k in before if report.tokens[k].head in range(body.first, body.last)]
        return not own and body.last - 1 >= head

    def _is_joined(self, words: Sequence[int], head: int) -> bool:
        """Tell whether something in the phrase is joined to its head by "and" or "or"."""
        inside = set(words)
        return any(child in inside for child in self._report.with_dep(head, "conj"))

    def _words(self, words: Sequence[int]) -> Speaker:
        return Speaker(phrase_text(self._report, words) or None, None)

    def _speaker(self, entity: str) -> Speaker:
        return Speaker(self._report.entities[entity].name, entity)

    def _owner_of_message(self, head: int) -> Speaker | None:
        """Return the one whose letter or speech it is: "his letter", "Berg's speech"."""
        report = self._report
        if report.tokens[head].lower not in statement_words().messages:
            return None
        for owner in report.with_dep(head, "poss"):
            person = report.person_at(owner)
            if person is not None:
                return self._speaker(person.entity)
            body = report.bodies.get(owner) or self._place(owner)
            if body is not None:
                return self._speaker(body.entity)
        return None

    def of_person(self, token: int) -> Speaker | None:
        """Return the person whom a pronoun stands for, as the report's own reading has it."""
        person = self._report.persons.get(token)
        return self._speaker(person.entity) if person is not None else None

    def likely_person(self, token: int) -> Speaker | None:
        """Return the one whom the report is about, where "he" or "she" may be that one."""
        person = self._report.person_at(token)
        return self._speaker(person.entity) if person is not None else None

    def may_be(self, entity: str, pronoun: int) -> bool:
        """Tell whether the entity is a person whom nothing shows to be of the other gender."""
        found = self._report.entities[entity]
        if found.kind != "person":
            return False
        used = {mention.text.lower() for mention in found.mentions if mention.form == "pronoun"}
        lower = self._report.tokens[pronoun].lower
        return not used & (_MALE if lower in _FEMALE else _FEMALE)

    def of_others(self, pronoun: int) -> Speaker | None:
        """Return the subject of the clause above or of the sentence before that "it" or "they" can mean."""
        report = self._report
        plural = report.tokens[pronoun].lower in {"they", "them", "their", "themselves"}
        for subject in self._subjects_before(pronoun):
            if subject != pronoun and self._agrees(subject, plural=plural):
                return self.of_phrase(noun_phrase(report, subject), subject)
        return None

    def _subjects_before(self, pronoun: int) -> list[int]:
        """Return the subjects of the verbs above the pronoun, then those of the two sentences before."""
        report = self._report
        found = []
        place = pronoun
        while report.tokens[place].head != place:
            place = report.tokens[place].head
            found += [k for k in report.with_dep(place, "nsubj", "nsubjpass") if k < pronoun]
        here = report.tokens[pronoun].sentence
        for number in (here - 1, here - 2):
            if number >= 0:
                sentence = report.annotations.sentences[number]
                found += [
                    k
                    for k in range(sentence.first, sentence.last)
                    if report.tokens[k].dep in {"nsubj", "nsubjpass"}
                ]
        return found

    def _agrees(self, subject: int, *, plural: bool) -> bool:
        """Tell whether the subject is a noun of the right number that is no person."""
        report = self._report
        token = report.tokens[subject]
        if not token.tag.startswith("NN") or subject in report.persons:
            return False
        is_joined = any(True for _ in report.with_dep(subject, "conj"))
        is_plural = token.tag in {"NNS", "NNPS"} or is_joined
        if plural:
            return is_plural
        return not is_plural and (subject in report.bodies or subject in self._places)

    def antecedent(self, pronoun: int) -> int | None:
        """Return the noun that a relative clause with this pronoun hangs on, or stands directly behind."""
        report = self._report
        verb = report.tokens[pronoun].head
        for _ in range(6):
            token = report.tokens[verb]
            if token.dep in {"relcl", "acl"} and token.head < pronoun:
                return token.head
            if token.head == verb:
                break
            verb = token.head
        return self._noun_before(pronoun)

    def _noun_before(self, pronoun: int) -> int | None:
        """Return the noun that stands before the pronoun, a comma allowed, where the parse sees no clause."""
        report = self._report
        for place in range(pronoun - 1, max(pronoun - 4, -1), -1):
            token = report.tokens[place]
            if token.sentence != report.tokens[pronoun].sentence:
                return None
            if token.tag.startswith("NN") or place in report.persons:
                inside = below(report, token.head)
                is_owned = token.dep in {"compound", "nmod"} and token.head in inside
                return token.head if is_owned and token.head < pronoun else place
        return None
