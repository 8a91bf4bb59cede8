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
_SHORTEST_SENTENCE = 15
_LONG = 200  # a paragraph of this length is one whatever it ends with
_COST_OF_OTHER = 40  # a menu line between two paragraphs costs less than a paragraph earns
_MOST_LINKED = 0.4
_SENTENCE_ENDS = ".!?…:;\"”»’')。！？؟।"


def choose_dense(lines: Sequence[Line], words: str) -> bytearray:
    """Return 1 for each code point of the page's `words` that belongs to the best stretch of paragraphs."""
    chosen = bytearray(len(words))
    paragraphs = _paragraphs(lines)
    scores = [_score(paragraph, words[paragraph.start : paragraph.end]) for paragraph in paragraphs]
    first, last = _best_stretch(scores)
    for paragraph, score in zip(paragraphs[first:last], scores[first:last], strict=True):
        if score >= 0:
            chosen[paragraph.start : paragraph.end] = b"\1" * (paragraph.end - paragraph.start)
    return chosen


def _paragraphs(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those joined that only a line break parts: old pages break every line."""
    joined: list[Line] = []
    for line in lines:
        if line.begins_block or not joined:
            joined.append(line)
        else:
            joined[-1] = joined[-1]._replace(end=line.end, linked=joined[-1].linked + line.linked)
    return joined


def _score(line: Line, text: str) -> int:
    """Return what a paragraph adds to a stretch; a small heading and a short sentence go with the others."""
    if line.kind or line.linked > _MOST_LINKED * len(text):
        return -_COST_OF_OTHER
    if line.heading:
        return -_COST_OF_OTHER if line.heading == "h1" or line.linked else 0
    is_sentence = text[-1] in _SENTENCE_ENDS
    if len(text) >= _SHORTEST and (is_sentence or len(text) > _LONG):
        return len(text)
    return 1 if is_sentence and not line.linked and len(text) >= _SHORTEST_SENTENCE else -_COST_OF_OTHER


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
