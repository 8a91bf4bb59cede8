"""Several names in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def names(several: Sequence[str]) -> str:
    """Return "A", "A and B" or "A, B and C"."""
    *first, last = several
    return f"{', '.join(first)} and {last}" if first else last
