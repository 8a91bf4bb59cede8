"""A report's head in words: where from, when, and what was done to its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.counted import counted
from onrecord.cli.wording.dates import date_in_words

if TYPE_CHECKING:
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
    """Return "On record: 2 posts of 1 person", or in words that there is nothing."""
    rows = reading.claims.occupancies
    if not rows:
        return "Nothing on record: this report says of nobody by name who holds, held or will hold a post."
    return f"On record: {posts_of_people(len(rows), people_of(reading))}"


def posts_of_people(posts: int, people: int) -> str:
    """Return "15 posts of 8 people"."""
    return f"{counted(posts, 'post')} of {counted(people, 'person', 'people')}"


def people_of(reading: Reading) -> int:
    """Return how many people the report gives a post."""
    return len({row.holder for row in reading.claims.occupancies})


def closing_line(reports: int, posts: int, people: int, unreadable: int) -> str:
    """Return "6 reports read: 53 posts of 31 people. 1 input could not be read."."""
    if not reports and not unreadable:
        return "No report found."
    read = f"{counted(reports, 'report')} read"
    said = f"{read}: {posts_of_people(posts, people)}." if posts else f"{read}, nothing on record."
    return said + (f" {counted(unreadable, 'input')} could not be read." if unreadable else "")
