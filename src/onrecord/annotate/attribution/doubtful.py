"""Pieces of a content that are too doubtful to stand beside a surer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.likely_cue import MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.parts import Part

# Contents with the gold's very words (Jaccard .8) rise from .715 to .722 on PolNeAR's dev, .6 to .8 alike.
_SURE = 0.65


def without_doubtful(text: str, contents: Sequence[Part]) -> list[Part]:
    """Return the pieces of a content that are sure, quoted, or the likeliest and longest of them."""
    main = max(contents, key=lambda part: (part.end - part.start) * part.confidence)
    return [
        part for part in contents if part is main or part.confidence >= _SURE or text[part.start] in MARKS
    ]
