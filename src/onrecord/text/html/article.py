"""The chosen words of a page as a reader sees them, each code point with its bytes."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from onrecord.text.html.normalise import NOT_XML
from onrecord.text.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.text.html.nodes import Nodes
    from onrecord.text.html.page_words import PageWords

_SENTENCE_ENDS = ".!?…:\"”»’')。！？؟।"


class _Piece(NamedTuple):
    """Code points `[start, end)` of the text node `node` that were chosen together."""

    node: int
    start: int
    end: int


def build_article(nodes: Nodes, page: PageWords, chosen: bytearray, decoded: SourceText) -> SourceText:
    r"""Return the chosen words in page order.

    White space within a paragraph becomes one space with the bytes of the white space. Between blocks, and
    where two line breaks or a line break after the end of a sentence stand, "\n\n" is put in. Where words
    were left out within a paragraph, a space is put in.
    """
    builder = _Builder(decoded)
    pieces = list(_pieces(page, chosen))
    if pieces:
        builder.add(nodes, pieces[0])
    for before, piece in pairwise(pieces):
        builder.part(nodes, before, piece)
        builder.add(nodes, piece)
    return SourceText("".join(builder.text), builder.starts, builder.ends)


def _pieces(page: PageWords, chosen: bytearray) -> Iterator[_Piece]:
    for span in page.spans:
        start = chosen.find(1, span.start, span.end)
        while start >= 0:
            stop = chosen.find(0, start, span.end)
            end = span.end if stop < 0 else stop
            yield _Piece(span.node, page.offsets[start], page.offsets[end - 1] + 1)
            start = chosen.find(1, end, span.end)


class _Builder:
    """The article so far."""

    def __init__(self, decoded: SourceText) -> None:
        self.text: list[str] = []
        self.starts, self.ends = array("q"), array("q")
        self._decoded = decoded

    def add(self, nodes: Nodes, piece: _Piece) -> None:
        """Add the words of a piece, white space collapsed."""
        node = nodes.texts[piece.node].text
        at = piece.start
        while at < piece.end:
            end = at + 1
            if node.text[at].isspace():
                while end < piece.end and node.text[end].isspace():
                    end += 1
                self._put(" ", node.starts[at], node.ends[end - 1])
            elif not NOT_XML.match(node.text[at]):
                self._put(node.text[at], node.starts[at], node.ends[at])
            at = end

    def part(self, nodes: Nodes, before: _Piece, piece: _Piece) -> None:
        """Add what parts two pieces: a paragraph break, a space, or nothing."""
        if before.node == piece.node:
            white = nodes.texts[piece.node].text.text[before.end : piece.start]
            self._put_in(" " if white else "")
            return
        between = nodes.texts[before.node + 1 : piece.node + 1]
        gaps = {node.gap for node in between}
        if "block" in gaps or ("line" in gaps and self.text[-1] in _SENTENCE_ENDS):
            self._put_in("\n\n")
        elif "line" in gaps or self._left_out(nodes, before, piece):
            self._put_space(nodes, before, piece)

    def _left_out(self, nodes: Nodes, before: _Piece, piece: _Piece) -> bool:
        """Tell whether white space or other words stand between the pieces."""
        if len(nodes.texts[before.node].text.text) > before.end or piece.start > 0:
            return True
        return any(
            node.text.text and not nodes.is_unseen(node) for node in nodes.texts[before.node + 1 : piece.node]
        )

    def _put_space(self, nodes: Nodes, before: _Piece, piece: _Piece) -> None:
        """Put a space with the bytes of the white space next to either piece, or put one in."""
        node = nodes.texts[before.node].text
        end = before.end
        while end < len(node.text) and node.text[end].isspace():
            end += 1
        if end > before.end:
            self._put(" ", node.starts[before.end], node.ends[end - 1])
            return
        node = nodes.texts[piece.node].text
        start = piece.start
        while start > 0 and node.text[start - 1].isspace():
            start -= 1
        if start < piece.start:
            self._put(" ", node.starts[start], node.ends[piece.start - 1])
        else:
            self._put_in(" ")

    def _put(self, one: str, start: int, end: int) -> None:
        """Add a code point that stands at `[start, end)` of the decoded page."""
        self.text.append(one)
        self.starts.append(self._decoded.starts[start])
        self.ends.append(self._decoded.ends[end - 1])

    def _put_in(self, text: str) -> None:
        """Add what does not stand on the page, with empty ranges."""
        self.text.extend(text)
        self.starts.extend([self.ends[-1]] * len(text))
        self.ends.extend([self.ends[-1]] * len(text))
