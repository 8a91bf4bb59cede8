"""The facts of a report beside its text, person by person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.page.escape import escaped_line
from onrecord.cli.wording.fact import caveats, details
from onrecord.cli.wording.post import post_in_words
from onrecord.cli.wording.quote import quotes

if TYPE_CHECKING:
    from onrecord.cli.page.anchors import Anchors
    from onrecord.cli.short_ids import ShortIds
    from onrecord.cli.wording.quote import Quote
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.reading import Reading

# The whole sentence stands beside it in the text.
_QUOTE_LENGTH = 140

Numbered = list[tuple[str, list[tuple[int, "Occupancy"]]]]


def facts(reading: Reading, numbered: Numbered, anchors: Anchors, ids: ShortIds) -> str:
    """Return the facts as HTML: a section for each holder, an item for each post."""
    return "\n".join(
        f'<section class="holder"><h3 dir="auto">{escaped_line(holder)}</h3>\n<ol>\n'
        + "\n".join(_fact(reading, row, number, anchors, ids) for number, row in rows)
        + "\n</ol></section>"
        for holder, rows in numbered
    )


def _fact(reading: Reading, row: Occupancy, number: int, anchors: Anchors, ids: ShortIds) -> str:
    said = "".join(f"<li>{escaped_line(phrase)}</li>" for phrase in details(row))
    said += "".join(f'<li class="caveat">{escaped_line(phrase)}</li>' for phrase in caveats(row))
    quoted = "".join(_quote(quote, number, anchors) for quote in quotes(reading, row, length=_QUOTE_LENGTH))
    return (
        f'<li class="fact {row.status} {row.factuality}" id="{anchors.fact(number)}" value="{number}">'
        f'<p class="post" dir="auto"><a class="number" href="#{anchors.words(number, 0)}" '
        f'aria-label="its words in the text">{number}</a> {escaped_line(post_in_words(row))}</p>'
        f'<ul class="details">{said}</ul>{quoted}'
        f'<p class="id">{escaped_line(ids.shorten(row.id))}</p></li>'
    )


def _quote(quote: Quote, number: int, anchors: Anchors) -> str:
    words = "".join(
        f"<b>{_spaced(piece.text)}</b>" if piece.is_evidence else _spaced(piece.text)
        for piece in quote.pieces
    )
    return (
        f'<blockquote dir="auto"><a href="#{anchors.words(number, quote.first)}">“{words}”</a></blockquote>'
    )


def _spaced(text: str) -> str:
    """Escape `text`, keeping the space at either end that parts it from its neighbour."""
    left, right = " " * text.startswith(" "), " " * (text.endswith(" ") and len(text) > 1)
    return left + escaped_line(text) + right
