"""Paragraphs broken into lines of a fixed width: the lines are joined again."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from onrecord.text.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDS_OPEN = re.compile(r"[a-z,;0-9)’'\"”-][ \t]*\Z")
_WIDEST, _NARROWEST = 100, 40
# Of the lines but the last of a paragraph, so many reach near the width.
_FULL_SHARE = 0.7
_FEWEST_LINES = 4
_RAGGED = 20  # a long word that did not fit leaves a line so much shorter


def line_wraps(text: str) -> Iterator[Edit]:
    """Yield a repair, a space, for each line end that is only where the line was full.

    A text is wrapped where its paragraphs stand apart by blank lines, no line is wider than 100
    characters, and nearly all lines within paragraphs are about equally long and end inside a sentence.
    Lines of verse, lists and tables do not.
    """
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST or all(line.strip() for line in text.strip().split("\n")):
        return
    inner = [i for i, (line, after) in enumerate(pairwise(lines)) if line.strip() and after.strip()]
    full = [i for i in inner if len(lines[i]) >= width - _RAGGED and _ENDS_OPEN.search(lines[i])]
    if len(inner) < _FEWEST_LINES or len(full) < _FULL_SHARE * len(inner):
        return
    places = [0, *accumulate(len(line) + 1 for line in lines)]
    for i in inner:
        start = places[i] + len(lines[i].rstrip())
        end = places[i + 1] + len(lines[i + 1]) - len(lines[i + 1].lstrip())
        yield Edit(start, end, " ", "whitespace")
