"""Where trafilatura found no article of its own and took what there was: what to take instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.text.html.density import choose_dense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.text.html.lines import Line

# A choice that holds nearly the whole page, menus included, is none.
_WHOLE_PAGE = 0.9
_MENU_LINES = 5
# Below 250 code points trafilatura falls back on taking everything; with the furniture that becomes more.
_SHORT = 800
_FEWEST_LEFT = 60  # code points without white space
_MOST_FURNITURE = 0.8


def settle(lines: Sequence[Line], words: str, chosen: bytearray) -> bytearray:
    """Return the choice, or a better one where it is the whole page, furniture, or short and mixed."""
    if _is_whole_page(lines, chosen) or not any(chosen):
        return _first_with_words(choose_dense(lines, words), chosen)
    furniture = sum(chosen.count(1, line.start, line.end) for line in lines if line.kind)
    if furniture > _MOST_FURNITURE * chosen.count(1):
        return _first_with_words(choose_dense(lines, words), chosen)
    if furniture and chosen.count(1) <= _SHORT:
        return _first_with_words(_without_furniture(lines, chosen), choose_dense(lines, words), chosen)
    return chosen


def _first_with_words(*choices: bytearray) -> bytearray:
    return next((choice for choice in choices if choice.count(1) >= _FEWEST_LEFT), choices[-1])


def _without_furniture(lines: Sequence[Line], chosen: bytearray) -> bytearray:
    kept = bytearray(chosen)
    for line in lines:
        if line.kind:
            kept[line.start : line.end] = bytes(line.end - line.start)
    return kept


def _is_whole_page(lines: Sequence[Line], chosen: bytearray) -> bool:
    """Tell whether nearly all words of a page that has menus were chosen."""
    if chosen.count(1) < _WHOLE_PAGE * len(chosen):
        return False
    return sum(line.linked > 0.5 * (line.end - line.start) for line in lines) >= _MENU_LINES
