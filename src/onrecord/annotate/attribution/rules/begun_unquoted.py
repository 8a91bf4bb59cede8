"""Contents that begin in the report's words and go on in quotation marks, where the parse lost the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.rules.scene import Scene

_APART = frozenset({",", ":", ";", "—", "–", "--", "-"})
_FEWEST = 2  # words before a quotation that make it part of a sentence


def with_clause(scene: Scene, quotation: Part, cue: Part) -> Part:
    """Return a quotation with the words of its clause before it.

    Behind the cue these are the words from "that" on (`wrote that it "hurts"`); before the cue all of the
    sentence, unless a comma or colon parts them (`It would be "a loss," he said`).
    """
    if quotation.sentence != cue.sentence:
        return quotation
    first = _after_that(scene, quotation, cue) if cue.start < quotation.start else _begun(scene, quotation)
    if first is None:
        return quotation
    return scene.part("content", first, quotation.last, quotation.confidence)


def _after_that(scene: Scene, quotation: Part, cue: Part) -> int | None:
    between = scene.tokens[cue.last + 1 : quotation.first]
    return next((token.index for token in between if token.lower == "that"), None)


def _begun(scene: Scene, quotation: Part) -> int | None:
    first = scene.sentences[quotation.sentence].first
    before = scene.tokens[first : quotation.first]
    if (
        len(before) < _FEWEST
        or before[-1].text in _APART
        or any(scene.quoted[token.index] for token in before)
    ):
        return None
    return first
