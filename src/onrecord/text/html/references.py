"""Character references (`&amp;`, `&#8217;`, `&nbsp`) as HTML resolves them.

Source: WHATWG HTML, 13.2.5.72 to 13.2.5.80.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from typing import NamedTuple

_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[A-Za-z][A-Za-z0-9]*;?)")
_LONGEST_NAME = max(map(len, html5))
_LARGEST_NUMBER_DIGITS = 8  # U+10FFFF has 7 decimal digits; longer numbers are out of range
_REPLACEMENT = "\ufffd"


class Reference(NamedTuple):
    """A reference at `[start, end)` of the text, and what it stands for (one or two code points)."""

    start: int
    end: int
    stands_for: str


def find_references(text: str, start: int, end: int) -> list[Reference]:
    """Return the references of `text[start:end]` in order; an ampersand that begins none is left out."""
    found = []
    at = text.find("&", start, end)
    while at >= 0:
        reference = _reference_at(text, at, end)
        if reference:
            found.append(reference)
        at = text.find("&", reference.end if reference else at + 1, end)
    return found


def resolve_attribute(value: str) -> str:
    """Return an attribute's value with its references resolved."""
    return unescape(value) if "&" in value else value


def _reference_at(text: str, at: int, end: int) -> Reference | None:
    match = _REFERENCE.match(text, at, end)
    if match is None:
        return None
    if match[0][1] == "#":
        return Reference(at, match.end(), _numbered(match[0][2:].rstrip(";")))
    return _named(match[0][1:], at)


def _named(name: str, at: int) -> Reference | None:
    """Return the longest known name that `name` begins with: `&notit;` is `&not` and `it;`."""
    for length in range(min(len(name), _LONGEST_NAME), 1, -1):
        if name[:length] in html5:
            return Reference(at, at + 1 + length, html5[name[:length]])
    return None


def _numbered(digits: str) -> str:
    """Return the code point of a numeric reference; 0x80 to 0x9F are meant as windows-1252."""
    is_hexadecimal = digits[0] in "xX"
    digits = digits.lstrip("xX").lstrip("0") or "0"
    if len(digits) > _LARGEST_NUMBER_DIGITS:
        return _REPLACEMENT
    number = int(digits, 16 if is_hexadecimal else 10)
    if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return _REPLACEMENT
    if 0x80 <= number <= 0x9F:
        # 0x81, 0x8D, 0x8F, 0x90 and 0x9D are nothing in windows-1252 and stay control characters
        return bytes([number]).decode("cp1252", "ignore") or chr(number)
    return chr(number)
