"""Where on the page the words stand that somebody else took from it.

Both sides are compared without white space. Stretches that occur once on either side are anchors; from them
the match is extended as far as the words agree, and what lies between is looked for between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.text.html.gaps import GapFiller
from onrecord.text.html.runs import Run, anchors, grow, join
from onrecord.text.html.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.text.html.page_words import PageWords

_SHORTEST_MOVED = 24  # code points: a shorter stretch may stand anywhere


class Alignment(NamedTuple):
    """`chosen[i]` is 1 for each code point of the page's words that was taken; `missing` was not found."""

    chosen: bytearray
    missing: tuple[str, ...]


def align(blocks: Sequence[Sequence[str]], page: PageWords) -> Alignment:
    """Find taken words on the page.

    Args:
        blocks: the paragraphs that were taken, each as the pieces of text it was made of. Blocks may be in
            another order than on the page; within one the order is the page's.
        page: the words of the page.
    """
    taken = Taken(blocks)
    found = anchors(taken.text, page.text)
    order = _page_order(taken, found)
    if order != sorted(order):
        taken = Taken([blocks[index] for index in order])
        found = anchors(taken.text, page.text)
    runs = _filled(join(grow(found, taken, page), taken, page), taken, page)
    if _missing(runs, taken):
        # words that recur too often to be anchors may have led astray; whole blocks in order cannot
        runs = GapFiller(taken, page).find_whole(_blocks(taken)) or runs
    chosen = bytearray(len(page.text))
    for run in runs:
        chosen[run.start + run.shift : run.end + run.shift] = b"\1" * (run.end - run.start)
    missing = [taken.text[start:end] for start, end in _missing(runs, taken)]
    return Alignment(
        chosen, tuple(stretch for stretch in missing if not _choose_moved(stretch, chosen, page))
    )


def _blocks(taken: Taken) -> list[tuple[int, int]]:
    return taken.parts(taken.block_starts, 0, len(taken.text)) if taken.text else []


def _choose_moved(stretch: str, chosen: bytearray, page: PageWords) -> bool:
    """Choose a stretch that was moved within its block, and tell whether it was found."""
    at = page.text.find(stretch) if len(stretch) >= _SHORTEST_MOVED else -1
    if at < 0 or not page.is_start[at] or chosen.find(1, at, at + len(stretch)) >= 0:
        return False
    chosen[at : at + len(stretch)] = b"\1" * len(stretch)
    return True


def _page_order(taken: Taken, found: list[tuple[int, int]]) -> list[int]:
    """Return the blocks in the order of the page; one without an anchor stays behind the one before it."""
    places = dict.fromkeys(range(len(taken.block_starts)), -1)
    for here, there in sorted(found, reverse=True):
        places[taken.block_at(here)] = there
    last = -1
    keys = []
    for index in places:
        last = places[index] if places[index] >= 0 else last
        keys.append((last, index))
    return [index for _, index in sorted(keys)]


def _filled(runs: list[Run], taken: Taken, page: PageWords) -> list[Run]:
    """Return the runs with what could be found between them."""
    filler = GapFiller(taken, page)
    filled: list[Run] = []
    here = there = 0
    for run in [*runs, None]:
        end, limit = (run.start, run.start + run.shift) if run else (len(taken.text), len(page.text))
        if end > here:
            filled += filler.fill((here, end), (there, limit))
        if run:
            filled.append(run)
            here, there = run.end, run.end + run.shift
    return filled


def _missing(runs: list[Run], taken: Taken) -> list[tuple[int, int]]:
    """Return what of the taken words no run holds."""
    missing = []
    here = 0
    for start, end in [*((run.start, run.end) for run in runs), (len(taken.text), len(taken.text))]:
        if start > here:
            missing.append((here, start))
        here = max(here, end)
    return missing
