"""Which marks of a paragraph belong together, and which have lost their partner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.text.repair.quotes.marks import Mark


@dataclass(frozen=True, slots=True)
class Quotation:
    """An opening and a closing mark; None where one of them is lost or lies in another paragraph.

    `limit` is how far the quotation can reach at most: the next opening mark or the paragraph's end. Where
    the opening mark is lost, it is how far back it can have begun.
    """

    opening: Mark | None
    closing: Mark | None
    limit: int


def is_sound(marks: Sequence[Mark]) -> bool:
    """Tell whether all marks stand as their shapes say, each with its partner, nested ones too."""
    depth = 0
    is_open = False
    for mark in marks:
        if mark.is_foreign:
            return False
        if mark.is_straight:
            is_open = not is_open
            depth += 1 if is_open else -1
        elif mark.role not in {mark.shape, "either"}:
            return False
        else:
            depth += 1 if mark.shape == "opens" else -1
        if depth < 0:
            return False
    return depth == 0


def pair(marks: Sequence[Mark], start: int, end: int, *, is_open: bool = False) -> list[Quotation]:
    """Return the quotations of the paragraph `[start, end)` in order.

    Args:
        marks: its marks, by place.
        start: where the paragraph begins.
        end: where it ends.
        is_open: whether a quotation of an earlier paragraph goes on here.
    """
    found: list[Quotation] = []
    opening: Mark | None = None
    after = start
    for mark in marks:
        opens = mark.role == "opens" or (mark.role == "either" and not is_open)
        if opens:
            if opening is not None:
                found.append(Quotation(opening, None, mark.place))
            opening = mark
        elif opening is not None or not is_open:
            found.append(Quotation(opening, mark, mark.place if opening else after))
            opening = None
        is_open, after = opens, mark.place + 1
    if opening is not None:
        found.append(Quotation(opening, None, end))
    return found
