"""What is shown of a claim: one form for all kinds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim in words: a head, short phrases below it, and what keeps it from being taken at face value.

    `is_quote` says that the head is itself the report's words, so that no other quote is needed.
    """

    row: Claim
    head: str
    details: tuple[str, ...]
    caveats: tuple[str, ...]
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one name; `heading` is "" where they stand under their section alone."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Groups of one kind of claim."""

    heading: str
    groups: tuple[Group, ...]
