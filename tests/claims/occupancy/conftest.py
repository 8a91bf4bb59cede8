"""Sentences read end to end, by the trained pipeline, on Monday 18 October 2021."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.annotate.annotator import Annotator
from onrecord.claims.occupancy import find_occupancies
from onrecord.schema.document import Document
from onrecord.settings import Settings
from onrecord.text.clean import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Occupancy

_TOLD = (
    "title", "organization", "status", "area", "start", "end",
    "start_event", "end_event", "predecessor", "successor",
)  # fmt: skip


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    """Return one annotator for all sentences, for its pipeline takes a second to load."""
    return Annotator(Settings())


@pytest.fixture(scope="session")
def read(annotator: Annotator) -> Callable[..., tuple[Occupancy, ...]]:
    """Return a function that gives the occupancies of a plain text."""

    def occupancies(text: str, *, document_id: str | None = None) -> tuple[Occupancy, ...]:
        content = text.encode()
        sha256 = hashlib.sha256(content).hexdigest()
        document = Document(
            document_id or sha256[:16], "report.txt", content, sha256, "text/plain", published="2021-10-18"
        )
        cleaned = clean(document)
        return find_occupancies(annotator.annotate(cleaned), cleaned, document.id)

    return occupancies


@pytest.fixture(scope="session")
def told(read: Callable[..., tuple[Occupancy, ...]]) -> Callable[[str, str], list[dict[str, Any]]]:
    """Return a function that gives what a text tells of one holder: the filled fields of each row."""

    def rows(text: str, holder: str) -> list[dict[str, Any]]:
        return [_fields(row) for row in read(text) if row.holder == holder]

    return rows


def _fields(row: Occupancy) -> dict[str, Any]:
    fields = {name: getattr(row, name) for name in _TOLD if getattr(row, name) is not None}
    if row.acting:
        fields["acting"] = True
    if row.factuality != "actual":
        fields["factuality"] = row.factuality
    return fields
