"""Words with a role in an attribution, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.annotate.attribution.layout import Layout
    from onrecord.annotate.attribution.tagger import TaggedSpan

Role = Literal["source", "cue", "content"]


@dataclass(frozen=True, slots=True)
class Part:
    """The source, the cue or a piece of the content of some attribution, in one paragraph.

    Code points `[start, end)`; `first` and `last` are its first and last word, both included; `sentence` is
    that of its first word, `last_sentence` that of its last. `confidence` is that of who found it.
    """

    role: Role
    start: int
    end: int
    confidence: float
    first: int
    last: int
    sentence: int
    last_sentence: int
    paragraph: int

    def words_to(self, other: Part) -> int:
        """Return how many words stand between this part and another, 0 if none or if they overlap."""
        return max(0, other.first - self.last - 1, self.first - other.last - 1)


def place(layout: Layout, role: Role, start: int, end: int, confidence: float) -> Part:
    """Return the part at code points `[start, end)`, which hold at least one character."""
    return Part(
        role, start, end, confidence,
        layout.word(start), layout.word(end - 1),
        layout.sentence(start), layout.sentence(end - 1), layout.paragraph(start),
    )  # fmt: skip


def place_tagged(layout: Layout, tagged: Iterable[TaggedSpan]) -> Iterator[Part]:
    """Yield the parts that tagged spans are, one a paragraph, in the order of the spans."""
    for span in tagged:
        for paragraph in range(layout.paragraph(span.start), layout.paragraph(span.end - 1) + 1):
            first, last = layout.paragraph_extent(paragraph)
            start, end = max(first, span.start), min(last, span.end)
            if start < end:
                yield place(layout, span.role, start, end, span.confidence)
