"""Who is said to say what, as the words stand: source, cue, content (PolNeAR, PARC)."""

from __future__ import annotations

from dataclasses import dataclass

# Code points `[start, end)` of the clean text.
Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that attribute a content to a source by a cue.

    Each of the three is extents in the order of the text, without overlap; `source` and `cue` are empty where
    the words give none. `content` holds at least one extent, quotation marks included where they stand around
    it. `rule` names what found it, `confidence` (0 to 1) how sure that is, before any calibration.
    """

    source: tuple[Extent, ...]
    cue: tuple[Extent, ...]
    content: tuple[Extent, ...]
    confidence: float
    rule: str
