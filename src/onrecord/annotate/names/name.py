"""A name: where it stands and what it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.annotation import EntityKind


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `[first, last)` that name something."""

    first: int
    last: int
    kind: EntityKind
