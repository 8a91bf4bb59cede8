"""Whom a speaker calls "he" or "she"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.coreference.clauses import main_subjects

if TYPE_CHECKING:
    from onrecord.annotate.coreference.scene import Scene
    from onrecord.schema.annotation import Token


def only_other_than_speaker(scene: Scene, pronoun: Token) -> int | None:
    """Return whom a speaker calls "he": the only person named of late who fits and does not speak."""
    speakers = set(_speakers(scene, pronoun))
    near = range(max(0, pronoun.sentence - 2), pronoun.sentence + 1)
    named = {
        scene.cast.person_at[index]
        for sentence in near
        for index in scene.in_sentence.get(sentence, ())
        if index < pronoun.index
    }
    fitting = [person for person in named - speakers if scene.fits(person, pronoun)]
    sure = len(fitting) == 1 and scene.surely_fits(fitting[0], pronoun)
    return fitting[0] if sure and speakers else None


def _speakers(scene: Scene, pronoun: Token) -> list[int]:
    """Return the persons who are subjects outside of quotations in this sentence and the next."""
    found = []
    for number in range(pronoun.sentence, min(pronoun.sentence + 2, len(scene.sentences))):
        for subject in main_subjects(scene.tokens, scene.sentences[number], scene.subjects):
            person = scene.cast.whom(subject)
            if person is not None and not scene.quoted[subject]:
                found.append(person)
    return found
