"""Words that somebody took from a page, run together, with where their parts begin."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.text.html.page_words import has_shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class Taken:
    """The blocks' words without white space: `text`, and where blocks, pieces and words of it begin."""

    def __init__(self, blocks: Sequence[Sequence[str]]) -> None:
        self.block_starts: list[int] = []
        self.piece_starts: list[int] = []
        self.word_starts: list[int] = []
        words = []
        length = 0
        for block in blocks:
            self.block_starts.append(length)
            for piece in block:
                self.piece_starts.append(length)
                for word in map(has_shape, piece.split()):
                    self.word_starts.append(length)
                    words.append(word)
                    length += len(word)
        self.text = "".join(words)

    def block_at(self, place: int) -> int:
        """Return the index of the block that code point `place` belongs to."""
        return bisect_right(self.block_starts, place) - 1

    def parts(self, starts: list[int], start: int, end: int) -> list[tuple[int, int]]:
        """Return `[start, end)` cut where `starts` (of pieces or of words) says."""
        inner = sorted(set(starts[bisect_right(starts, start) : bisect_right(starts, end - 1)]))
        edges = [start, *inner, end]
        return list(pairwise(edges))
