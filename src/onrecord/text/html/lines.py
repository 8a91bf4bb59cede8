"""The lines of a page as a reader sees them: headings, paragraphs, menu entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onrecord.schema.text import FurnitureKind
    from onrecord.text.html.nodes import Element, Nodes
    from onrecord.text.html.page_words import PageWords


class Line(NamedTuple):
    """Words between two block boundaries, or a whole heading.

    Code points `[start, end)` of the page's words; `heading` is "h1" to "h6" or ""; `linked` counts those in
    links; `kind` is the furniture that the elements around its first words say, or None.
    """

    start: int
    end: int
    heading: str
    linked: int
    kind: FurnitureKind | None


def read_lines(nodes: Nodes, page: PageWords) -> list[Line]:
    """Return the lines in page order; together they cover the page's words."""
    lines: list[Line] = []
    last_node, last_heading = -1, -1
    for span in page.spans:
        node = nodes.texts[span.node]
        element = nodes.elements[node.element] if node.element >= 0 else None
        heading = element.heading if element else -1
        linked = (span.end - span.start) * bool(element and element.is_link)
        if lines and not _is_parted(nodes, last_node, span.node, last_heading, heading):
            line = lines[-1]
            lines[-1] = line._replace(end=span.end, linked=line.linked + linked)
        else:
            lines.append(_line(nodes, element, span.start, span.end, linked))
        last_node, last_heading = span.node, heading
    return lines


def sameness(text: str) -> str:
    """Return what two copies of a headline share: letters and figures, without case."""
    return "".join(filter(str.isalnum, text.casefold()))


def _is_parted(nodes: Nodes, last_node: int, node: int, last_heading: int, heading: int) -> bool:
    if last_heading != heading:
        return True
    return heading < 0 and any(between.gap == "block" for between in nodes.texts[last_node + 1 : node + 1])


def _line(nodes: Nodes, element: Element | None, start: int, end: int, linked: int) -> Line:
    heading = nodes.elements[element.heading].name if element and element.heading >= 0 else ""
    return Line(start, end, heading, linked, element.kind if element else None)
