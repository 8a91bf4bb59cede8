"""What was said, as a reader would quote it, and whether it stands in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.schema.attribution import Extent
    from onrecord.vocabulary.speech import StatementKind

_WORD = re.compile(r"\w+")
_OPENING, _CLOSING, _EITHER = "“«„", "”»", '"'
_DOUBLE = re.compile(r"[“”«»„\"]|``|''")
_SINGLE = re.compile(r"(?<!\w)['‘](?=[\w$(\[])(.*?)(?<=[\w.,!?;:…)\]-])['’](?!\w)", re.DOTALL)
_THAT = re.compile(r"\s*[,:;–—-]?\s*that\b(?!['’])\s*(?=\S)", re.IGNORECASE)
_LOOSE = " \t\n,;:–—-"


def quoted_places(text: str) -> bytearray:
    """Return for each code point 1 where it stands inside double quotation marks, the marks included.

    A quotation that is not closed ends with its paragraph; a mark that closes nothing is passed over.
    """
    quoted = bytearray(len(text))
    for start, end in _paragraphs(text):
        opened: int | None = None
        for mark in _DOUBLE.finditer(text, start, end):
            if opened is None and _may_open(text, mark):
                opened = mark.start()
            elif opened is not None and _may_close(text, mark):
                quoted[opened : mark.end()] = b"\x01" * (mark.end() - opened)
                opened = None
        if opened is not None:
            quoted[opened:end] = b"\x01" * (end - opened)
        if not any(quoted[start:end]):
            for single in _SINGLE.finditer(text, start, end):
                quoted[single.start() : single.end()] = b"\x01" * (single.end() - single.start())
    return quoted


def _paragraphs(text: str) -> Iterator[Extent]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)


def _may_open(text: str, mark: re.Match[str]) -> bool:
    words = mark.group()
    if words in _CLOSING:
        return False
    behind = text[mark.end() : mark.end() + 1]
    return words in _OPENING or words == "``" or not (not behind or behind.isspace())


def _may_close(text: str, mark: re.Match[str]) -> bool:
    words = mark.group()
    if words in _OPENING or words == "``":
        return False
    if words in _CLOSING or words == "''":
        return True
    before = text[mark.start() - 1 : mark.start()]
    return not before.isspace()


def kind_of(text: str, quoted: bytearray, extents: Sequence[Extent]) -> StatementKind:
    """Return "direct" where all words stand in quotation marks, "indirect" where none does, else "mixed"."""
    inside = [
        bool(quoted[word.start()]) for start, end in extents for word in _WORD.finditer(text, start, end)
    ]
    if inside and all(inside):
        return "direct"
    return "mixed" if any(inside) else "indirect"


def content_of(text: str, extents: Sequence[Extent], kind: StatementKind) -> str:
    """Return the words of the extents on one line, the parts joined by one space.

    Without the marks around what is direct, and without "that" before what is not.
    """
    parts = [" ".join(text[start:end].split()) for start, end in extents]
    if kind == "direct":
        parts = [_without_marks(part) for part in parts]
    words = " ".join(part for part in parts if part)
    if kind != "direct":
        words = _THAT.sub("", words, count=1) if _THAT.match(words) else words
    return _trimmed(words, kind)


def _without_marks(part: str) -> str:
    """Return a part without double marks; without the single ones around it where they are all it has."""
    if _DOUBLE.search(part):
        return (
            " ".join(_DOUBLE.sub(" ", part).split()) if _is_separated(part) else _DOUBLE.sub("", part).strip()
        )
    match = _SINGLE.fullmatch(part.strip(" ,"))
    return match.group(1) if match else part.strip("'‘ ") if part[:1] in "'‘" else part


def _is_separated(part: str) -> bool:
    """Tell whether a mark inside stands between two words with no space: "A.“B"."""
    return bool(re.search(r"\w[.,!?]?(?:[“”\"«»]|''|``)+\w", part))


def _trimmed(words: str, kind: StatementKind) -> str:
    """Return the words without the comma that only the cue behind them asks for."""
    if kind == "direct":
        return words.lstrip(_LOOSE).rstrip(" ,;–—")
    return words.strip(_LOOSE)
