"""Where the bytes of each decoded code point lie."""

from __future__ import annotations

import codecs
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from onrecord.text.source import SourceText

if TYPE_CHECKING:
    import numpy.typing as npt

BROKEN = "\ufffd"
_FIRST_ESCAPE, _LAST_ESCAPE = 0xDC80, 0xDCFF
_NO_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), BROKEN)


def decode_with_places(content: bytes, encoding: str, *, skip: int = 0) -> SourceText:
    """Return the words of `content[skip:]` with their bytes; what cannot be decoded is U+FFFD.

    Works for every text encoding of Python: UTF-8, UTF-16, UTF-32 and single-byte encodings at once, all
    others byte by byte (about a second per 5 MB).
    """
    body = content[skip:] if skip else content
    if encoding == "utf-8":
        return _from_utf8(body, skip)
    if encoding.startswith(("utf-16-", "utf-32-")):
        return _from_wide(body, encoding, skip)
    if _is_single_byte(encoding):
        text = body.decode(encoding, "replace")
        return _placed(text, np.ones(len(text), dtype=np.int64), skip)
    return _byte_by_byte(body, encoding, skip)


def _from_utf8(body: bytes, skip: int) -> SourceText:
    if body.isascii():
        text = body.decode("ascii")
        return _placed(text, np.ones(len(text), dtype=np.int64), skip)
    text = body.decode("utf-8", "surrogateescape")
    codes = _codes(text)
    widths = np.ones(len(codes), dtype=np.int64)
    for first in (0x80, 0x800, 0x10000):  # from here on UTF-8 needs one byte more
        widths += codes >= first
    escaped = (codes >= _FIRST_ESCAPE) & (codes <= _LAST_ESCAPE)
    if escaped.any():
        widths[escaped] = 1
        text = text.translate(_NO_SURROGATES)
    return _placed(text, widths, skip)


def _from_wide(body: bytes, encoding: str, skip: int) -> SourceText:
    """Decode UTF-16 or UTF-32. Half a code unit at the end is left out."""
    unit = 2 if encoding.startswith("utf-16") else 4
    whole = body[: len(body) - len(body) % unit]
    if unit == 4:
        text = whole.decode(encoding, "replace")
        widths = np.full(len(text), 4, dtype=np.int64)
    else:
        text = whole.decode(encoding, "surrogatepass")
        widths = 2 + 2 * (_codes(text) > 0xFFFF).astype(np.int64)
        text = text.translate(_NO_SURROGATES) if _has_surrogate(text) else text
    return _placed(text, widths, skip)


def _byte_by_byte(body: bytes, encoding: str, skip: int) -> SourceText:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    first = 0
    for place in range(len(body) + 1):
        is_end = place == len(body)
        part = decoder.decode(body[place : place + 1], final=is_end)
        if part:
            parts.append(part)
            last = min(place + 1, len(body))
            starts.extend([skip + first] * len(part))
            ends.extend([skip + last] * len(part))
            first = last
    text = "".join(parts)
    return SourceText(text.translate(_NO_SURROGATES) if _has_surrogate(text) else text, starts, ends)


def _codes(text: str) -> npt.NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _has_surrogate(text: str) -> bool:
    codes = _codes(text)
    return bool(((codes >= 0xD800) & (codes < 0xE000)).any())


def _placed(text: str, widths: npt.NDArray[np.int64], skip: int) -> SourceText:
    """Return `text` whose code points lie one after the other from byte `skip` on."""
    ends, starts = array("q"), array("q")
    if text:  # memoryview.cast refuses an empty array
        places = np.cumsum(widths)
        places += skip
        ends.frombytes(places.data.cast("B"))
        places -= widths
        starts.frombytes(places.data.cast("B"))
    return SourceText(text, starts, ends)


@lru_cache(maxsize=64)
def _is_single_byte(encoding: str) -> bool:
    """Tell whether each byte is one code point, by trying all of them."""
    try:
        return all(len(bytes([byte]).decode(encoding, "replace")) == 1 for byte in range(256)) and (
            len(bytes(range(256)).decode(encoding, "replace")) == 256
        )
    except UnicodeError:
        return False
