"""The rest of a sentence with "according to": "According to Berg, …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.rules.speakers import noun_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.annotate.attribution.rules.scene import Scene


def find_according_to(scene: Scene) -> Iterator[Link]:
    """Yield an attribution for each "according to": the rest of its sentence is the content."""
    for token in scene.tokens[:-1]:
        to = scene.tokens[token.index + 1]
        if token.lower != "according" or to.lower != "to" or scene.quoted[token.index]:
            continue
        head = next(scene.grammar.with_dep(to.index, "pobj"), None)
        if head is None or head <= to.index:
            continue
        source = noun_phrase(scene, head, to.index)
        cue = scene.part("cue", token.index, to.index, 1.0)
        sentence = scene.sentences[token.sentence]
        contents = scene.contents(list(range(sentence.first, sentence.last)), source, cue)
        if contents:
            yield Link(cue, source, contents, rule="according_to")
