"""What comes into the record at once: a document, its reading, and the keys of its claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.schema.document import Document


@dataclass(frozen=True, slots=True)
class Keys:
    """Under what a claim is looked up: the key of its post, and those of all names in it."""

    post: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A document with one reading of it.

    `reading` is the public form, `onrecord/reading/1`. `keys` are by claim id; a claim without is found by
    kind, date and words only. `encoding` is the one that the bytes were decoded with. `signature` is that of
    the clean text (`store.signature.signature_of`), None where it is still to be made: making it where the
    document is read spares the one process that writes.
    """

    document: Document
    reading: Mapping[str, Any]
    keys: Mapping[str, Keys] = field(default_factory=dict)
    encoding: str = "utf-8"
    signature: bytes | None = None
