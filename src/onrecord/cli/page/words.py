"""The report's text with the words of each fact marked and linked to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.cli.page.escape import escaped, escaped_line
from onrecord.cli.page.segments import segments
from onrecord.cli.wording.head import REPAIR
from onrecord.cli.wording.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.cli.page.anchors import Anchors
    from onrecord.cli.page.segments import Mark, Segment
    from onrecord.schema.reading import Reading

_PARAGRAPH = re.compile(r"[^\n]+")

# A line that ends without a full stop and is as short as this is a cross-heading.
_HEADING_LENGTH = 80


def headline(reading: Reading) -> tuple[int, int] | None:
    """Return where the title stands as the first line of the text, or None."""
    first = _PARAGRAPH.search(reading.text.text)
    title = reading.text.title
    if first and title and one_line(first[0]).casefold() == one_line(title).casefold():
        return first.span()
    return None


def marked_headline(reading: Reading, marks: list[Mark], anchors: Anchors) -> str:
    """Return the title as HTML, marked where it stands in the text."""
    place = headline(reading)
    return _marked(reading, place, marks, anchors) if place else escaped_line(reading.text.title or "")


def marked_text(reading: Reading, marks: list[Mark], anchors: Anchors) -> str:
    """Return the paragraphs after the headline as HTML."""
    return "\n".join(_paragraphs(reading, marks, anchors))


def _paragraphs(reading: Reading, marks: list[Mark], anchors: Anchors) -> Iterator[str]:
    head = headline(reading)
    for found in _PARAGRAPH.finditer(reading.text.text, head[1] if head else 0):
        words = found[0].strip()
        if not words:
            continue
        is_heading = len(words) <= _HEADING_LENGTH and words[-1] not in ".!?:;,”’\"'…)"
        tag = "h3" if is_heading else "p"
        yield f'<{tag} dir="auto">{_marked(reading, found.span(), marks, anchors)}</{tag}>'


def _marked(reading: Reading, place: tuple[int, int], marks: list[Mark], anchors: Anchors) -> str:
    cut = segments(*place, marks, reading.text.repairs)
    return "".join(_segment(reading.text.text, segment, anchors) for segment in cut)


def _segment(text: str, segment: Segment, anchors: Anchors) -> str:
    """Return a segment: its anchors, its words as a link to the closest fact, the numbers of what ends."""
    words = escaped(text[segment.start : segment.end])
    if segment.repair:
        words = f'<span class="repair" title="{_repair_note(segment)}">{words}</span>'
    if segment.marks:
        told = [mark for mark in segment.marks if not mark.is_said]
        shade = f"d{min(len(told), 3)}" if told else "said"
        closest = (told or segment.marks)[0].fact
        words = f'<a class="mark {shade}" href="#{anchors.fact(closest)}">{words}</a>'
    for mark in segment.begins:
        words = f'<span id="{anchors.words(mark.fact, mark.piece)}">{words}</span>'
    return words + _numbers(segment, anchors)


def _numbers(segment: Segment, anchors: Anchors) -> str:
    links = " ".join(
        f'<a href="#{anchors.fact(fact)}" aria-label="fact {fact}">{fact}</a>'
        for fact in sorted({mark.fact for mark in segment.ends if mark.has_number})
    )
    return f'<sup class="number">{links}</sup>' if links else ""


def _repair_note(segment: Segment) -> str:
    repair = segment.repair
    if repair is None:
        return ""
    was = f"the original has {one_line(repair.was)}" if repair.was.strip() else "put in"
    return escaped_line(f"Repaired: {REPAIR[repair.why]}; {was}")
