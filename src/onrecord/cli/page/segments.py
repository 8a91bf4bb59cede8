"""A text cut wherever evidence or a repair begins or ends, so that overlapping evidence can be marked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.schema.text import Repair


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Piece `piece` of the evidence of fact `fact`, at the code points `[start, end)`.

    `is_said` marks what somebody said, which may go on over sentences. `has_number` is false where the
    number of the fact stands behind a later piece only.
    """

    start: int
    end: int
    fact: int
    piece: int
    is_said: bool = False
    has_number: bool = True


@dataclass(frozen=True, slots=True)
class Segment:
    """Words `[start, end)` under the same marks all along.

    `marks` are those that cover it, the shortest first; `begins` those that begin with it, `ends` those
    that end with it. `repair` is the one that it lies in, or None.
    """

    start: int
    end: int
    marks: tuple[Mark, ...]
    begins: tuple[Mark, ...]
    ends: tuple[Mark, ...]
    repair: Repair | None


def segments(start: int, end: int, marks: Sequence[Mark], repairs: Iterable[Repair]) -> Iterator[Segment]:
    """Cut `[start, end)`; marks and repairs may reach beyond it. The pieces joined are the whole.

    A mark that began before `start` begins nowhere here, one that goes on after `end` ends nowhere here.
    """
    here = [mark for mark in marks if mark.start < end and start < mark.end]
    fixes = [repair for repair in repairs if repair.start < end and start < repair.end]
    borders = {start, end}
    for left, right in [(m.start, m.end) for m in here] + [(r.start, r.end) for r in fixes]:
        borders |= {border for border in (left, right) if start < border < end}
    begins, ends = defaultdict(list), defaultdict(list)
    for mark in sorted(here):
        begins[mark.start].append(mark)
        ends[mark.end].append(mark)
    for left, right in pairwise(sorted(borders)):
        covering = sorted((m for m in here if m.start <= left and right <= m.end), key=_shortest_first)
        repair = next((r for r in fixes if r.start <= left and right <= r.end), None)
        yield Segment(left, right, tuple(covering), tuple(begins[left]), tuple(ends[right]), repair)


def _shortest_first(mark: Mark) -> tuple[int, Mark]:
    return mark.end - mark.start, mark
