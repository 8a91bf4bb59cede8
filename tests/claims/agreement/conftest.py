"""Sentences read end to end, by the trained pipeline, on Wednesday 14 May 2031."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.annotator import Annotator
from onrecord.claims.agreement import find_agreements
from onrecord.claims.event import find_events
from onrecord.claims.report import Report
from onrecord.schema.document import Document
from onrecord.settings import Settings
from onrecord.text.clean import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Agreement


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    """Return one annotator for all sentences, for its pipeline takes a second to load."""
    return Annotator(Settings())


@pytest.fixture(scope="session")
def agreements(annotator: Annotator) -> Callable[[str], tuple[Agreement, ...]]:
    """Return a function that gives the agreements of a plain text."""

    def read(text: str) -> tuple[Agreement, ...]:
        content = text.encode()
        sha256 = hashlib.sha256(content).hexdigest()
        document = Document(sha256[:16], "report.txt", content, sha256, "text/plain", published="2031-05-14")
        cleaned = clean(document)
        report = Report(annotator.annotate(cleaned))
        return find_agreements(report, cleaned, document.id, find_events(report, cleaned, document.id))

    return read
