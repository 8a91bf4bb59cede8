"""What makes a document the same document."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from onrecord.store.packing import ascii_json

if TYPE_CHECKING:
    from onrecord.schema.document import Document

_DIGITS = 16


def document_key(document: Document) -> str:
    """Return the key of `document` in the record: 16 hex digits of its bytes and of what came with them.

    What came with them (address, publisher, date, given id, …) can change the reading, so that the same
    bytes from two publishers are two documents, and copies of each other. Where the file lay changes nothing.
    """
    content = ascii_json({"sha256": document.sha256, "media_type": document.media_type, **given(document)})
    return hashlib.sha256(content.encode()).hexdigest()[:_DIGITS]


def given(document: Document) -> dict[str, str | None]:
    """Return what came with the bytes."""
    return {
        "id": document.id,
        "encoding": document.encoding,
        "url": document.url,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "language": document.language,
    }
