"""Sentences read end to end, by the trained pipeline, on Monday 20 November 2006."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.annotator import Annotator
from onrecord.claims.commitment import find_commitments
from onrecord.claims.report import Report
from onrecord.schema.document import Document
from onrecord.settings import Settings
from onrecord.text.clean import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Agreement, Commitment
    from onrecord.schema.text import CleanText


def cleaned(text: str, document_id: str | None = None) -> tuple[Document, CleanText]:
    """Return a plain text as a document of the day, and its clean text."""
    content = text.encode()
    sha256 = hashlib.sha256(content).hexdigest()
    document = Document(
        document_id or sha256[:16], "report.txt", content, sha256, "text/plain", published="2006-11-20"
    )
    return document, clean(document)


@pytest.fixture(scope="session")
def annotate(annotator: Annotator) -> Callable[[str], Report]:
    """Return a function that gives the indexed annotations of a plain text."""
    return lambda text: Report(annotator.annotate(cleaned(text)[1]))


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    """Return one annotator for all sentences, for its pipeline takes a second to load."""
    return Annotator(Settings())


@pytest.fixture(scope="session")
def commitments(annotator: Annotator) -> Callable[..., tuple[Commitment, ...]]:
    """Return a function that gives the commitments of a plain text."""

    def read(
        text: str, *, document_id: str | None = None, agreements: tuple[Agreement, ...] = ()
    ) -> tuple[Commitment, ...]:
        document, made = cleaned(text, document_id)
        return find_commitments(Report(annotator.annotate(made)), made, document.id, agreements)

    return read


@pytest.fixture(scope="session")
def promised(commitments: Callable[..., tuple[Commitment, ...]]) -> Callable[[str], list[tuple[str, str]]]:
    """Return a function that gives who promises what in a text."""

    def rows(text: str) -> list[tuple[str, str]]:
        return [(row.by, row.content) for row in commitments(text)]

    return rows
