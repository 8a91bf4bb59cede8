"""One quotation mark made right: its sign, the space outside it, and the capital behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.text.edits import Edit
from onrecord.text.repair.words import small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.schema.text import RepairReason
    from onrecord.text.repair.quotes.marks import Mark

_INNER_SPACE = " \u00a0\u202f"
_CAPITAL = re.compile(r"[, ] ?([A-Z][a-z]*)(?=\s)")
_MOST_SPACES = 3


def opening_edits(text: str, mark: Mark) -> Iterator[Edit]:
    """Yield what makes `mark` a right opening mark: its sign, and a space before it."""
    place = mark.place
    sign = mark.sign if mark.is_straight else "“"
    before = text[place - 1] if place else " "
    space = " " if before.isalnum() or before in ":,;" else ""
    end = place + 1
    if mark.is_foreign:
        while end < min(len(text), place + 1 + _MOST_SPACES) and text[end] in _INNER_SPACE:
            end += 1
    yield Edit(place, end, space + sign, _reason(mark, sign))


def closing_edits(text: str, mark: Mark) -> Iterator[Edit]:
    """Yield what makes `mark` a right closing mark: its sign, a space behind it, no stray capital.

    A capital goes only behind a mark that was wrong, and only where it is no name's: "planned“, He writes".
    """
    place = mark.place
    sign = mark.sign if mark.is_straight else "”"
    after = text[place + 1] if place + 1 < len(text) else " "
    space = " " if after.isalnum() else ""
    start = place
    if mark.is_foreign:
        while start > max(0, place - _MOST_SPACES) and text[start - 1] in _INNER_SPACE:
            start -= 1
    yield Edit(start, place + 1, sign + space, _reason(mark, sign))
    follows = _CAPITAL.match(text, place + 1)
    if follows and sign != mark.sign and text[start - 1 : start] not in tuple(".!?…"):
        word = follows.group(1)
        yield Edit(follows.start(1), follows.end(1), small(word, text), _reason(mark, sign))


def _reason(mark: Mark, sign: str) -> RepairReason:
    if mark.is_foreign:
        return "quote_foreign"
    return "run_together" if mark.sign == sign else "quote_turned"
