"""Noun phrases for what is said: "criticised the deal", "called it a success", "called for talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.rules.cue_verbs import cue_of
from onrecord.annotate.attribution.rules.speakers import speaker_of
from onrecord.languages.cues import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.annotate.attribution.rules.scene import Scene

_OF_OBJECT = frozenset({"as", "of", "for", "to", "with"})


def find_objects(scene: Scene) -> Iterator[Link]:
    """Yield an attribution for each verb of the lists with an object, and for each with its preposition."""
    cues = cue_words()
    for token in scene.verbs:
        if _has_clause(scene, token.index) or (
            token.lower in cues.naming and not _says_what(scene, token.index)
        ):
            continue
        words = _object(scene, token.index) if token.lower in cues.object else []
        words = words or _behind_preposition(scene, token.index)
        if not words:
            continue
        source, cue = speaker_of(scene, token.index), cue_of(scene, token.index)
        contents = scene.contents(words, source, cue)
        if contents:
            yield Link(cue, source, contents, rule="object")


def _has_clause(scene: Scene, verb: int) -> bool:
    return any(True for _ in scene.grammar.with_dep(verb, "ccomp"))


def _says_what(scene: Scene, verb: int) -> bool:
    """Tell whether somebody calls somebody something: not "called a recess", nor "is called the Ark"."""
    children = [scene.tokens[child].dep for child in scene.grammar.children[verb]]
    is_named = "oprd" in children or "xcomp" in children
    return "prep" in children or (is_named and ("nsubjpass" not in children or "agent" in children))


def _object(scene: Scene, verb: int) -> list[int]:
    """Return the words of the object, with what is said of it: "the deal a success", "him of lying"."""
    words: list[int] = []
    has_object = False
    for child in scene.grammar.children[verb]:
        token = scene.tokens[child]
        is_object = token.dep in {"dobj", "nsubjpass"}
        has_object = has_object or is_object
        if is_object or token.dep in {"oprd", "xcomp"} or _is_said_of_it(scene, verb, child):
            words += scene.subtree(child)
    return sorted(words) if has_object else []


def _is_said_of_it(scene: Scene, verb: int, child: int) -> bool:
    token = scene.tokens[child]
    if token.dep != "prep" or child < verb or token.lower not in _OF_OBJECT:
        return False
    return token.lower == "as" or scene.tokens[verb].lower[:5] in {
        "accus",
        "blame",
        "criti",
        "prais",
        "compa",
        "liken",
    }


def _behind_preposition(scene: Scene, verb: int) -> list[int]:
    lower = scene.tokens[verb].lower
    if any(True for _ in scene.grammar.with_dep(verb, "xcomp")):
        return []
    for child in scene.grammar.with_dep(verb, "prep"):
        if lower in cue_words().preposition.get(scene.tokens[child].lower, ()):
            return [word for word in scene.subtree(child) if word != child]
    return []
