"""What counts as furniture only before the first and after the last paragraph of the report."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.text import FurnitureKind
    from onrecord.text.furniture.cues import Cues
    from onrecord.text.furniture.lines import Line

_LONGEST_TEASER = 160  # characters
_LONGEST_LABEL = 60


def mark_zones(
    cues: Cues, lines: Sequence[Line], kinds: list[FurnitureKind | None], headline: int | None
) -> None:
    """Write into `kinds` what the lines around the report are; `headline` is never touched."""
    first, last = _report(cues, lines, kinds)
    before = [i for i in range(first) if i != headline]
    after = [i for i in range(last + 1, len(lines)) if i != headline]
    for i in (*before, *after):
        kinds[i] = kinds[i] or cues.around_kind(lines[i].words)
    _mark_lists(cues, lines, kinds, after)
    for run in (before, before[::-1], after, after[::-1]):
        _mark_beside(cues, lines, kinds, run)
    _mark_before_trail(lines, kinds, before)


def _report(cues: Cues, lines: Sequence[Line], kinds: Sequence[FurnitureKind | None]) -> tuple[int, int]:
    """Return the indexes of the first and the last paragraph of the report.

    Teasers may be whole sentences: behind the heading of a list, where lines are short and hardly one in
    two ends as a sentence, none is a paragraph. Without any paragraph all lines are the report.
    """
    paragraphs = [i for i, line in enumerate(lines) if kinds[i] is None and line.is_paragraph]
    if not paragraphs:
        return 0, len(lines) - 1
    end = _start_of_teasers(cues, lines, kinds)
    return paragraphs[0], max((i for i in paragraphs if i < end), default=paragraphs[0])


def _start_of_teasers(cues: Cues, lines: Sequence[Line], kinds: Sequence[FurnitureKind | None]) -> int:
    """Return where the list of teasers at the end begins; the number of lines where there is none."""
    start, others = len(lines), 0
    for i in range(len(lines) - 1, -1, -1):
        if len(lines[i].text) > _LONGEST_TEASER and kinds[i] is None:
            break
        others += kinds[i] is None and not lines[i].is_short
        if kinds[i] == "related" and cues.list_kind(lines[i].words) and 2 * others <= len(lines) - i:
            start = i
    return start


def _mark_lists(
    cues: Cues, lines: Sequence[Line], kinds: list[FurnitureKind | None], after: Sequence[int]
) -> None:
    """Mark the short lines behind the heading of a list of teasers or comments."""
    kind: FurnitureKind | None = None
    for i in after:
        if kinds[i] is not None:
            kind = cues.list_kind(lines[i].words) or kind
        elif kind and (lines[i].is_short or kind == "related") and len(lines[i].text) <= _LONGEST_TEASER:
            kinds[i] = kind


def _mark_beside(
    cues: Cues, lines: Sequence[Line], kinds: list[FurnitureKind | None], run: Sequence[int]
) -> None:
    """Mark the lines that are furniture next to other furniture, in the order of `run`."""
    for before, i in pairwise(run):
        if kinds[i] is None and kinds[before] is not None:
            kinds[i] = cues.beside_kind(lines[i].words)


def _mark_before_trail(
    lines: Sequence[Line], kinds: list[FurnitureKind | None], before: Sequence[int]
) -> None:
    """Mark the labels above a breadcrumb trail or menu: the site's name, its motto, the date of today."""
    trail = max((i for i in before if kinds[i] in {"breadcrumb", "other"}), default=-1)
    for i in before:
        if i < trail and kinds[i] is None and lines[i].is_short and len(lines[i].text) <= _LONGEST_LABEL:
            kinds[i] = "other"
