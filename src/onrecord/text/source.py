"""Decoded words, each code point with the bytes that it was decoded from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array


@dataclass(frozen=True, slots=True)
class SourceText:
    """Words of a document in reading order, before furniture is taken out and damage repaired.

    `starts[i]` and `ends[i]` are the bytes of the document that code point `i` stands for: the entity
    `&amp;` is one code point and five bytes. What is put in between two nodes has an empty range.
    Neither array ever decreases.
    """

    text: str
    starts: array[int]
    ends: array[int]
