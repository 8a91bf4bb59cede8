"""Documents made of words, for tests."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from onrecord.schema.document import Document
from onrecord.text.clean import clean
from onrecord.text.edits import Draft
from onrecord.text.encoding.byte_places import decode_with_places

if TYPE_CHECKING:
    from onrecord.schema.text import CleanText


def plain(content: str | bytes, **fields: Any) -> Document:  # noqa: ANN401 - any field of a document
    """Return a plain-text document; text is encoded as UTF-8."""
    raw = content.encode() if isinstance(content, str) else content
    document = Document("d1", "report.txt", raw, hashlib.sha256(raw).hexdigest(), "text/plain")
    return replace(document, **fields)


def cleaned(content: str | bytes, **fields: Any) -> CleanText:  # noqa: ANN401 - as above
    """Return the clean text of a plain-text document."""
    return clean(plain(content, **fields))


def draft_of(text: str) -> Draft:
    """Return an unchanged draft of `text` in UTF-8."""
    return Draft.of(decode_with_places(text.encode(), "utf-8"))
