"""The elements and text nodes of a page, flat, each text node with what it inherits from its elements."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Literal, NamedTuple

from onrecord.text.html.elements import BLOCK, HEADINGS, UNSEEN, VOID
from onrecord.text.html.kinds import kind_of
from onrecord.text.html.open_elements import OpenElements
from onrecord.text.html.tokenise import StartTag, Text, tokenise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.schema.text import FurnitureKind
    from onrecord.text.html.tokenise import EndTag

Gap = Literal["none", "line", "block"]
START, END, TEXT = range(3)


class Element(NamedTuple):
    """An element and what it hands down to all within it.

    `depth` counts from 0, `heading` is the index of the h1 to h6 that it is or lies in, or -1, `kind` is
    the kind of furniture that the nearest telling class or name around it says, `start` the place of its
    start tag.
    """

    name: str
    attributes: Mapping[str, str]
    depth: int
    heading: int
    is_unseen: bool
    is_link: bool
    kind: FurnitureKind | None
    start: int


class TextNode(NamedTuple):
    """Words, references resolved, the innermost element around them, and what parts them from the last words.

    Code point `i` of `text` stands at `[starts[i], ends[i])` of the page. `element` is an index, -1 for none.
    `gap` is "block" where a block begins or ends or two line breaks stand before the words, "line" for one
    line break, else "none".
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    element: int
    gap: Gap


class Nodes(NamedTuple):
    """A page: its elements and text nodes in page order.

    `events` are what begins and ends, properly nested: `divmod(event, 3)` is the index of an element or text
    node, and START, END or TEXT. They are numbers because a page may have a million of them.
    """

    elements: list[Element]
    texts: list[TextNode]
    events: array[int]

    def gap(self, before: int, node: int) -> Gap:
        """Return the widest gap between the text nodes `before` and `node`, whatever stands between them."""
        if node == before + 1:
            return self.texts[node].gap
        gaps = {between.gap for between in self.texts[before + 1 : node + 1]}
        if "block" in gaps:
            return "block"
        return "line" if "line" in gaps else "none"

    def is_unseen(self, node: TextNode) -> bool:
        """Tell whether no reader sees the node: a script, the page's title."""
        return node.element >= 0 and self.elements[node.element].is_unseen


def read_nodes(page: str) -> Nodes:
    """Return the elements and text nodes of a page, in time linear in its length."""
    reader = _NodeReader()
    for token in tokenise(page):
        if isinstance(token, Text):
            reader.text(token)
        elif isinstance(token, StartTag):
            reader.start(token)
        else:
            reader.end(token)
    return Nodes(reader.elements, reader.texts, reader.events)


_OUTSIDE = Element("", {}, -1, -1, is_unseen=False, is_link=False, kind=None, start=0)


class _NodeReader:
    """Keeps the open elements while the tokens go by."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.texts: list[TextNode] = []
        self.events = array("q")
        self._open = OpenElements()
        self._gap: Gap = "block"

    def text(self, token: Text) -> None:
        innermost = self._open.innermost()
        if innermost >= 0 and self.elements[innermost].name == "head" and token.text.strip():
            self._end(self._open.close("head"))
        self.events.append(3 * len(self.texts) + TEXT)
        self.texts.append(TextNode(token.text, token.starts, token.ends, self._open.innermost(), self._gap))
        if token.text.strip():
            self._gap = "none"

    def start(self, tag: StartTag) -> None:
        if tag.name in {"html", "body"} and self._open.is_open(tag.name):
            return
        if tag.name == "body":
            self._end(self._open.close("head"))
        self._end(self._open.close_for(tag.name))
        self._break(tag.name)
        index = len(self.elements)
        self.elements.append(self._element(tag, index))
        self.events.append(3 * index + START)
        if tag.name not in VOID:
            self._open.push(tag.name, index)

    def end(self, tag: EndTag) -> None:
        # what follows </body> and </html> still belongs to the body; </br> is read as <br>
        if tag.name in {"body", "html"}:
            return
        self._break(tag.name)
        self._end(self._open.close(tag.name))

    def _end(self, closed: list[int]) -> None:
        for index in closed:
            self.events.append(3 * index + END)
            if self.elements[index].name in BLOCK:
                self._gap = "block"

    def _break(self, name: str) -> None:
        if name in BLOCK or (name == "br" and self._gap != "none"):
            self._gap = "block"
        elif name == "br":
            self._gap = "line"

    def _element(self, tag: StartTag, index: int) -> Element:
        parent = self._open.innermost()
        around = self.elements[parent] if parent >= 0 else _OUTSIDE
        return Element(
            name=tag.name,
            attributes=tag.attributes,
            depth=len(self._open),
            heading=index if tag.name in HEADINGS else around.heading,
            is_unseen=around.is_unseen or tag.name in UNSEEN,
            is_link=around.is_link or tag.name == "a",
            kind=kind_of(tag.name, tag.attributes) or around.kind,
            start=tag.start,
        )
