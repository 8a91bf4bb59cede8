"""What is known where a pronoun stands: who is named, who acts, what is quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.coreference.cast import Cast
from onrecord.annotate.coreference.clauses import possessors, subjects_of_verbs
from onrecord.annotate.coreference.quoted import quoted_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.entities.persons import Person
    from onrecord.languages.given_names import Gender
    from onrecord.schema.annotation import Sentence, Token

GENDERS: dict[str, Gender] = {
    "he": "man", "him": "man", "his": "man", "himself": "man",
    "she": "woman", "her": "woman", "hers": "woman", "herself": "woman",
}  # fmt: skip
REFLEXIVE = frozenset({"himself", "herself"})
# Somebody whom the report does not name, so that the pronoun stays unresolved.
NOBODY = -1
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Scene:
    """A report as far as its pronouns are resolved; persons are numbers in the list of persons."""

    def __init__(
        self, text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], persons: Sequence[Person]
    ) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.persons = persons
        self.cast = Cast(tokens, persons)
        self.subjects = subjects_of_verbs(tokens)
        self.possessors = possessors(tokens)
        self.quoted = quoted_tokens(text, tokens, sentences)
        self.in_sentence: dict[int, list[int]] = {}
        for index in sorted(self.cast.person_at):
            self.in_sentence.setdefault(tokens[index].sentence, []).append(index)

    def note(self, pronoun: Token, person: int) -> None:
        """Remember whom a pronoun stands for; it helps with the next."""
        self.cast.person_at[pronoun.index] = person
        self.in_sentence.setdefault(pronoun.sentence, []).append(pronoun.index)

    def fits(self, person: int, pronoun: Token) -> bool:
        """Tell whether the person can be of the pronoun's gender."""
        return self.persons[person].gender in {GENDERS[pronoun.lower], None}

    def surely_fits(self, person: int, pronoun: Token) -> bool:
        """Tell whether the person is known to be of the pronoun's gender."""
        return self.persons[person].gender == GENDERS[pronoun.lower]

    def is_object(self, pronoun: Token) -> bool:
        """Tell whether the pronoun cannot be the subject of its own clause: "Berg met her"."""
        return pronoun.tag == "PRP" and pronoun.dep not in _SUBJECTS and pronoun.lower not in REFLEXIVE

    def person_or_nobody(self, subject: int, pronoun: Token) -> int | None:
        """Return the person at the subject, `NOBODY` for an unnamed one, None for what is no person."""
        person = self.cast.whom(subject)
        if person is not None and not self.cast.has_company(subject):
            return person if self.fits(person, pronoun) else None
        if person is None and self.cast.is_unnamed_person(subject):
            return NOBODY
        lower = self.tokens[subject].lower
        # An unresolved "he" above means that this one, too, is not clear.
        return NOBODY if GENDERS.get(lower) == GENDERS[pronoun.lower] else None

    def unquoted(self, sentence: int, before: int) -> list[int]:
        """Return the persons named outside of quotations in the sentence, up to token `before`."""
        return [self.cast.person_at[index] for index in self.unquoted_places(sentence, before)]

    def unquoted_places(self, sentence: int, before: int) -> list[int]:
        """Return the tokens of names outside of quotations in the sentence, up to token `before`."""
        places = (index for index in self.in_sentence.get(sentence, ()) if index < before)
        return [index for index in places if not self.quoted[index]]
