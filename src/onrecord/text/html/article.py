"""The chosen words of a page as a reader sees them, each code point with its bytes."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from onrecord.text.html.normalise import NOT_XML
from onrecord.text.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.text.html.lines import Line
    from onrecord.text.html.nodes import Nodes
    from onrecord.text.html.page_words import PageWords

_SENTENCE_ENDS = ".!?…:\"”»’')。！？؟।"


_FULL_LINE = 45  # code points: shorter lines are datelines and small headings, not lines broken when full


class _Piece(NamedTuple):
    """Code points `[start, end)` of the text node `node` that were chosen together."""

    node: int
    start: int
    end: int


def build_article(
    nodes: Nodes, page: PageWords, chosen: bytearray, headline: Line | None, decoded: SourceText
) -> SourceText:
    r"""Return the chosen words in page order.

    White space within a paragraph becomes one space with the bytes of the white space. Between blocks, after
    the headline, and where line breaks end a paragraph, "\n\n" is put in. Where words were left out within a
    paragraph, a space is put in.
    """
    builder = _Builder(nodes, decoded)
    pieces = list(_pieces(page, chosen))
    if pieces:
        builder.add(pieces[0])
    last_of_headline = _node_at(page, headline.end - 1) if headline else -1
    for before, piece in pairwise(pieces):
        builder.part(before, piece, is_after_headline=before.node == last_of_headline != piece.node)
        builder.add(piece)
    return SourceText("".join(builder.text), builder.starts, builder.ends)


def _node_at(page: PageWords, place: int) -> int:
    return page.spans[bisect_right(page.spans, place, key=lambda span: span.start) - 1].node


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

    def __init__(self, nodes: Nodes, decoded: SourceText) -> None:
        self.text: list[str] = []
        self.starts, self.ends = array("q"), array("q")
        self._nodes = nodes
        self._decoded = decoded
        self._line_start = 0

    def add(self, piece: _Piece) -> None:
        """Add the words of a piece, white space collapsed."""
        node = self._nodes.texts[piece.node]
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

    def part(self, before: _Piece, piece: _Piece, *, is_after_headline: bool) -> None:
        """Add what parts two pieces: a paragraph break, a space, or nothing."""
        gap = self._nodes.gap(before.node, piece.node)
        if is_after_headline or gap == "block" or (gap == "line" and self._ends_paragraph(piece)):
            self._put_in("\n\n")
            self._line_start = len(self.text)
        elif gap == "line" or self._is_left_out(before, piece):
            self._put_space(before, piece)
            self._line_start = len(self.text) if gap == "line" else self._line_start

    def _ends_paragraph(self, piece: _Piece) -> bool:
        """Tell whether a line break before `piece` ends a paragraph, or an old page broke a full line."""
        following = self._nodes.texts[piece.node].text[piece.start]
        is_short = len(self.text) - self._line_start < _FULL_LINE
        return self.text[-1] in _SENTENCE_ENDS or (is_short and not following.islower())

    def _is_left_out(self, before: _Piece, piece: _Piece) -> bool:
        """Tell whether white space or other words stand between the pieces."""
        texts = self._nodes.texts
        if before.node == piece.node:
            return before.end < piece.start
        if len(texts[before.node].text) > before.end or piece.start > 0:
            return True
        between = texts[before.node + 1 : piece.node]
        return any(node.text and not self._nodes.is_unseen(node) for node in between)

    def _put_space(self, before: _Piece, piece: _Piece) -> None:
        """Put a space with the bytes of the white space next to either piece, or put one in."""
        node = self._nodes.texts[before.node]
        end = before.end
        while end < len(node.text) and node.text[end].isspace():
            end += 1
        if end > before.end:
            self._put(" ", node.starts[before.end], node.ends[end - 1])
            return
        node = self._nodes.texts[piece.node]
        start = piece.start
        while start > 0 and node.text[start - 1].isspace():
            start -= 1
        if start < piece.start:
            self._put(" ", node.starts[start], node.ends[piece.start - 1])
        else:
            self._put_in(" ")

    def _put(self, one: str, start: int, end: int) -> None:
        """Add a code point that stands at `[start, end)` of the decoded page; a second space is none."""
        if one == " " and self.text[-1] == " ":
            return
        self.text.append(one)
        self.starts.append(self._decoded.starts[start])
        self.ends.append(self._decoded.ends[end - 1])

    def _put_in(self, text: str) -> None:
        """Add what does not stand on the page, with empty ranges."""
        self.text.extend(text)
        self.starts.extend([self.ends[-1]] * len(text))
        self.ends.extend([self.ends[-1]] * len(text))
