"""The words of a report, repaired, with a map back to its bytes."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from onrecord.schema.span import ByteRange, Span

if TYPE_CHECKING:
    from array import array

FurnitureKind = Literal["breadcrumb", "headline", "comment_form", "notice", "share", "related", "other"]
PublishedFrom = Literal["given", "metadata", "url", "text", "none"]
RepairReason = Literal[
    "quote_lost", "quote_turned", "quote_foreign", "run_together", "stray_break", "encoding", "whitespace"
]


@dataclass(frozen=True, slots=True)
class Furniture:
    """A part of the page that is no part of the report."""

    kind: FurnitureKind
    origin: ByteRange


@dataclass(frozen=True, slots=True)
class Repair:
    """A place where the clean text differs from the words of the document.

    `[start, end)` are code points of the clean text, where `now` stands; `was` is what the document has
    there, at the bytes `origin` (an empty range where something was put in).
    """

    start: int
    end: int
    now: str
    was: str
    why: RepairReason
    origin: ByteRange


@dataclass(frozen=True, slots=True)
class CleanText:
    """The report's words as they are read, and where each code point comes from.

    `origin_starts[i]` and `origin_ends[i]` are the bytes of the document that code point `i` of `text`
    was made from; both arrays are as long as `text` and never decrease. Something put in has an empty
    range. `repairs` are sorted by place. `published` is EDTF (`2021-10-18`) or None. `encoding` is the one
    that the bytes were decoded with.
    """

    text: str
    origin_starts: array[int]
    origin_ends: array[int]
    repairs: tuple[Repair, ...]
    furniture: tuple[Furniture, ...]
    language: str
    title: str | None
    published: str | None
    published_from: PublishedFrom
    publisher: str | None
    encoding: str

    def span(self, start: int, end: int) -> Span:
        """Return the words of `[start, end)` with their bytes.

        Raises:
            ValueError: the range is empty, turned round, or outside of the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"[{start}, {end}) is no range of a text of {len(self.text)} code points")
        origin = ByteRange(self.origin_starts[start], self.origin_ends[end - 1])
        match: Literal["exact", "repaired"] = "repaired" if self._is_repaired(start, end) else "exact"
        return Span(start, end, self.text[start:end], origin, match)

    def _is_repaired(self, start: int, end: int) -> bool:
        """Tell whether a repair lies in `[start, end)`; one that took something out lies at its place."""
        first = bisect_left(self.repairs, start, key=lambda repair: repair.end)
        for repair in self.repairs[first:]:
            if repair.start >= end:
                return False
            if repair.end > start or start < repair.start < end:
                return True
        return False
