"""Whom "who", "it", "they" and an unresolved "he" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.statement.phrase import noun_phrase
from onrecord.languages.honorifics import honorifics
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.claims.statement.who import Speaker, Who

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PLURAL = frozenset({"they", "them", "their", "themselves"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})
# The kin whom `honorifics.toml` has among the ranks.
_MEN = frozenset(
    {"brother", "husband", "son", "father", "king", "prince", "actor", "chairman", "congressman"}
)
_WOMEN = frozenset({"sister", "wife", "daughter", "mother", "widow", "queen", "princess", "actress"})
_REACH = 4  # sentences back in which "he" may find somebody; two for "it" and "they"


class Antecedents:
    """Looks for the nouns that pronouns of a report stand for; `quoted` tells of each code point if it is."""

    def __init__(self, report: Report, who: Who, quoted: bytearray) -> None:
        self._report, self._who, self._quoted = report, who, quoted

    def of_relative(self, pronoun: int) -> int | None:
        """Return the noun that a relative clause hangs on, the last one of several joined by "and".

        Where the parse hangs "who" on a thing it is the noun before, or what that belongs to: "deputies in
        Graz, who"; where it hangs "which" on a thing and a body stands before, it is the body.
        """
        hung, before = self._hung_on(pronoun), self._noun_before(pronoun)
        if hung is None or before is None:
            return before if hung is None else hung
        is_who = self._report.tokens[pronoun].lower in {"who", "whom", "whose"}
        if self._can_be(hung, is_who=is_who):
            return self._owner_above(hung) if is_who else hung
        if self._can_be(before, is_who=is_who):
            return before
        return self._owner_above(before) if is_who else hung

    def _owner_above(self, noun: int) -> int:
        """Return the noun on which a name of no person hangs by a preposition, if that can be somebody."""
        if noun in self._report.persons or self._report.tokens[noun].tag not in {"NNP", "NN"}:
            return noun
        preposition = self._report.tokens[self._report.tokens[noun].head]
        above = preposition.head
        is_noun = preposition.dep == "prep" and self._report.tokens[above].tag.startswith("NN")
        return above if is_noun and self._can_be(above, is_who=True) else noun

    def _can_be(self, noun: int, *, is_who: bool) -> bool:
        """Tell whether the noun can be somebody, for "who", or a body or a paper, for "which"."""
        report, token = self._report, self._report.tokens[noun]
        if noun in report.persons or token.tag.startswith("PRP"):
            return is_who
        is_body = noun in report.bodies or noun in self._who.places or token.lower in _speaking_things()
        if is_body:
            return not is_who
        known = honorifics()
        people = known.people | known.ranks | known.male_nouns | known.female_nouns
        is_somebody = token.lower in people or token.tag in {"NNS", "NNPS", "NNP"}
        return is_somebody if is_who else False

    def _hung_on(self, pronoun: int) -> int | None:
        report = self._report
        verb = report.tokens[pronoun].head
        for _ in range(6):
            token = report.tokens[verb]
            if token.dep in {"relcl", "acl"} and token.head < pronoun:
                return self._last_joined(token.head, pronoun)
            if token.head == verb:
                break
            verb = token.head
        return None

    def _last_joined(self, noun: int, before: int) -> int:
        for joined in self._joined(noun):
            if joined < before and self._report.tokens[joined].tag.startswith("NN"):
                noun = joined
        return noun

    def _joined(self, noun: int) -> Iterator[int]:
        """Yield what is joined to the noun, and what is joined to that, in order."""
        following = next(self._report.with_dep(noun, "conj"), None)
        while following is not None and following > noun:
            yield following
            noun, following = following, next(self._report.with_dep(following, "conj"), None)

    def _noun_before(self, pronoun: int) -> int | None:
        """Return the noun that stands before the pronoun, with hardly more than a comma between."""
        report = self._report
        for place in range(pronoun - 1, max(pronoun - 4, -1), -1):
            token = report.tokens[place]
            if token.sentence != report.tokens[pronoun].sentence:
                return None
            if token.tag.startswith("NN") or place in report.persons:
                return place
        return None

    def of_others_above(self, pronoun: int) -> Speaker | None:
        """Return the subject of a verb above the pronoun that "it" or "they" can mean."""
        return self._first_of(self._subjects_above(pronoun), pronoun)

    def of_others_before(self, pronoun: int) -> Speaker | None:
        """Return the subject of one of the two sentences before that "it" or "they" can mean."""
        return self._first_of(self._subjects_before(pronoun, 2), pronoun)

    def _first_of(self, subjects: Iterator[int], pronoun: int) -> Speaker | None:
        plural = self._report.tokens[pronoun].lower in _PLURAL
        for subject in subjects:
            if subject != pronoun and self.agrees(subject, plural=plural):
                return self._who.of_phrase(self._whole(subject), subject)
        return None

    def _whole(self, subject: int) -> list[int]:
        """Return the noun phrase with what is joined to it."""
        found = noun_phrase(self._report, subject)
        for joined in self._joined(subject):
            found += range(found[-1] + 1, noun_phrase(self._report, joined)[-1] + 1)
        return found

    def _subjects_above(self, pronoun: int) -> Iterator[int]:
        report, place = self._report, pronoun
        while report.tokens[place].head != place:
            place = report.tokens[place].head
            yield from (k for k in report.with_dep(place, *_SUBJECTS) if k < pronoun)

    def _subjects_before(self, pronoun: int, reach: int) -> Iterator[int]:
        """Yield the subjects outside of quotations in the sentences before, nearest sentence first."""
        here = self._report.tokens[pronoun].sentence
        for number in range(here - 1, max(-1, here - 1 - reach), -1):
            sentence = self._report.annotations.sentences[number]
            for place in range(sentence.first, sentence.last):
                token = self._report.tokens[place]
                if token.dep in _SUBJECTS and not self._quoted[token.start]:
                    yield place

    def agrees(self, subject: int, *, plural: bool) -> bool:
        """Tell whether the subject is a noun of the right number that is no single person."""
        report = self._report
        token = report.tokens[subject]
        is_joined = any(True for _ in report.with_dep(subject, "conj"))
        if not token.tag.startswith("NN") or (subject in report.persons and not (plural and is_joined)):
            return False
        is_plural = token.tag in {"NNS", "NNPS"} or is_joined
        if plural:
            return is_plural
        return not is_plural and (
            subject in report.bodies or subject in self._who.places or token.lower in _speaking_things()
        )

    def of_sentence_before(self, pronoun: int, since: int) -> Speaker | None:
        """Return the named person who is the subject of the sentence before, if it lies behind `since`."""
        here = self._report.tokens[pronoun]
        if here.sentence - 1 <= since or self._quoted[here.start]:
            return None
        for subject in self._subjects_before(pronoun, 1):
            found = self._who.of_phrase(noun_phrase(self._report, subject), subject)
            if found.entity is not None and self._who.may_be(found.entity, pronoun):
                return found
        return None

    def of_open_pronoun(self, pronoun: int) -> Speaker | None:
        """Return whom a "he" or "she" most likely means that the report's own reading leaves open.

        The nearest subject before, or its owner, that is a person who may be so called, else an unnamed
        one: "the woman"; last the one whom the report is about.
        """
        for subject in self._subjects_before(pronoun, _REACH):
            for place in (subject, *self._report.with_dep(subject, "poss")):
                found = self._person(place, pronoun)
                if found is not None:
                    return found
        person = self._report.person_at(pronoun)
        return None if person is None else self._who.named(person.entity)

    def _person(self, place: int, pronoun: int) -> Speaker | None:
        """Return the person at a token, named or not, if "he" or "she" may be that one."""
        token = self._report.tokens[place]
        if token.tag == "NN" and token.lower in _nouns_for(self._report.tokens[pronoun].lower):
            return self._who.of_phrase(noun_phrase(self._report, place), place)
        person = self._report.persons.get(place)
        is_open = person is not None and self._who.may_be(person.entity, pronoun)
        return self._who.named(person.entity) if person is not None and is_open else None


def _nouns_for(pronoun: str) -> frozenset[str]:
    """Return the nouns for a human being that the pronoun may stand for."""
    known = honorifics()
    men, women = known.male_nouns | _MEN, known.female_nouns | _WOMEN
    other = men if pronoun in _FEMALE else women
    return (men | women | known.ranks | known.people) - other


def _speaking_things() -> frozenset[str]:
    """Return the nouns for what may say something and is nobody: "the report", "the poll"."""
    return statement_words().written | statement_words().bodies
