"""Stretches of taken words that stand together on the page."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from onrecord.text.html.page_words import LINE, WORD

if TYPE_CHECKING:
    from onrecord.text.html.page_words import PageWords
    from onrecord.text.html.taken import Taken

# 24 code points, about five words: shorter stretches recur in any longer article ("the foreign minister")
_ANCHOR = 24
_EVERY_PLACE_UP_TO = 200_000  # code points of taken text; of longer ones every eighth place is looked up
_LEAP = 64  # code points compared at once


class Run(NamedTuple):
    """Code points `[start, end)` of the taken words stand at `[start + shift, end + shift)` of the page's."""

    start: int
    end: int
    shift: int


def anchors(taken: str, page: str) -> list[tuple[int, int]]:
    """Return (place in `taken`, place in `page`) of stretches that occur once in each, by place in `page`."""
    step = 1 if len(taken) <= _EVERY_PLACE_UP_TO else 8
    places: dict[str, int] = {}
    for here in range(0, len(taken) - _ANCHOR + 1, step):
        stretch = taken[here : here + _ANCHOR]
        places[stretch] = -1 if stretch in places else here
    found: dict[int, int] = {}
    for there in range(len(page) - _ANCHOR + 1):
        here = places.get(page[there : there + _ANCHOR], -1)
        if here >= 0:
            found[here] = -1 if here in found else there
    return [(here, there) for here, there in found.items() if there >= 0]


def grow(found: list[tuple[int, int]], taken: Taken, page: PageWords) -> list[Run]:
    """Return the longest chain of anchors in which both sides go forward, as runs that may still overlap."""
    runs: list[Run] = []
    for here, there in _longest_chain(found):
        shift = there - here
        last = runs[-1] if runs else None
        if (
            last
            and last.shift == shift
            and taken.text[last.end : here] == page.text[last.end + shift : there]
        ):
            runs[-1] = Run(last.start, here + _ANCHOR, shift)
        else:
            runs.append(Run(here, here + _ANCHOR, shift))
    return runs


def join(runs: list[Run], taken: Taken, page: PageWords) -> list[Run]:
    """Return the runs, each extended as far as the words agree, none overlapping another on either side."""
    joined: list[Run] = []
    for run in runs:
        last = joined.pop() if joined else None
        start = _backward(run, last or Run(0, 0, 0), taken.text, page.text)
        if last:
            end = _forward(last, run.end, run.end + run.shift, taken.text, page.text)
            if start <= end:
                start = end = _seam(start, end, run, taken, page)
            if end > last.start:
                joined.append(Run(last.start, end, last.shift))
            start = max(start, end + last.shift - run.shift)
        if start < run.end:
            joined.append(Run(start, run.end, run.shift))
    if joined:
        last = joined.pop()
        end = _forward(last, len(taken.text), len(page.text), taken.text, page.text)
        joined.append(Run(last.start, end, last.shift))
    return joined


def _longest_chain(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of `found` in which both places increase (patience sorting)."""
    tops: list[int] = []
    top_index: list[int] = []
    before = [-1] * len(found)
    for index, (here, _) in enumerate(found):
        pile = bisect_left(tops, here)
        before[index] = top_index[pile - 1] if pile else -1
        tops[pile : pile + 1] = [here]
        top_index[pile : pile + 1] = [index]
    chain = []
    index = top_index[-1] if top_index else -1
    while index >= 0:
        chain.append(found[index])
        index = before[index]
    return chain[::-1]


def _forward(run: Run, taken_limit: int, page_limit: int, taken: str, page: str) -> int:
    """Return how far `run` agrees with the page, at most to the limits."""
    at = run.end
    limit = min(taken_limit, page_limit - run.shift)
    while at < limit:
        leap = min(_LEAP, limit - at)
        if leap > 1 and taken[at : at + leap] == page[at + run.shift : at + run.shift + leap]:
            at += leap
        elif taken[at] == page[at + run.shift]:
            at += 1
        else:
            break
    return at


def _backward(run: Run, before: Run, taken: str, page: str) -> int:
    """Return from where on `run` agrees with the page, as far back as `before` begins."""
    at = run.start
    limit = max(before.start, before.start + before.shift - run.shift, -run.shift)
    while at > limit:
        leap = min(_LEAP, at - limit)
        if leap > 1 and taken[at - leap : at] == page[at - leap + run.shift : at + run.shift]:
            at -= leap
        elif taken[at - 1] == page[at - 1 + run.shift]:
            at -= 1
        else:
            break
    return at


def _seam(start: int, end: int, run: Run, taken: Taken, page: PageWords) -> int:
    """Return where in `[start, end]` one run best ends and `run` begins: at a line, a piece, else a word."""
    begins = page.is_start[start + run.shift : end + run.shift + 1]
    line = begins.rfind(LINE)
    if line >= 0:
        return start + line
    for starts in (taken.block_starts, taken.piece_starts):
        first = bisect_left(starts, start)
        if first < len(starts) and starts[first] <= end:
            return starts[first]
    word = begins.rfind(WORD)
    return start + word if word >= 0 else end
