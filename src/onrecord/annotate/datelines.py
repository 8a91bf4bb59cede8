"""Datelines: "LAUSANNE, Switzerland, Dec 4 (Agency) - " before the first sentence of a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A place in capitals (two letters or more, so that "A - B" is none), then at most a state, a date, an agency
# in brackets, then a dash. AP and AFP set " — ", Reuters and Xinhua " - ", "(AP) --" is older.
_DATELINE = re.compile(
    r"(?:\A|\n)[ \t]*"
    r"[A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]*){0,4}"
    r"(?:,[^\n()—–]{1,40}?)?"
    r"[ ]?(?:\([^()\n]{2,30}\))?"
    r"[ ]?(?:—|–|--|-(?=[ ]))[ ]?"
)


def dateline_ends(text: str) -> Iterator[int]:
    """Yield the code points at which a sentence begins behind a dateline that opens a paragraph."""
    for match in _DATELINE.finditer(text):
        if match.end() < len(text) and not text[match.end()].isspace():
            yield match.end()
