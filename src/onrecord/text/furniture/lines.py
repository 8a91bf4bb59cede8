"""A text as lines, and which of them are the report's paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPACE = re.compile(r"\s+")
_END_OF_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s*$")
# The longest line that can be furniture; longer ones are never looked at.
LONGEST_FURNITURE = 600
_PARAGRAPH_CHARACTERS = 80
_PARAGRAPH_WORDS = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One line with words or signs on it: code points `[start, end)`, white space around left out.

    `words` is the line as the cues see it: one space for any white space, ' for ’, case folded; "" where
    the line is too long to be furniture.
    """

    start: int
    end: int
    text: str
    words: str

    @property
    def is_paragraph(self) -> bool:
        """Whether the line is long enough, and ends as a sentence does, to be the report's own."""
        if not self.words:
            return True
        if not _END_OF_SENTENCE.search(self.text):
            return len(self.text) >= 2 * _PARAGRAPH_CHARACTERS
        return len(self.text) >= _PARAGRAPH_CHARACTERS or self.text.count(" ") + 1 >= _PARAGRAPH_WORDS

    @property
    def is_short(self) -> bool:
        """Whether the line may be a teaser, a link or a label: no sentence with its stop, and not long."""
        return len(self.text) <= 2 * _PARAGRAPH_CHARACTERS and not _END_OF_SENTENCE.search(self.text)


def lines_of(text: str) -> list[Line]:
    """Return the lines that are not blank, in order."""
    found = []
    place = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        start, place = place + len(raw) - len(raw.lstrip()), place + len(raw) + 1
        if not stripped:
            continue
        words = as_cue(stripped) if len(stripped) <= LONGEST_FURNITURE else ""
        found.append(Line(start, start + len(stripped), stripped, words))
    return found


def as_cue(text: str) -> str:
    """Return the form in which lines and cues are compared."""
    return _SPACE.sub(" ", text.replace("’", "'")).strip().casefold()
