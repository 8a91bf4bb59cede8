"""Report text that does nothing to a terminal or a page but stand there."""

from __future__ import annotations

import re
import sys
import unicodedata

# ECMA-48 control sequences and strings (colours, titles, links), with the final byte or terminator.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)

_SPACES = "\t\n\v\f\r\x85\u2028\u2029"

# Embeddings, overrides and isolates (UAX 9) reorder what stands after them; the invisible operators and
# tag characters carry hidden text. Joiners (U+200C, U+200D) and marks (U+200E, U+200F) belong to scripts.
_HIDDEN = {
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
}


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(_HIDDEN)
    for point in range(0xA0):
        if unicodedata.category(chr(point)) == "Cc":
            table[point] = None
    table |= {ord(space): " " for space in _SPACES}
    return table | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


_TABLE = _table()


def printable(text: str) -> str:
    """Return `text` without escape sequences, control characters and hidden characters.

    Line ends and tabs become spaces, half a surrogate pair becomes U+FFFD. Everything else stays.
    """
    return _ESCAPES.sub("", text).translate(_TABLE)


def one_line(text: str) -> str:
    """Return `text` printable, with single spaces and none at its ends."""
    return " ".join(printable(text).split())


def encodable(text: str, encoding: str | None) -> str:
    """Return `text` with a question mark for what `encoding` cannot write; None is UTF-8."""
    encoding = encoding or sys.getdefaultencoding()
    return text.encode(encoding, "replace").decode(encoding)
