"""Contents that fill a quotation but for some words are the quotation, marks included."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.parts import place
from onrecord.languages.cues import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.annotate.attribution.layout import Layout
    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.quotations import Quotation

# Chosen on PolNeAR's dev: from .5 to .8 alike, words quoted alone ("the “rant”") are no statement.
_ENOUGH = 0.6
_FEWEST_WORDS = 4


def snap_to_quotations(layout: Layout, parts: Sequence[Part], quotations: Iterable[Quotation]) -> list[Part]:
    """Return the parts, in order, with each content that covers most of a quotation widened to all of it.

    Sources and cues inside such a quotation are somebody's within the statement and go.
    """
    kept = sorted(parts, key=lambda part: part.start)
    for quotation in quotations:
        first = bisect_right(kept, quotation.start, key=lambda part: part.end)
        last = bisect_left(kept, quotation.end, key=lambda part: part.start)
        inside = kept[first:last]
        contents = [part for part in inside if part.role == "content"]
        if contents and _is_meant(layout, quotation, inside, contents):
            outside = [p for p in inside if p.role != "content" and not _stands_in(p, quotation)]
            whole = _widened(layout, quotation, contents)
            kept[first:last] = sorted([*outside, whole], key=lambda part: part.start)
    return kept


def _is_meant(layout: Layout, quotation: Quotation, inside: Sequence[Part], contents: Sequence[Part]) -> bool:
    if len(inside) == 1 and inside[0].start <= quotation.start and quotation.end <= inside[0].end:
        return False  # as it should be
    if layout.word(quotation.end - 1) - layout.word(quotation.start) - 1 < _FEWEST_WORDS:
        return False
    if _is_broken(layout.text, inside):
        return False
    covered = sum(min(p.end, quotation.end) - max(p.start, quotation.start) for p in contents)
    return covered >= _ENOUGH * (quotation.end - quotation.start)


def _is_broken(text: str, inside: Sequence[Part]) -> bool:
    """Tell whether the cue stands within the marks by mistake: `"We go, she said, and stay."`."""
    for one, other in pairwise(inside):
        if {one.role, other.role} == {"source", "cue"} and not one.words_to(other):
            before, behind = text[max(0, one.start - 2) : one.start].strip(), text[other.end : other.end + 1]
            cue = one if one.role == "cue" else other
            if before == "," and behind in {",", "."} and text[cue.start : cue.end] in cue_words().reporting:
                return True
    return False


def _stands_in(part: Part, quotation: Quotation) -> bool:
    return quotation.start <= part.start and part.end <= quotation.end


def _widened(layout: Layout, quotation: Quotation, contents: Sequence[Part]) -> Part:
    """Return one content for all, as sure as they are, each weighed by its length."""
    start = min(quotation.start, contents[0].start)
    end = max(quotation.end, contents[-1].end)
    length = sum(part.end - part.start for part in contents)
    sure = sum(part.confidence * (part.end - part.start) for part in contents) / length
    return place(layout, "content", start, end, sure)
