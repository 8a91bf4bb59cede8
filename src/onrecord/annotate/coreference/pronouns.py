"""Whom "he", "she", "him", "her" and "his" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.coreference.cast import Cast
from onrecord.annotate.coreference.clauses import ancestors, main_subjects, possessors, subjects_of_verbs
from onrecord.annotate.coreference.quoted import quoted_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.entities.persons import Person
    from onrecord.languages.given_names import Gender
    from onrecord.schema.annotation import Sentence, Token

_GENDERS: dict[str, Gender] = {
    "he": "man", "him": "man", "his": "man", "himself": "man",
    "she": "woman", "her": "woman", "hers": "woman", "herself": "woman",
}  # fmt: skip
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OBJECTS = frozenset({"dobj", "dative"})
_REFLEXIVE = frozenset({"himself", "herself"})
# How many sentences back a pronoun may reach; those that hold only a quotation are not counted.
_REACH = 3
_NOBODY = -1


def resolve_pronouns(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], persons: Sequence[Person]
) -> list[list[int]]:
    """Return for each person the tokens that are pronouns for that person, in order.

    A pronoun stands for the subject of the clauses above it, else for the subject of the sentence before,
    else for the only person there whose gender fits. Where an unnamed person ("the spokesman") comes
    between, or two would fit alike, it stays unresolved; so does "I".
    """
    found: list[list[int]] = [[] for _ in persons]
    pronouns = [token for token in tokens if token.lower in _GENDERS and token.tag in {"PRP", "PRP$"}]
    if not pronouns or not persons:
        return found
    resolver = _Resolver(text, tokens, sentences, persons)
    for pronoun in pronouns:
        person = resolver.resolve(pronoun)
        if person is not None:
            found[person].append(pronoun.index)
    return found


class _Resolver:
    """Resolves the pronouns of one report, in order; each one resolved helps with the next."""

    def __init__(
        self, text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], persons: Sequence[Person]
    ) -> None:
        self._tokens = tokens
        self._sentences = sentences
        self._persons = persons
        self._cast = Cast(tokens, persons)
        self._subjects = subjects_of_verbs(tokens)
        self._possessors = possessors(tokens)
        self._quoted = quoted_tokens(text, tokens, sentences)
        self._in_sentence: dict[int, list[int]] = {}
        for index in sorted(self._cast.person_at):
            self._in_sentence.setdefault(tokens[index].sentence, []).append(index)

    def resolve(self, pronoun: Token) -> int | None:
        """Return the number of the person whom the pronoun stands for, or None where that is not clear."""
        if self._quoted[pronoun.index]:
            person = self._only_other_than_speaker(pronoun)
        else:
            person = self._from_clauses(pronoun)
            if person is None:
                person = self._from_sentences_before(pronoun)
        if person is None or person == _NOBODY:
            return None
        self._cast.person_at[pronoun.index] = person
        self._in_sentence.setdefault(pronoun.sentence, []).append(pronoun.index)
        return person

    def _fits(self, person: int, pronoun: Token) -> bool:
        return self._persons[person].gender in {_GENDERS[pronoun.lower], None}

    def _surely_fits(self, person: int, pronoun: Token) -> bool:
        return self._persons[person].gender == _GENDERS[pronoun.lower]

    def _from_clauses(self, pronoun: Token) -> int | None:
        """Return the subject of a clause above the pronoun; `_NOBODY` where that is an unnamed person."""
        if pronoun.lower in _REFLEXIVE and pronoun.index - 1 in self._cast.person_at:
            return self._cast.person_at[pronoun.index - 1]
        below, told = pronoun.index, False
        barred = self._is_object(pronoun)
        for above in ancestors(self._tokens, pronoun.index):
            person = self._from_construction(below, above, pronoun)
            if person is not None:
                return person
            told = told or self._tokens[below].dep == "ccomp"
            subject = self._subjects.get(above)
            if subject is not None and not barred:
                person = self._from_subject(subject, pronoun, told=told)
                if person is not None:
                    return person
            # Only the subject of its own clause is barred: "Berg said that Poe met her".
            barred = barred and subject is None
            below = above
        return None

    def _from_subject(self, subject: int, pronoun: Token, *, told: bool) -> int | None:
        """Return the person at the subject; one behind the pronoun only where no cue stands between them."""
        if subject == pronoun.index or self._quoted[subject]:
            return None
        person = self._person_or_nobody(subject, pronoun)
        if person is None or subject < pronoun.index:
            return person
        return person if not told and self._may_come_first(person, pronoun) else None

    def _from_construction(self, below: int, above: int, pronoun: Token) -> int | None:
        """Return the person whom the way in which `below` hangs on `above` names, if it does."""
        person = self._antecedent_of_clause(above, pronoun)
        if person is None and self._tokens[below].dep == "xcomp":
            return self._controller(above, pronoun)
        if person is None and self._tokens[below].dep == "conj":
            return self._possessor(above, pronoun)
        return person

    def _antecedent_of_clause(self, verb: int, pronoun: Token) -> int | None:
        """Return the person on whom a relative clause hangs that holds the pronoun: "Berg, who said she"."""
        token = self._tokens[verb]
        if token.dep != "relcl" or token.head > pronoun.index:
            return None
        person = self._cast.person_at.get(token.head)
        subject = self._subjects.get(verb)
        by_who = subject is not None and self._tokens[subject].lower == "who" and subject != pronoun.index
        return person if person is not None and by_who and self._fits(person, pronoun) else None

    def _controller(self, verb: int, pronoun: Token) -> int | None:
        """Return the object of a verb that makes somebody do something: "urged Berg to keep her word"."""
        for index in range(verb + 1, pronoun.index):
            token = self._tokens[index]
            if token.head == verb and token.dep in _OBJECTS:
                person = self._cast.whom(index)
                return person if person is not None and self._fits(person, pronoun) else None
        return None

    def _possessor(self, noun: int, pronoun: Token) -> int | None:
        """Return the owner of what is named first: "Berg's offer and her reasons"."""
        owner = self._possessors.get(noun)
        person = None if owner is None else self._cast.person_at.get(owner)
        return person if person is not None and self._fits(person, pronoun) else None

    def _is_object(self, pronoun: Token) -> bool:
        """Tell whether the pronoun cannot be the subject of its own clause: "Berg met her"."""
        return pronoun.tag == "PRP" and pronoun.dep not in _SUBJECTS and pronoun.lower not in _REFLEXIVE

    def _person_or_nobody(self, subject: int, pronoun: Token) -> int | None:
        """Return the person at the subject, `_NOBODY` for an unnamed one, None for what is no person."""
        person = self._cast.whom(subject)
        if person is not None and not self._cast.has_company(subject):
            return person if self._fits(person, pronoun) else None
        if person is None and self._cast.is_unnamed_person(subject):
            return _NOBODY
        lower = self._tokens[subject].lower
        # An unresolved "he" above means that this one, too, is not clear.
        return _NOBODY if _GENDERS.get(lower) == _GENDERS[pronoun.lower] else None

    def _may_come_first(self, person: int, pronoun: Token) -> bool:
        """Tell whether the pronoun may stand before the name: "In her speech, Berg said"."""
        before = self._from_sentences_before(pronoun)
        return person != _NOBODY and before in {None, person}

    def _from_sentences_before(self, pronoun: Token) -> int | None:
        """Return whom the sentences before are about; None or `_NOBODY` where that is not clear."""
        here = self._in_same_sentence(pronoun)
        if here is not None:
            return here
        left = _REACH
        sentence = pronoun.sentence
        while left and sentence > 0:
            sentence -= 1
            person = self._topic(self._sentences[sentence], pronoun)
            if person is not None:
                return person
            left -= not self._is_quotation(self._sentences[sentence])
        return None

    def _is_quotation(self, sentence: Sentence) -> bool:
        """Tell whether nothing but a quotation stands in the sentence, marks and stop aside."""
        middle = range(sentence.first + 1, sentence.last - 2)
        return bool(middle) and all(self._quoted[index] for index in (middle[0], middle[-1]))

    def _in_same_sentence(self, pronoun: Token) -> int | None:
        """Return who stands before the pronoun in its sentence, where it is no main subject itself."""
        before = self._unquoted(pronoun.sentence, pronoun.index)
        people = {person for person in before if self._fits(person, pronoun)}
        if not people:
            return None
        if len(people) > 1 or self._is_object(pronoun):
            return _NOBODY if len(people) > 1 else None
        return people.pop()

    def _topic(self, sentence: Sentence, pronoun: Token) -> int | None:
        """Return the subject of the sentence, or the only person in it who fits."""
        for subject in main_subjects(self._tokens, sentence, self._subjects):
            if self._quoted[subject]:
                continue
            person = self._person_or_nobody(subject, pronoun)
            if person is not None:
                return person
        named = self._unquoted(sentence.index, sentence.last)
        fitting = {person for person in named if self._fits(person, pronoun)}
        if len(fitting) == 1 and self._surely_fits(next(iter(fitting)), pronoun):
            return fitting.pop()
        return _NOBODY if fitting else None

    def _unquoted(self, sentence: int, before: int) -> list[int]:
        """Return the persons named outside of quotations in the sentence, up to token `before`."""
        places = (index for index in self._in_sentence.get(sentence, ()) if index < before)
        return [self._cast.person_at[index] for index in places if not self._quoted[index]]

    def _only_other_than_speaker(self, pronoun: Token) -> int | None:
        """Return whom a speaker calls "he": the only person named of late who fits and does not speak."""
        speakers = set(self._speakers(pronoun))
        near = range(max(0, pronoun.sentence - 2), pronoun.sentence + 1)
        named = {
            self._cast.person_at[index]
            for sentence in near
            for index in self._in_sentence.get(sentence, ())
            if index < pronoun.index
        }
        fitting = [person for person in named - speakers if self._fits(person, pronoun)]
        sure = len(fitting) == 1 and self._surely_fits(fitting[0], pronoun)
        return fitting[0] if sure and speakers else None

    def _speakers(self, pronoun: Token) -> list[int]:
        """Return the persons who are subjects outside of quotations in this sentence and the next."""
        found = []
        for number in range(pronoun.sentence, min(pronoun.sentence + 2, len(self._sentences))):
            for subject in main_subjects(self._tokens, self._sentences[number], self._subjects):
                person = self._cast.whom(subject)
                if person is not None and not self._quoted[subject]:
                    found.append(person)
        return found
