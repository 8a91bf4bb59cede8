"""Whom a pronoun stands for by who was named before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.coreference.clauses import ancestors, main_subjects
from onrecord.annotate.coreference.scene import NOBODY

if TYPE_CHECKING:
    from onrecord.annotate.coreference.scene import Scene
    from onrecord.schema.annotation import Sentence, Token

# How many sentences back a pronoun may reach; those that hold only a quotation are not counted.
_REACH = 3
_LONGEST_SPEECH = 30  # sentences; who spoke before so long a quotation is nobody's guess


def from_sentences_before(scene: Scene, pronoun: Token) -> int | None:
    """Return whom the sentences before are about; None or `NOBODY` where that is not clear."""
    here = _in_same_sentence(scene, pronoun)
    if here is not None:
        return here
    left = _REACH
    for number in range(pronoun.sentence - 1, max(-1, pronoun.sentence - _LONGEST_SPEECH), -1):
        sentence = scene.sentences[number]
        person = _topic(scene, sentence, pronoun)
        if person is not None:
            return person
        left -= not _is_quotation(scene, sentence)
        if not left:
            return None
    return None


def _is_quotation(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether nothing but a quotation stands in the sentence, marks and stop aside."""
    middle = range(sentence.first + 1, sentence.last - 2)
    return bool(middle) and all(scene.quoted[index] for index in (middle[0], middle[-1]))


def _in_same_sentence(scene: Scene, pronoun: Token) -> int | None:
    """Return who stands before the pronoun in its sentence, where it is no main subject itself."""
    before = [
        scene.cast.person_at[index]
        for index in scene.unquoted_places(pronoun.sentence, _said_before(scene, pronoun))
        if not _is_in_participle(scene, index, pronoun)
    ]
    people = {person for person in before if scene.fits(person, pronoun)}
    if not people:
        return None
    if len(people) > 1 or scene.is_object(pronoun):
        return NOBODY if len(people) > 1 else None
    return people.pop()


def _is_in_participle(scene: Scene, index: int, pronoun: Token) -> bool:
    """Tell whether a name stands in a participle's clause that the pronoun is the subject of.

    In "Campaigning against Poe, he said" he is not Poe.
    """
    if pronoun.dep != "nsubj":
        return False
    for above in ancestors(scene.tokens, index):
        token = scene.tokens[above]
        is_clause = token.tag == "VBG" and token.dep in {"advcl", "pcomp"} and above not in scene.subjects
        if is_clause and pronoun.head in ancestors(scene.tokens, above):
            return True
    return False


def _said_before(scene: Scene, pronoun: Token) -> int:
    """Return the token up to which names count: the first of what is said, in "Poe was a fool, she said"."""
    verb = scene.tokens[pronoun.head]
    if pronoun.dep != "nsubj" or verb.tag not in {"VBD", "VBZ", "VBP"}:
        return pronoun.index
    first = scene.sentences[pronoun.sentence].first
    for index in range(first, pronoun.index):
        if scene.tokens[index].head == verb.index and scene.tokens[index].dep == "ccomp":
            return first
    return pronoun.index


def _topic(scene: Scene, sentence: Sentence, pronoun: Token) -> int | None:
    """Return the subject of the sentence, or the only person in it who fits."""
    for subject in main_subjects(scene.tokens, sentence, scene.subjects):
        if scene.quoted[subject]:
            continue
        person = scene.person_or_nobody(subject, pronoun)
        if person is None and subject in scene.possessors:
            person = scene.person_or_nobody(scene.possessors[subject], pronoun)
        if person is not None:
            return person
    named = scene.unquoted(sentence.index, sentence.last)
    fitting = {person for person in named if scene.fits(person, pronoun)}
    if len(fitting) == 1 and scene.surely_fits(next(iter(fitting)), pronoun):
        return fitting.pop()
    return NOBODY if fitting else None
