"""The words of a page without the white space between them, to be compared with other words."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onrecord.text.html.nodes import Nodes


WORD, LINE = 1, 2


class NodeSpan(NamedTuple):
    """Code points `[start, end)` of the page's words are those of the text node `node`."""

    node: int
    start: int
    end: int


class PageWords(NamedTuple):
    """All seen words of a page, run together.

    `spans` cover `text` in page order; code point `i` of `text` is code point `offsets[i]` of its text node;
    `is_start[i]` is WORD where a word begins,
    LINE where a line begins, else 0. White space and code points without a shape (soft hyphen, joiners,
    direction marks, control codes) are left out: readers of HTML disagree about which of them they keep.
    """

    text: str
    spans: list[NodeSpan]
    offsets: array[int]
    is_start: bytearray


def has_shape(text: str) -> str:
    """Return `text` without white space and without code points that have no shape."""
    joined = "".join(text.split())
    return joined if joined.isprintable() else "".join(filter(str.isprintable, joined))


def page_words(nodes: Nodes) -> PageWords:
    """Return the words of the seen text nodes, in page order."""
    pieces: list[str] = []
    spans: list[NodeSpan] = []
    offset_of, is_start = array("l"), bytearray()
    begins = LINE
    for index, node in enumerate(nodes.texts):
        begins = begins if node.gap == "none" else LINE
        if nodes.is_unseen(node):
            continue
        text = node.text
        offsets = _shaped(text)
        if offsets:
            spans.append(NodeSpan(index, len(offset_of), len(offset_of) + len(offsets)))
            pieces.append("".join([text[place] for place in offsets]))
            offset_of.extend(offsets)
            is_start.extend(_starts(text, offsets, begins))
            begins = 0
        begins = begins or WORD * text[-1:].isspace()
    return PageWords("".join(pieces), spans, offset_of, is_start)


def _shaped(text: str) -> list[int]:
    """Return the places of the code points that have a shape."""
    if text.isascii():
        return [place for place, one in enumerate(text) if " " < one < "\x7f"]
    return [place for place, one in enumerate(text) if one.isprintable() and not one.isspace()]


def _starts(text: str, offsets: list[int], begins: int) -> list[int]:
    """Return WORD for each of the offsets that has white space before it, else 0; `begins` for the first."""
    starts = [int(place > 0 and text[place - 1].isspace()) for place in offsets]
    starts[0] = begins or WORD * (not text[: offsets[0]].isprintable() or " " in text[: offsets[0]])
    return starts
