"""What stands around the article: the words of the page that were not chosen, by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.schema.span import ByteRange
from onrecord.schema.text import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.text import FurnitureKind
    from onrecord.text.html.lines import Line
    from onrecord.text.html.nodes import Nodes
    from onrecord.text.html.page_words import PageWords
    from onrecord.text.source import SourceText


def read_furniture(
    nodes: Nodes, page: PageWords, chosen: bytearray, repeated: Sequence[Line], decoded: SourceText
) -> tuple[Furniture, ...]:
    """Return the byte ranges of the words not chosen, in page order.

    Neighbours of one kind with no chosen word between them are one range, mark-up between them included.
    `repeated` are the lines that repeat the headline.
    """
    found: list[Furniture] = []
    last = 0
    for start, end, first, after, kind in _left(nodes, page, chosen, repeated):
        origin = ByteRange(decoded.starts[first], decoded.ends[after - 1])
        if found and found[-1].kind == kind and chosen.find(1, last, start) < 0:
            found[-1] = Furniture(kind, ByteRange(found[-1].origin.start, origin.end))
        else:
            found.append(Furniture(kind, origin))
        last = end
    return tuple(found)


def _left(
    nodes: Nodes, page: PageWords, chosen: bytearray, repeated: Sequence[Line]
) -> Iterator[tuple[int, int, int, int, FurnitureKind]]:
    """Yield (start, end) in the page's words, (start, end) in the decoded page, and the kind."""
    repeats = iter(repeated)
    repeat = next(repeats, None)
    for span in page.spans:
        while repeat and repeat.end <= span.start:
            repeat = next(repeats, None)
        node = nodes.texts[span.node]
        kind = (nodes.elements[node.element].kind if node.element >= 0 else None) or "other"
        if repeat and repeat.start <= span.start:
            kind = "headline"
        start = chosen.find(0, span.start, span.end)
        while start >= 0:
            stop = chosen.find(1, start, span.end)
            end = span.end if stop < 0 else stop
            yield (
                start,
                end,
                node.starts[page.offsets[start]],
                node.ends[page.offsets[end - 1]],
                kind,
            )
            start = chosen.find(0, end, span.end)
