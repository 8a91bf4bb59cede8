"""Which of a page's words are the article: trafilatura's choice."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from onrecord.text.html.normalise import normalise

if TYPE_CHECKING:
    from lxml.etree import _Element

    from onrecord.text.html.nodes import Nodes

# Its algorithms take more than linear time: measured at this size, they stay under two seconds.
_MOST_ELEMENTS = 12_000
_MOST_CODE_POINTS = 1_500_000


def choose_paragraphs(nodes: Nodes) -> list[list[str]]:
    """Return what trafilatura takes for the article: paragraphs, each as the pieces of text it is made of.

    Nothing comes back where it finds nothing, cannot cope, or would take too long. Comments are left out;
    its memory of earlier documents (`deduplicate`) is off, so that the order of documents changes nothing.
    """
    page = normalise(nodes) if len(nodes.elements) <= _MOST_ELEMENTS else ""
    if not 0 < len(page) <= _MOST_CODE_POINTS:
        return []
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second, only for pages
    from trafilatura.settings import Document  # noqa: PLC0415 - as above

    _silence()
    try:
        document = bare_extraction(page, include_comments=False, deduplicate=False, with_metadata=False)
    except Exception:  # noqa: BLE001 - other people's parsers raise what they like on broken pages
        return []
    return _paragraphs(document.body) if isinstance(document, Document) and document.body is not None else []


def _paragraphs(body: _Element) -> list[list[str]]:
    """Return the children of `body`, and the text around them, as lists of text pieces."""
    found = [[body.text or ""]]
    for child in body:
        found.append([str(piece) for piece in child.itertext()])
        found.append([child.tail or ""])
    return [kept for pieces in found if (kept := [piece for piece in pieces if piece.strip()])]


def _silence() -> None:
    """Keep trafilatura's warnings ("discarding data") to itself; callers get an error that names the page."""
    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
