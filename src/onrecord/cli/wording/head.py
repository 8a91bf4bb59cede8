"""A report's head in words: where from, when, and what was done to its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.dates import date_in_words
from onrecord.cli.wording.tally import tally_of

if TYPE_CHECKING:
    from onrecord.cli.wording.tally import Tally
    from onrecord.schema.reading import Reading
    from onrecord.schema.text import CleanText, FurnitureKind, PublishedFrom, RepairReason

DATE_KNOWN: dict[PublishedFrom, str] = {
    "given": "as given",
    "metadata": "from the page's own data",
    "url": "from its address",
    "text": "worked out from the text",
    "none": "",
}
FURNITURE: dict[FurnitureKind, str] = {
    "breadcrumb": "breadcrumb",
    "headline": "repeated headline",
    "comment_form": "comment form",
    "notice": "notice",
    "share": "share links",
    "related": "other stories",
    "other": "other page furniture",
}
REPAIR: dict[RepairReason, str] = {
    "quote_lost": "a quotation mark was lost",
    "quote_turned": "a quotation mark was turned round",
    "quote_foreign": "a quotation mark of another language",
    "run_together": "words run together",
    "stray_break": "a stray full stop or break",
    "encoding": "wrongly decoded letters",
    "whitespace": "white space",
}
_LANGUAGES = {"en": "English"}


def title_of(reading: Reading) -> str:
    """Return the title, else the first line of the text, else the name of the source."""
    first = reading.text.text.strip().partition("\n")[0]
    return reading.text.title or first[:120] or reading.document.source


def date_of(text: CleanText) -> str:
    """Return the date with how it is known: "18 October 2021 (worked out from the text)"."""
    if not text.published:
        return "no date"
    how = DATE_KNOWN[text.published_from]
    return date_in_words(text.published) + (f" ({how})" if how else "")


def origin_of(reading: Reading) -> list[str]:
    """Return publisher, date and address, or the name of the source where there is no address."""
    text, document = reading.text, reading.document
    return [part for part in (text.publisher, date_of(text), document.url or document.source) if part]


def state_of(text: CleanText) -> list[str]:
    """Return language, words, repairs and furniture, each with its number."""
    parts = len(text.furniture)
    return [
        _LANGUAGES.get(text.language, text.language),
        counted(len(text.text.split()), "word"),
        counted(len(text.repairs), "repair") if text.repairs else "no repairs",
        f"{counted(parts, 'piece')} of page furniture left out" if parts else "no page furniture",
    ]


def on_record(reading: Reading) -> str:
    """Return "On record: 2 posts of 1 person, 3 statements", or in words that there is nothing."""
    found = str(tally_of(reading.claims))
    if not found:
        return "Nothing on record: no post, meeting, agreement, promise or statement of anybody."
    return f"On record: {found}"


def closing_line(reports: int, tally: Tally, unreadable: int) -> str:
    """Return "6 reports read: 53 posts of 31 people. 1 input could not be read."."""
    if not reports and not unreadable:
        return "No report found."
    read = f"{counted(reports, 'report')} read"
    found = str(tally)
    said = f"{read}: {found}." if found else f"{read}, nothing on record."
    return said + (f" {counted(unreadable, 'input')} could not be read." if unreadable else "")
