"""The elements that are open at a place of the page, innermost last."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from onrecord.text.html.elements import (
    BLOCK,
    CLOSES_PARAGRAPH,
    IMPLIED_ENDS,
    IN_HEAD,
    SCOPES,
    TABLE_PARTS,
)


class OpenElements:
    """A stack of `(name, element)` that finds what a tag closes without walking through it.

    Pages may nest ten thousand deep; every question here costs O(log depth), and closing costs as much as
    was opened.
    """

    def __init__(self) -> None:
        self._stack: list[tuple[str, int]] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        self._blocks = [0]  # how many of the first n open elements are blocks
        self._scopes: list[int] = []

    def __len__(self) -> int:
        return len(self._stack)

    def innermost(self) -> int:
        """Return the innermost open element, -1 if there is none."""
        return self._stack[-1][1] if self._stack else -1

    def is_open(self, name: str) -> bool:
        """Tell whether an element of that name is open."""
        return bool(self._places[name])

    def push(self, name: str, element: int) -> None:
        """Open an element."""
        place = len(self._stack)
        self._stack.append((name, element))
        self._places[name].append(place)
        self._blocks.append(self._blocks[-1] + (name in BLOCK))
        if name in SCOPES:
            self._scopes.append(place)

    def close_for(self, name: str) -> list[int]:
        """Close what the start tag `name` ends by implication; return those elements, innermost first."""
        closed: list[int] = []
        if name not in IN_HEAD and self._stack and self._stack[-1][0] == "head":
            closed += self._pop_to(len(self._stack) - 1)
        if name in CLOSES_PARAGRAPH and self._places["p"]:
            closed += self._close_above(("p",), self._scopes[-1] if self._scopes else -1)
        if name == "a" and self._places["a"]:
            closed += self.close(name)
        ends, limits = IMPLIED_ENDS.get(name, ((), ()))
        if any(map(self._places.get, ends)):
            closed += self._close_above(ends, max((self._last(limit) for limit in limits), default=-1))
        return closed

    def close(self, name: str) -> list[int]:
        """Close the innermost open element of that name and all within it; return them, innermost first.

        Nothing is closed where there is none, where a table cell lies between, or where an inline element
        would close a block.
        """
        place = self._last(name)
        if place < 0:
            return []
        scope = self._scopes[-1] if self._scopes else -1
        if scope > place and name not in TABLE_PARTS:
            return []
        if name not in BLOCK and self._blocks[-1] > self._blocks[place + 1]:
            return []
        return self._pop_to(place)

    def _last(self, name: str) -> int:
        places = self._places[name]
        return places[-1] if places else -1

    def _close_above(self, names: tuple[str, ...], limit: int) -> list[int]:
        """Close the outermost open element of `names` that lies above the place `limit`."""
        firsts = []
        for name in names:
            places = self._places[name]
            after = bisect_right(places, limit)
            if after < len(places):
                firsts.append(places[after])
        return self._pop_to(min(firsts)) if firsts else []

    def _pop_to(self, place: int) -> list[int]:
        closed = []
        while len(self._stack) > place:
            name, element = self._stack.pop()
            self._places[name].pop()
            self._blocks.pop()
            if name in SCOPES:
                self._scopes.pop()
            closed.append(element)
        return closed
