"""Ids of claims: hashes of document, kind and fields."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def row_id(document_id: str, kind: str, fields: Mapping[str, str | Sequence[str] | None]) -> str:
    """Return 16 hex digits of the SHA-256 of document, kind ("occupancy") and fields."""
    content = json.dumps([document_id, kind, fields], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:16]
