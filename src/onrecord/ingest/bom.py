"""Byte order marks: bytes at the start of a text that name its encoding."""

from __future__ import annotations

import codecs

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def wide_bom(content: bytes) -> str | None:
    """Return "utf-16" or "utf-32" if `content` begins with its mark, in either byte order; else None."""
    return next((encoding for mark, encoding in _WIDE if content.startswith(mark)), None)


def without_utf8_bom(content: bytes) -> bytes:
    """Return `content` without the mark of UTF-8, which says nothing that onrecord does not assume."""
    return content.removeprefix(codecs.BOM_UTF8)


def head_as_text(head: bytes) -> str:
    """Return the first bytes of a file as a string in which ASCII mark-up can be looked for.

    Bytes that are no ASCII become some character or other: the text stage decodes, this is for sniffing.
    """
    encoding = wide_bom(head)
    if encoding is None:
        return without_utf8_bom(head).decode("latin-1")
    return head.decode(encoding, errors="replace")
