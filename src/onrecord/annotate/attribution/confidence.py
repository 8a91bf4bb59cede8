"""How sure an attribution is, from its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.annotate.attribution.link import Link

# What stands for a source or a cue that is not there. Chosen on PolNeAR's dev from .3 to .9.
_WITHOUT = 0.5


def confidence(link: Link) -> float:
    """Return the geometric mean of how sure cue, source and content are; contents are weighed by length."""
    length = sum(part.end - part.start for part in link.contents)
    content = sum(part.confidence * (part.end - part.start) for part in link.contents) / length
    cue = link.cue.confidence if link.cue else _WITHOUT
    source = link.source.confidence if link.source else _WITHOUT
    return float((content * cue * source) ** (1 / 3))
