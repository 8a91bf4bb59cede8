"""The facts of a report beside its text, kind by kind."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from onrecord.cli.page.escape import escaped_line
from onrecord.cli.wording.quote import quotes

if TYPE_CHECKING:
    from onrecord.cli.page.anchors import Anchors
    from onrecord.cli.short_ids import ShortIds
    from onrecord.cli.wording.entry import Entry, Group, Section
    from onrecord.cli.wording.quote import Quote
    from onrecord.schema.reading import Reading

# The whole sentence stands beside it in the text.
_QUOTE_LENGTH = 140


def facts(reading: Reading, shown: list[Section], anchors: Anchors, ids: ShortIds) -> str:
    """Return the facts as HTML: a section for each kind, one within it for each name, an item for each fact.

    They are numbered from 1 in this order.
    """
    numbers = itertools.count(1)

    def group(each: Group) -> str:
        head = f'<h4 dir="auto">{escaped_line(each.heading)}</h4>\n' if each.heading else ""
        items = (_fact(reading, entry, next(numbers), anchors, ids) for entry in each.entries)
        return f'<div class="group">{head}<ol>\n' + "\n".join(items) + "\n</ol></div>"

    return "\n".join(
        f'<section class="kind"><h3>{escaped_line(section.heading)}</h3>\n'
        + "\n".join(group(each) for each in section.groups)
        + "</section>"
        for section in shown
    )


def numbered(shown: list[Section]) -> list[tuple[int, Entry]]:
    """Return the facts with their numbers, as `facts` gives them."""
    entries = (entry for section in shown for group in section.groups for entry in group.entries)
    return list(enumerate(entries, start=1))


def _fact(reading: Reading, entry: Entry, number: int, anchors: Anchors, ids: ShortIds) -> str:
    row = entry.row
    said = "".join(f"<li>{escaped_line(phrase)}</li>" for phrase in entry.details)
    said += "".join(f'<li class="caveat">{escaped_line(phrase)}</li>' for phrase in entry.caveats)
    quoted = (
        ""
        if entry.is_quote
        else "".join(_quote(quote, number, anchors) for quote in quotes(reading, row, length=_QUOTE_LENGTH))
    )
    kind = type(row).__name__.lower()
    return (
        f'<li class="fact {kind} {row.factuality}" id="{anchors.fact(number)}" value="{number}">'
        f'<p class="head" dir="auto"><a class="number" href="#{anchors.words(number, 0)}" '
        f'aria-label="its words in the text">{number}</a> {escaped_line(entry.head)}</p>'
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
