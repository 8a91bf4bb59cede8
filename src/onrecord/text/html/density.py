"""Which of a page's words are the article, judged by their density alone: for pages that defeat trafilatura.

Paragraphs of an article are long, end like sentences and hold few links; what stands around them is short
and all links. The best stretch of lines is the one with the largest sum of scores (Kadane).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.text.html.lines import Line

_SHORTEST = 60  # code points without white space: about twelve words
_COST_OF_OTHER = 40  # a menu line between two paragraphs costs less than a paragraph earns
_MOST_LINKED = 0.4
_SENTENCE_ENDS = ".!?…:;\"”»’')。！？؟।"


def choose_dense(lines: Sequence[Line], words: str) -> bytearray:
    """Return 1 for each code point of the page's `words` that belongs to the best stretch of paragraphs."""
    chosen = bytearray(len(words))
    scores = [_score(line, words[line.start : line.end]) for line in lines]
    first, last = _best_stretch(scores)
    for line, score in zip(lines[first:last], scores[first:last], strict=True):
        if score > 0:
            chosen[line.start : line.end] = b"\1" * (line.end - line.start)
    return chosen


def _score(line: Line, text: str) -> int:
    if len(text) < _SHORTEST or line.linked > _MOST_LINKED * len(text) or line.kind or line.heading:
        return -_COST_OF_OTHER
    return len(text) if text[-1] in _SENTENCE_ENDS else len(text) // 4


def _best_stretch(scores: Sequence[int]) -> tuple[int, int]:
    """Return the bounds of the stretch with the largest sum, an empty one where no score is above zero."""
    best = total = first = 0
    bounds = (0, 0)
    for index, score in enumerate(scores):
        if total <= 0:
            total, first = 0, index
        total += score
        if total > best:
            best, bounds = total, (first, index + 1)
    return bounds
