"""Quotations by their marks alone: every style, nested, over paragraphs, and with a mark lost."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.marks import Mark, marks_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PARAGRAPH = re.compile(r"[^\n]+")
_MOST_MARKS = 2000  # more are no paragraph of a report


@dataclass(frozen=True, slots=True)
class Quotation:
    """The part of a quotation that stands in one paragraph: code points `[start, end)`, its marks included.

    `inner_start` and `inner_end` leave the marks out; where one is missing they are `start` or `end`.
    `depth` is 0 for a quotation in no other one. `continues` says that the paragraph before left it open,
    `goes_on` that the next paragraph takes it up.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    continues: bool = False
    goes_on: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether both marks stand, or its paragraph hands it on as it should."""
        has_opening = self.inner_start > self.start or self.continues
        return has_opening and (self.inner_end < self.end or self.goes_on)


@dataclass(slots=True)
class _Paragraph:
    """The quotations of a paragraph while they are paired."""

    start: int
    end: int
    carried: bool
    found: list[Quotation] = field(default_factory=list)
    opened: list[Mark] = field(default_factory=list)

    def close(self, mark: Mark) -> None:
        """Close the innermost quotation of the mark's family, and what was left open inside of it."""
        depth = next(
            (k for k in reversed(range(len(self.opened))) if self.opened[k].family == mark.family), None
        )
        if depth is None:
            return
        opening = self.opened[depth]
        del self.opened[depth:]
        continues = self.carried and not depth and opening.start == self.start
        self.found.append(Quotation(opening.start, mark.end, opening.end, mark.start, depth, continues))

    def leave_open(self, end: int, *, goes_on: bool) -> None:
        """End the outermost open quotation at `end`, without a mark; what is open inside is forgotten."""
        opening = self.opened[0]
        continues = self.carried and opening.start == self.start
        self.found.append(Quotation(opening.start, end, opening.end, end, 0, continues, goes_on))
        self.opened.clear()


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a text, by where they begin, an outer one before those in it.

    A quotation that is open at its paragraph's end goes on where the next paragraph begins with an opening
    mark, as papers print it, or has a closing mark before any opening one; else its closing mark is lost, and
    it ends with the paragraph. A closing mark with nothing open is left alone.
    """
    paragraphs = [(found.start(), found.end()) for found in _PARAGRAPH.finditer(text)]
    marks = [list(marks_in(text, start, end)) for start, end in paragraphs]
    found: list[Quotation] = []
    carried = False
    for number, (start, end) in enumerate(paragraphs):
        following = marks[number + 1] if number + 1 < len(marks) else []
        next_start = paragraphs[number + 1][0] if number + 1 < len(marks) else len(text)
        goes_on = _takes_up(text, next_start, following)
        here = _in_paragraph(
            text, (start, end), marks[number][:_MOST_MARKS], carried=carried, goes_on=goes_on
        )
        carried = any(quotation.goes_on for quotation in here)
        found.extend(here)
    return tuple(found)


def _takes_up(text: str, start: int, marks: Sequence[Mark]) -> bool:
    """Tell whether a paragraph takes up a quotation that the one before left open."""
    doubles = [mark for mark in marks if mark.family == "double"]
    if not doubles:
        return False
    return doubles[0].role == "closes" or not text[start : doubles[0].start].strip()


def _in_paragraph(
    text: str, extent: tuple[int, int], marks: Sequence[Mark], *, carried: bool, goes_on: bool
) -> list[Quotation]:
    paragraph = _Paragraph(*extent, carried=carried)
    if carried and not (marks and not text[extent[0] : marks[0].start].strip()):
        paragraph.opened.append(Mark(extent[0], extent[0], "double", "opens"))
    for number, mark in enumerate(marks):
        _take(paragraph, mark, marks[number + 1 :], text)
    if paragraph.opened:
        double = paragraph.opened[0].family == "double"
        if double:
            paragraph.leave_open(_trimmed(text, extent[1]), goes_on=goes_on)
    return sorted(paragraph.found, key=lambda quotation: (quotation.start, -quotation.end))


def _take(paragraph: _Paragraph, mark: Mark, later: Sequence[Mark], text: str) -> None:
    """Open or close a quotation at `mark`."""
    families = [opened.family for opened in paragraph.opened]
    if mark.role == "closes" or (mark.role == "either" and mark.family in families):
        if mark.family == "double" or _closes_single(paragraph, mark, later, text):
            paragraph.close(mark)
        return
    if mark.family == "single" and not any(m.family == "single" and m.role == "closes" for m in later):
        return
    if mark.family == "double" and "double" in families and _closings(later) < families.count("double") + 1:
        # Its own closing mark is lost: a new quotation begins.
        paragraph.leave_open(_trimmed(text, mark.start), goes_on=False)
    paragraph.opened.append(mark)


def _closings(marks: Sequence[Mark]) -> int:
    """Count the marks that close more than is opened among `marks`."""
    surplus = most = 0
    for mark in marks:
        if mark.family == "double":
            surplus += -1 if mark.role == "opens" else 1
            most = max(most, surplus)
    return most


def _closes_single(paragraph: _Paragraph, mark: Mark, later: Sequence[Mark], text: str) -> bool:
    """Tell whether a single mark closes; behind an s it may be a possessive's, where a better one follows."""
    if not any(opened.family == "single" for opened in paragraph.opened):
        return False
    if text[mark.start - 1] != "s" or text[mark.end : mark.end + 1] not in {" ", "\u00a0"}:
        return True
    for other in later:
        if other.family == "single":
            return other.role != "closes"
        if other.role == "closes" and paragraph.opened[0].family == "double":
            return True
    return True


def _trimmed(text: str, end: int) -> int:
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end


def outermost(quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations that stand in no other one."""
    return (quotation for quotation in quotations if not quotation.depth)
