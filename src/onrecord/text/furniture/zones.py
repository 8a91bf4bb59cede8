"""What counts as furniture only before the first and after the last paragraph of the report."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.text import FurnitureKind
    from onrecord.text.furniture.cues import Cues
    from onrecord.text.furniture.lines import Line

_LONGEST_TEASER = 600  # characters
_LONGEST_HEADLINE = 160
_LONGEST_LABEL = 60
_LONG_WORD = 5  # letters; shorter ones are mostly grammar
_MOST_HEADINGS = 5
_WORD = re.compile(r"[^\W\d_]+")


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

    Behind the heading of a list of teasers none is. Without any paragraph before it, as in a flash that is
    only a headline, all lines are the report.
    """
    paragraphs = [i for i, line in enumerate(lines) if kinds[i] is None and line.is_paragraph]
    end = _start_of_teasers(cues, lines, kinds)
    of_report = [i for i in paragraphs if i < end]
    return (of_report[0], of_report[-1]) if of_report else (0, end - 1)


def _start_of_teasers(cues: Cues, lines: Sequence[Line], kinds: Sequence[FurnitureKind | None]) -> int:
    """Return where the list of teasers at the end begins; the number of lines where there is none."""
    headings = [i for i, kind in enumerate(kinds) if kind == "related" and cues.list_kind(lines[i].words)]
    for heading in headings[-_MOST_HEADINGS:]:
        rest = [
            line for line, kind in zip(lines[heading + 1 :], kinds[heading + 1 :], strict=True) if not kind
        ]
        if _are_teasers(rest):
            return heading
    return len(lines)


def _are_teasers(lines: Sequence[Line]) -> bool:
    """Tell whether the lines are headlines, each with at most one paragraph that begins its story.

    A paragraph that the next headline does not follow has to share a word with its own, for it may be the
    report that goes on behind a box of links.
    """
    if not lines or not _is_headline(lines[0]):
        return False
    told: set[str] = set()  # the words of the headlines since the last paragraph
    for i, line in enumerate(lines):
        if _is_headline(line):
            told |= _long_words(line)
            continue
        is_followed = i + 1 < len(lines) and _is_headline(lines[i + 1])
        if not told or not (is_followed or told & _long_words(line)):
            return False
        told = set()
    return True


def _is_headline(line: Line) -> bool:
    return len(line.text) <= _LONGEST_HEADLINE and not line.text.endswith((".", ".”", '."'))


def _long_words(line: Line) -> set[str]:
    return {word for word in _WORD.findall(line.text.casefold()) if len(word) >= _LONG_WORD}


def _mark_lists(
    cues: Cues, lines: Sequence[Line], kinds: list[FurnitureKind | None], after: Sequence[int]
) -> None:
    """Mark the short lines behind the heading of a list of teasers or comments."""
    kind: FurnitureKind | None = None
    for i in after:
        if kinds[i] is not None:
            kind = cues.list_kind(lines[i].words) or kind
        elif kind and len(lines[i].text) <= (_LONGEST_TEASER if kind == "related" else _LONGEST_HEADLINE):
            kinds[i] = kind if kind == "related" or lines[i].is_short else None


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
