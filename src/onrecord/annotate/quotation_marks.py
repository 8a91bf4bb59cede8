"""Which quotation marks open and which close."""

from __future__ import annotations

_OPENING = frozenset({"“", "«", "``", "„", "‘", "‹"})
_CLOSING = frozenset({"”", "»", "’", "›"})
_STRAIGHT = frozenset({'"', "''", "'", '""'})
QUOTATION_MARKS = _OPENING | _CLOSING | _STRAIGHT


def opens_quotation(text: str, word: str, start: int) -> bool:
    """Tell whether the token `word` at `start` opens a quotation.

    A straight mark opens when it stands after white space, a bracket or a dash, or first in the text, and
    with no white space behind it.
    """
    if word in _OPENING:
        return True
    if word not in _STRAIGHT:
        return False
    before, after = text[max(0, start - 1) : start], text[start + len(word) : start + len(word) + 1]
    return (not before or before.isspace() or before in "([{-–—") and bool(after) and not after.isspace()


def closes_quotation(text: str, word: str, start: int) -> bool:
    """Tell whether the token `word` at `start` closes a quotation: it is a mark and does not open one."""
    return word in _CLOSING or (word in _STRAIGHT and not opens_quotation(text, word, start))
