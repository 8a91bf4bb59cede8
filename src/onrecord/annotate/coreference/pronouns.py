"""Whom "he", "she", "him", "her" and "his" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.coreference.from_clauses import from_clauses
from onrecord.annotate.coreference.from_quotation import only_other_than_speaker
from onrecord.annotate.coreference.from_sentences import from_sentences_before
from onrecord.annotate.coreference.scene import GENDERS, NOBODY, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.entities.persons import Person
    from onrecord.schema.annotation import Sentence, Token


def resolve_pronouns(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], persons: Sequence[Person]
) -> list[list[int]]:
    """Return for each person the tokens that are pronouns for that person, in order.

    A pronoun stands for the subject of the clauses above it, else for the subject of the sentence before,
    else for the only person there whose gender fits. Where an unnamed person ("the spokesman") comes
    between, or two would fit alike, it stays unresolved; so does "I".
    """
    found: list[list[int]] = [[] for _ in persons]
    pronouns = [token for token in tokens if token.lower in GENDERS and token.tag in {"PRP", "PRP$"}]
    if not pronouns or not persons:
        return found
    scene = Scene(text, tokens, sentences, persons)
    for pronoun in pronouns:
        person = _resolved(scene, pronoun)
        if person is not None and person != NOBODY:
            scene.note(pronoun, person)
            found[person].append(pronoun.index)
    return found


def _resolved(scene: Scene, pronoun: Token) -> int | None:
    """Return the number of the person whom the pronoun stands for; None or `NOBODY` where unclear."""
    if scene.quoted[pronoun.index]:
        return only_other_than_speaker(scene, pronoun)
    person = from_clauses(scene, pronoun)
    return from_sentences_before(scene, pronoun) if person is None else person
