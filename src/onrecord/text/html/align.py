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
    chosen = bytearray(len(page.text))
    for run in runs:
        chosen[run.start + run.shift : run.end + run.shift] = b"\1" * (run.end - run.start)
    return Alignment(chosen, _missing(runs, taken))


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


def _missing(runs: list[Run], taken: Taken) -> tuple[str, ...]:
    missing = []
    here = 0
    for start, end in [*((run.start, run.end) for run in runs), (len(taken.text), len(taken.text))]:
        if start > here:
            missing.append(taken.text[here:start])
        here = max(here, end)
    return tuple(missing)
