"""The words of a cue that is a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.rules.scene import Scene


def cue_of(scene: Scene, verb: int) -> Part:
    """Return the verb with its auxiliaries, negation and particle, where they stand beside it."""
    first = last = verb
    for child in reversed(scene.grammar.children[verb]):
        if scene.tokens[child].dep in {"aux", "auxpass", "neg"} and child == first - 1:
            first = child
    for child in scene.grammar.children[verb]:
        if scene.tokens[child].dep == "prt" and child == last + 1:
            last = child
    return scene.part("cue", first, last, 1.0)
