"""One reader's pass over one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.annotation import Annotations
    from onrecord.schema.claim import Claims
    from onrecord.schema.document import Document
    from onrecord.schema.text import CleanText


@dataclass(frozen=True, slots=True)
class Reader:
    """Who read: name, version, and a hash of the settings that can change a reading."""

    name: str
    version: str
    settings: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, its clean text, what was found in it, and by whom."""

    document: Document
    text: CleanText
    annotations: Annotations
    reader: Reader
    claims: Claims
