"""Bytes → SourceText, in whatever encoding they really are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import UndecodableDocument
from onrecord.text.encoding.byte_places import BROKEN, decode_with_places
from onrecord.text.encoding.labels import byte_order_mark, codec_of, label_in_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.schema.document import Document
    from onrecord.text.source import SourceText

# The first bytes of files that are sometimes given as text.
_NOT_TEXT = (
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"SQLite format 3\0", "a database"),
)
_SAMPLE = 1 << 16
# Text has tabs, line ends and perhaps an escape; random bytes have one control character in eight.
_MOST_CONTROL_SHARE = 0.05
_FEWEST_CONTROLS = 10
_FEWEST_ZEROS = 200  # one in so many bytes; without spaces, Chinese has line ends
# A few broken bytes in a text of that encoding, not a text of another encoding.
_MOST_BROKEN_SHARE = 0.01
_CONTROL = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ufffd]")
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The words of a document, and Python's name of the encoding that its bytes are in."""

    text: SourceText
    encoding: str


def decode(document: Document) -> Decoded:
    """Return the words of the document's bytes, each with its place.

    A byte order mark is believed first, then the bytes: what is valid UTF-8 with characters beyond ASCII is
    UTF-8 whatever the label says. Then the label that came with the document, the label in the page, UTF-8
    with some broken bytes, and at last a guess. Broken bytes become U+FFFD.

    Raises:
        UndecodableDocument: the bytes are no text in any encoding that fits.
    """
    content = document.content
    _refuse_known_files(document)
    marked = byte_order_mark(content)
    encoding, skip = marked or (_encoding_of(document), 0)
    text = decode_with_places(content, encoding, skip=skip)
    if _control_share(text.text) > _MOST_CONTROL_SHARE:
        raise UndecodableDocument(
            f"the bytes are no text: read as {encoding}, too many of them are control characters",
            source=document.source,
            what_to_do="Give the report as text or HTML; a scan or an office file has to be converted first.",
        )
    return Decoded(text, encoding)


def _refuse_known_files(document: Document) -> None:
    for first_bytes, name in _NOT_TEXT:
        if document.content.startswith(first_bytes):
            raise UndecodableDocument(
                f"this is {name}, not text",
                source=document.source,
                what_to_do="Give the report as text or HTML.",
            )


def _encoding_of(document: Document) -> str:
    content = document.content
    label = codec_of(document.encoding)
    if _is_readable(content, label) and label is not None and _spells_in_ascii(content, label):
        return label
    if _is_readable(content, "utf-8") and b"\0" not in content[:_SAMPLE]:
        return "utf-8"
    in_page = label_in_page(content) if document.media_type == "text/html" else None
    labels = [
        name for name in (label, in_page) if name and name != "utf-8" and not _has_no_zeros(content, name)
    ]
    for candidate in (*_wide(content), *labels):
        if _is_readable(content, candidate):
            return candidate
    return next(_damaged(content, labels), None) or _guess(content)


def _has_no_zeros(content: bytes, encoding: str) -> bool:
    """Tell whether the zero bytes of spaces and line ends are missing, for a text in UTF-16 or UTF-32."""
    sample = content[:_SAMPLE]
    return encoding.startswith(("utf-16", "utf-32")) and sample.count(0) * _FEWEST_ZEROS < len(sample)


def _spells_in_ascii(content: bytes, label: str) -> bool:
    """Tell whether `label` means other characters by bytes that look like ASCII (UTF-7, ISO-2022-JP)."""
    return content.isascii() and content.decode("ascii") != content.decode(label, "replace")


def _is_readable(content: bytes, encoding: str | None) -> bool:
    """Tell whether all bytes are of `encoding` and give text, not control characters."""
    if encoding is None:
        return False
    try:
        text = content.decode(encoding)
    except UnicodeError:
        return False
    return _control_share(text) <= _MOST_CONTROL_SHARE


def _wide(content: bytes) -> Iterator[str]:
    """Yield UTF-16 or UTF-32 where the zero bytes of Latin letters stand in its places."""
    sample = content[:_SAMPLE]
    if sample.count(0) * 4 < len(sample):
        return
    for encoding, letter, unit in (
        ("utf-32-le", 0, 4),
        ("utf-32-be", 3, 4),
        ("utf-16-le", 0, 2),
        ("utf-16-be", 1, 2),
    ):
        letters = sample[letter::unit]
        if letters and letters.count(0) == 0 and sample.count(0) * 2 >= len(sample) * (unit - 1) / unit:
            yield encoding


def _damaged(content: bytes, labels: Iterable[str]) -> Iterator[str]:
    """Yield the encodings that fit all bytes but a few."""
    text = content.decode("utf-8", "replace")
    broken = text.count(BROKEN)
    several = len(_HIGH_BYTES.findall(content)) - broken
    if broken <= several or broken <= len(text) * _MOST_BROKEN_SHARE / 10:
        yield "utf-8"
    for label in labels:
        text = content.decode(label, "replace")
        if text.count(BROKEN) <= len(text) * _MOST_BROKEN_SHARE:
            yield label


def _guess(content: bytes) -> str:
    """Return windows-1252 for a text in Latin letters, else what charset-normalizer thinks of a sample."""
    sample = content[:_SAMPLE]
    if len(b"".join(_HIGH_BYTES.findall(sample))) * 4 < len(sample):
        return "cp1252"
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely needed

    best = from_bytes(sample[:8192]).best()
    return (best and codec_of(best.encoding)) or "cp1252"


def _control_share(text: str) -> float:
    """Return how many of the first characters are controls or broken; 0 where they are a handful."""
    sample = text[:_SAMPLE]
    count = len(_CONTROL.findall(sample))
    return count / len(sample) if count >= _FEWEST_CONTROLS else 0.0
