"""A Document from its bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import DocumentError, NoArticle, UndecodableDocument
from onrecord.ingest.bom import wide_bom
from onrecord.schema.document import Document

if TYPE_CHECKING:
    from onrecord.schema.document import MediaType

_ID_DIGITS = 16  # reading.md: "the given id, else the first 16 hex digits of the SHA-256 of the bytes"

# 27 of 256: random bytes have 10.5 % of these. Damaged text has some too (0x13 for a dash, 0x19 for an
# apostrophe), at a guess one in fifty; hence half-way. ESC is not among them: ISO-2022-JP is text.
_CONTROLS = bytes([*range(9), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)])
_MAX_CONTROLS = 0.05
_FREE_CONTROLS = 4  # in "It\x19s" one byte of four is one
_LOOKED_AT = 1 << 16


@dataclass(frozen=True, slots=True)
class Given:
    """What came with the bytes: the fields of a JSONL line, of an HTTP header, of the command line."""

    id: str | None = None
    encoding: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


def make_document(content: bytes, *, source: str, media_type: MediaType, given: Given) -> Document:
    """Return the Document of `content`, which may be text in any encoding.

    Raises:
        NoArticle: there is nothing but white space.
        UndecodableDocument: the bytes are no text (NUL bytes outside of UTF-16 and UTF-32, or many
            control characters).
    """
    fault = _fault(content, source, given.encoding)
    if fault is not None:
        raise fault
    sha256 = hashlib.sha256(content).hexdigest()
    return Document(
        id=given.id or sha256[:_ID_DIGITS],
        source=source,
        content=content,
        sha256=sha256,
        media_type=media_type,
        encoding=given.encoding,
        url=given.url,
        title=given.title,
        publisher=given.publisher,
        published=given.published,
        language=given.language,
    )


def _fault(content: bytes, source: str, encoding: str | None) -> DocumentError | None:
    """Return why `content` is no report in any encoding; None where it may be one."""
    if not content.lstrip(b"\xef\xbb\xbf").strip():
        said = "is empty" if not content else "holds nothing but white space"
        return NoArticle(said, source=source, what_to_do="Give a file that holds the words of a report.")
    if wide_bom(content) or (encoding or "").lower().startswith(("utf-16", "utf-32")):
        return None
    nul = content.find(b"\0")
    if nul >= 0:
        return UndecodableDocument(
            f"is binary, or UTF-16 without a byte order mark: byte {nul} is NUL",
            source=source,
            what_to_do="Give a text or HTML file, saved as UTF-8.",
        )
    looked_at = content[:_LOOKED_AT]
    controls = len(looked_at) - len(looked_at.translate(None, _CONTROLS))
    if controls > _FREE_CONTROLS + _MAX_CONTROLS * len(looked_at):
        return UndecodableDocument(
            f"is binary: {controls} of its first {len(looked_at)} bytes are control characters",
            source=source,
            what_to_do="Give a text or HTML file.",
        )
    return None
