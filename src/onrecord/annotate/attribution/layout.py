"""Where a place of the text stands: its word, sentence and paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Sentence, Token

_BREAK = re.compile(r"\n+")


class Layout:
    """The words, sentences and paragraphs of a text, by code point.

    A paragraph ends at every line break, as reports are written: a headline, a list's entry and a speech of a
    transcript are paragraphs of their own.
    """

    def __init__(self, text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> None:
        self.text = text
        self._words = [token.start for token in tokens]
        self._sentences = [sentence.start for sentence in sentences]
        breaks = list(_BREAK.finditer(text))
        self._starts = [match.end() for match in breaks]
        self._ends = [match.start() for match in breaks]

    def word(self, place: int) -> int:
        """Return the number of the last word that begins at or before `place`, 0 before the first."""
        return max(0, bisect_right(self._words, place) - 1)

    def sentence(self, place: int) -> int:
        """Return the number of the last sentence that begins at or before `place`, 0 before the first."""
        return max(0, bisect_right(self._sentences, place) - 1)

    def paragraph(self, place: int) -> int:
        """Return the number of the paragraph that holds `place`, from 0, or ends there."""
        return bisect_right(self._starts, place)

    def paragraph_extent(self, number: int) -> tuple[int, int]:
        """Return where paragraph `number` begins and ends, the line breaks around it left out."""
        start = self._starts[number - 1] if number else 0
        end = self._ends[number] if number < len(self._ends) else len(self.text)
        return start, end
