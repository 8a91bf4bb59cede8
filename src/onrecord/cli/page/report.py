"""One report on the page: head, text, facts beside it, what was done to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.page.escape import escaped_line, is_web_address
from onrecord.cli.page.facts import facts, numbered
from onrecord.cli.page.segments import Mark
from onrecord.cli.page.words import headline, marked_headline, marked_text
from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.head import FURNITURE, REPAIR, date_of, on_record, state_of, title_of
from onrecord.cli.wording.quote import evidence_places
from onrecord.cli.wording.sections import sections
from onrecord.schema.claim import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.cli.page.anchors import Anchors
    from onrecord.cli.short_ids import ShortIds
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading
    from onrecord.schema.text import Repair


def report(reading: Reading, anchors: Anchors, ids: ShortIds) -> str:
    """Return one report as HTML."""
    shown = sections(reading.claims)
    marks = [mark for number, entry in numbered(shown) for mark in _marks(number, entry.row)]
    title = (
        marked_headline(reading, marks, anchors) if _has_title(reading) else escaped_line(title_of(reading))
    )
    lang = escaped_line(reading.text.language)
    words = f"{marked_text(reading, marks, anchors)}\n{_work(reading)}"
    return (
        f'<article id="{anchors.head()}">\n<header><h2 dir="auto" lang="{lang}">{title}</h2>\n'
        f'<p class="origin">{_origin(reading)}</p></header>\n<div class="sheet">\n'
        f'<div class="text" lang="{lang}">\n{words}\n</div>\n'
        f'<aside aria-label="On record"><p class="sum">{escaped_line(on_record(reading))}</p>\n'
        f"{facts(reading, shown, anchors, ids)}</aside>\n</div>\n</article>"
    )


def _marks(number: int, row: Claim) -> Iterator[Mark]:
    """Yield a mark for each piece of a fact's evidence; who, "said" and what share one number, at the end."""
    is_said = isinstance(row, Statement)
    places = evidence_places(row)
    for piece, (start, end) in enumerate(places):
        is_last = piece == len(places) - 1
        yield Mark(start, end, number, piece, is_said=is_said, has_number=is_last or not is_said)


def _has_title(reading: Reading) -> bool:
    return bool(reading.text.title) or headline(reading) is not None


def _origin(reading: Reading) -> str:
    """Return publisher, date and source; the source is a link only where that leads to the web."""
    text, document = reading.text, reading.document
    source = escaped_line(document.url or document.source)
    if document.url and is_web_address(document.url):
        source = f'<a href="{escaped_line(document.url)}" rel="noreferrer noopener">{source}</a>'
    parts = [escaped_line(text.publisher)] if text.publisher else []
    return " · ".join([*parts, escaped_line(date_of(text)), f"<bdi>{source}</bdi>"])


def _work(reading: Reading) -> str:
    """Return what was repaired and left out, folded away until somebody asks."""
    text = reading.text
    repairs = "".join(f"<li>{_repair(repair)}</li>" for repair in text.repairs)
    furniture = "".join(
        f"<li>{FURNITURE[part.kind]}: bytes {part.origin.start} to {part.origin.end}</li>"
        for part in text.furniture
    )
    return (
        f'<details class="work"><summary>{escaped_line(" · ".join(state_of(text)))}</summary>\n'
        + (f"<p>Repaired:</p><ul>{repairs}</ul>" if repairs else "")
        + (f"<p>Left out of the page:</p><ul>{furniture}</ul>" if furniture else "")
        + f'<p class="id">SHA-256 {escaped_line(reading.document.sha256)}, '
        f"{counted(len(reading.document.content), 'byte')}, {escaped_line(text.encoding)}</p></details>"
    )


def _repair(repair: Repair) -> str:
    was, now = escaped_line(repair.was), escaped_line(repair.now)
    change = f"<del>{was}</del> <ins>{now}</ins>" if was or now else "white space"
    return f"{REPAIR[repair.why]}: <bdi>{change}</bdi> (byte {repair.origin.start})"
