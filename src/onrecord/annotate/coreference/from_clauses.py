"""Whom a pronoun stands for by the clauses that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.coreference.clauses import ancestors
from onrecord.annotate.coreference.from_sentences import from_sentences_before
from onrecord.annotate.coreference.scene import NOBODY, REFLEXIVE

if TYPE_CHECKING:
    from onrecord.annotate.coreference.scene import Scene
    from onrecord.schema.annotation import Token

_OBJECTS = frozenset({"dobj", "dative"})


def from_clauses(scene: Scene, pronoun: Token) -> int | None:
    """Return the subject of a clause above the pronoun; `NOBODY` where that is an unnamed person."""
    if pronoun.lower in REFLEXIVE and pronoun.index - 1 in scene.cast.person_at:
        return scene.cast.person_at[pronoun.index - 1]
    below, told = pronoun.index, False
    barred = scene.is_object(pronoun)
    for above in ancestors(scene.tokens, pronoun.index):
        person = _from_construction(scene, below, above, pronoun)
        if person is not None:
            return person
        told = told or scene.tokens[below].dep == "ccomp"
        subject = scene.subjects.get(above)
        if subject is not None and not barred:
            person = _from_subject(scene, subject, pronoun, told=told)
            if person is not None:
                return person
        # Only the subject of its own clause is barred: "Berg said that Poe met her".
        barred = barred and subject is None
        below = above
    return None


def _from_subject(scene: Scene, subject: int, pronoun: Token, *, told: bool) -> int | None:
    """Return the person at the subject; one behind the pronoun only where no cue stands between them."""
    if subject == pronoun.index or scene.quoted[subject]:
        return None
    person = scene.person_or_nobody(subject, pronoun)
    if person is None or subject < pronoun.index:
        return person
    return person if not told and _may_come_first(scene, person, pronoun) else None


def _from_construction(scene: Scene, below: int, above: int, pronoun: Token) -> int | None:
    """Return the person whom the way in which `below` hangs on `above` names, if it does."""
    person = _antecedent_of_clause(scene, above, pronoun)
    if person is None and scene.tokens[below].dep == "xcomp":
        return _controller(scene, above, pronoun)
    if person is None and scene.tokens[below].dep == "conj":
        return _possessor(scene, above, pronoun)
    return person


def _antecedent_of_clause(scene: Scene, verb: int, pronoun: Token) -> int | None:
    """Return the person on whom a relative clause hangs that holds the pronoun: "Berg, who said she"."""
    token = scene.tokens[verb]
    if token.dep != "relcl" or token.head > pronoun.index:
        return None
    person = scene.cast.person_at.get(token.head)
    subject = scene.subjects.get(verb)
    by_who = subject is not None and scene.tokens[subject].lower == "who" and subject != pronoun.index
    return person if person is not None and by_who and scene.fits(person, pronoun) else None


def _controller(scene: Scene, verb: int, pronoun: Token) -> int | None:
    """Return the object of a verb that makes somebody do something: "urged Berg to keep her word"."""
    for index in range(verb + 1, pronoun.index):
        token = scene.tokens[index]
        if token.head == verb and token.dep in _OBJECTS:
            person = scene.cast.whom(index)
            return person if person is not None and scene.fits(person, pronoun) else None
    return None


def _possessor(scene: Scene, noun: int, pronoun: Token) -> int | None:
    """Return the owner of what is named first: "Berg's offer and her reasons"."""
    owner = scene.possessors.get(noun)
    person = None if owner is None else scene.cast.person_at.get(owner)
    return person if person is not None and scene.fits(person, pronoun) else None


def _may_come_first(scene: Scene, person: int, pronoun: Token) -> bool:
    """Tell whether the pronoun may stand before the name: "In her speech, Berg said"."""
    before = from_sentences_before(scene, pronoun)
    return person != NOBODY and before in {None, person}
