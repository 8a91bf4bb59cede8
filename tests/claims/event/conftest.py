"""Sentences read end to end, by the trained pipeline, on Wednesday 14 May 2031."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.annotator import Annotator
from onrecord.claims.event import find_events
from onrecord.claims.report import Report
from onrecord.schema.document import Document
from onrecord.settings import Settings
from onrecord.text.clean import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Event

Told = tuple[str, tuple[str, ...], str | None, str | None, str]


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    """Return one annotator for all sentences, for its pipeline takes a second to load."""
    return Annotator(Settings())


@pytest.fixture(scope="session")
def events(annotator: Annotator) -> Callable[..., tuple[Event, ...]]:
    """Return a function that gives the events of a plain text."""

    def read(text: str, *, document_id: str | None = None) -> tuple[Event, ...]:
        content = text.encode()
        sha256 = hashlib.sha256(content).hexdigest()
        document = Document(
            document_id or sha256[:16], "report.txt", content, sha256, "text/plain", published="2031-05-14"
        )
        cleaned = clean(document)
        return find_events(Report(annotator.annotate(cleaned)), cleaned, document.id)

    return read


@pytest.fixture(scope="session")
def told(events: Callable[..., tuple[Event, ...]]) -> Callable[[str], list[Told]]:
    """Return a function that gives kind, participants, place, date and status of what is said to be so."""

    def rows(text: str) -> list[Told]:
        return [
            (row.kind, row.participants, row.place, row.date, row.status)
            for row in events(text)
            if row.factuality in {"actual", "planned"}
        ]

    return rows
