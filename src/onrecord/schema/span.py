"""Where words stand: in the clean text, and in the bytes of the document as fetched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Match = Literal["exact", "repaired"]


@dataclass(frozen=True, slots=True, order=True)
class ByteRange:
    """Bytes `[start, end)` of the document as fetched."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `[start, end)` of the clean text, the words there, and the bytes they come from.

    `match` is "repaired" where a repair changed anything inside the span: then the bytes, decoded,
    differ from `text`.
    """

    start: int
    end: int
    text: str
    origin: ByteRange
    match: Match = "exact"
