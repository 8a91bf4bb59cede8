"""One line of JSONL as a Document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import BrokenDocument
from onrecord.ingest.document import Given, make_document
from onrecord.ingest.json_object import Number, json_object
from onrecord.ingest.published import published_day

if TYPE_CHECKING:
    from onrecord.schema.document import Document, MediaType

_FORM = 'A line is one object: {"id", "published", "title", "text" or "html"}, each a string.'


def read_record(line: bytes, *, source: str, published: str | None) -> Document:
    """Return the report that `line` is; `html` is read where it has both `html` and `text`.

    Fields that onrecord does not know are passed over; null and the empty string are as good as no
    field. An `id` may be a whole number.

    Args:
        line: without byte order mark.
        source: names the line in messages.
        published: `YYYY-MM-DD`, for a report that carries no date.

    Raises:
        BrokenDocument: the line or a field is damaged or missing.
        NoArticle: the report has no words.
        UndecodableDocument: what should be its words is binary.
    """
    try:
        record = json_object(line)
        media_type, content = _words(record)
        given = _given(record, published)
    except ValueError as error:
        raise BrokenDocument(str(error), source=source, what_to_do=_FORM) from error
    return make_document(content, source=source, media_type=media_type, given=given)


def _words(record: dict[str, object]) -> tuple[MediaType, bytes]:
    """Return what is read. An empty `text` stays, so that it is named as empty and not as missing."""
    html, text = _string(record, "html"), _string(record, "text")
    if html:
        return "text/html", html.encode("utf-8")
    if text is None and html is None:
        raise ValueError("has neither text nor html")
    return "text/plain", (text or "").encode("utf-8")


def _given(record: dict[str, object], published: str | None) -> Given:
    day = _string(record, "published")
    return Given(
        id=_id(record),
        encoding="utf-8",
        url=_string(record, "url") or None,
        title=_string(record, "title") or None,
        publisher=_string(record, "publisher") or None,
        published=published_day(day) if day and day.strip() else published,
        language=_string(record, "language") or None,
    )


def _id(record: dict[str, object]) -> str | None:
    value = record.get("id")
    if isinstance(value, Number) and value.digits.removeprefix("-").isdigit():
        return value.digits
    return _string(record, "id") or None


def _string(record: dict[str, object], field: str) -> str | None:
    """Return the field; None where it is missing or null.

    Raises:
        ValueError: it is no string, or one that UTF-8 or a database cannot hold.
    """
    value = record.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"has a {field} that is no string")  # noqa: TRY004 - the line's fault, not a caller's type
    if "\0" in value:
        raise ValueError(f"has a NUL at character {value.index(chr(0)) + 1} of its {field}")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        half = f"\\u{ord(value[error.start]):04x}"
        raise ValueError(
            f"has half of a surrogate pair, {half}, at character {error.start + 1} of its {field}"
        ) from error
    return value
