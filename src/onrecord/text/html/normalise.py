"""The page as HTML that any parser reads alike, for trafilatura to choose from.

It has the same elements and the same words, code point by code point, but nests at most `_DEEPEST` deep
and holds no scripts: parsers disagree about broken mark-up and references, recurse, and take long.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from onrecord.text.html.nodes import START, TEXT

if TYPE_CHECKING:
    from onrecord.text.html.nodes import Element, Nodes

_DEEPEST = 120  # libxml2 gives up at 256 by default; news pages nest about 30 deep
_LONGEST_VALUE = 400  # code points of an attribute's value: class lists, not embedded images
_MOST_ATTRIBUTES = 20
_NAME = re.compile(r"[a-z][a-z0-9:_-]*")
# Their text is escaped here like all other, so they may no longer forbid references.
_RENAMED = {"plaintext": "pre", "xmp": "pre", "listing": "pre"}
# Code points that XML cannot hold; they are no words either.
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def normalise(nodes: Nodes) -> str:
    """Return the page as well-formed HTML."""
    pieces = ["<!DOCTYPE html>\n"]
    for event in nodes.events:
        index, what = divmod(event, 3)
        if what == TEXT:
            node = nodes.texts[index]
            if not nodes.is_unseen(node):
                pieces.append(escape(NOT_XML.sub("", node.text), quote=False))
        elif _is_kept(nodes.elements[index]):
            element = nodes.elements[index]
            pieces.append(_start_tag(element) if what == START else f"</{_name(element)}>")
    return "".join(pieces)


def _is_kept(element: Element) -> bool:
    if element.is_unseen and element.name != "head":
        return False
    return element.depth < _DEEPEST and bool(_NAME.fullmatch(element.name))


def _name(element: Element) -> str:
    return _RENAMED.get(element.name, element.name)


def _start_tag(element: Element) -> str:
    attributes = [
        f' {name}="{escape(NOT_XML.sub("", value[:_LONGEST_VALUE]))}"'
        for name, value in list(element.attributes.items())[:_MOST_ATTRIBUTES]
        if _NAME.fullmatch(name)
    ]
    return f"<{_name(element)}{''.join(attributes)}>"
