"""The lines of a page as a reader sees them: headings, paragraphs, menu entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onrecord.schema.text import FurnitureKind
    from onrecord.text.html.nodes import Nodes
    from onrecord.text.html.page_words import PageWords


class Line(NamedTuple):
    """Words between two line breaks or block boundaries, or a whole heading.

    Code points `[start, end)` of the page's words; `heading` is "h1" to "h6" or ""; `linked` counts those in
    links; `kind` is the furniture that the elements around its first words say, or None; `begins_block` is
    False where only a line break parts it from the line before.
    """

    start: int
    end: int
    heading: str
    linked: int
    kind: FurnitureKind | None
    begins_block: bool


def read_lines(nodes: Nodes, page: PageWords) -> list[Line]:
    """Return the lines in page order; together they cover the page's words."""
    lines: list[Line] = []
    last_node, last_heading = -1, -1
    for span in page.spans:
        node = nodes.texts[span.node]
        element = nodes.elements[node.element] if node.element >= 0 else None
        heading = element.heading if element else -1
        gap = nodes.gap(last_node, span.node)
        linked = (span.end - span.start) * bool(element and element.is_link)
        if lines and heading == last_heading and (heading >= 0 or gap == "none"):
            lines[-1] = lines[-1]._replace(end=span.end, linked=lines[-1].linked + linked)
        else:
            name = nodes.elements[heading].name if heading >= 0 else ""
            kind = element.kind if element else None
            lines.append(Line(span.start, span.end, name, linked, kind, gap == "block" or not lines))
        last_node, last_heading = span.node, heading
    return lines


def sameness(text: str) -> str:
    """Return what two copies of a headline share: letters and figures, without case."""
    return "".join(filter(str.isalnum, text.casefold()))
