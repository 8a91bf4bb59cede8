from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import DocumentTooComplex, DocumentTooSlow, EvidenceError, NoArticle, ReadingFailed
from onrecord.pipeline.reader import DocumentReader, read_document
from onrecord.pipeline.reading_json import reading_line
from onrecord.schema.claim import Claims
from onrecord.schema.document import Document
from onrecord.settings import Settings

if TYPE_CHECKING:
    from onrecord.pipeline.stages import Stages

REPORT = Document("a", "a.txt", b"Anna Berg, the minister of Ruritania, left.", "0" * 64, "text/plain")


def test_a_reading_holds_the_document_its_text_and_its_claims(stages: Stages) -> None:
    reading = read_document(REPORT, Settings(), stages=stages)
    assert reading.document is REPORT
    assert [(row.holder, row.title) for row in reading.claims.occupancies] == [("Anna Berg", "minister")]
    assert reading.reader.settings == Settings().digest()


def test_the_same_document_read_twice_gives_the_same_line(stages: Stages) -> None:
    reader = DocumentReader(Settings(), stages=stages)
    assert reading_line(reader.read(REPORT)) == reading_line(reader.read(REPORT))


@pytest.mark.parametrize(
    ("raised", "reported", "named"),
    [
        pytest.param(RecursionError("deep"), DocumentTooComplex, "nested too deep", id="too deep"),
        pytest.param(MemoryError(), DocumentTooComplex, "more memory", id="too large"),
        pytest.param(KeyError("head"), ReadingFailed, "KeyError: 'head'", id="a defect"),
        pytest.param(AssertionError(), ReadingFailed, "(AssertionError)", id="a defect without words"),
    ],
)
def test_what_goes_wrong_in_one_document_is_named_with_it(
    stages: Stages, raised: Exception, reported: type[Exception], named: str
) -> None:
    def annotate(_: object) -> object:
        raise raised

    with pytest.raises(reported) as caught:
        read_document(REPORT, Settings(), stages=replace(stages, annotate=annotate))
    assert named in str(caught.value)
    assert "a.txt" in str(caught.value)


def test_a_document_without_an_article_stays_an_error_of_its_own_kind(stages: Stages) -> None:
    def clean(document: Document) -> object:
        raise NoArticle("no article", source=document.source, what_to_do="Give another page.")

    with pytest.raises(NoArticle):
        read_document(REPORT, Settings(), stages=replace(stages, clean=clean))


def test_a_document_that_takes_too_long_is_given_up(stages: Stages) -> None:
    def annotate(_: object) -> object:
        while True:
            try:
                sum(range(100))
            except Exception:  # noqa: BLE001, S112 - as libraries do; the time limit gets through
                continue

    with pytest.raises(DocumentTooSlow, match=r"longer than 0\.05 seconds"):
        read_document(REPORT, Settings(document_seconds=0.05), stages=replace(stages, annotate=annotate))


def test_a_claim_whose_words_are_not_in_the_text_stops_the_run(stages: Stages) -> None:
    def find_claims(*arguments: object) -> Claims:
        (row,) = stages.find_claims(*arguments).occupancies
        return Claims((replace(row, evidence=(replace(row.evidence[0], text="Jonas Lind"),)),))

    with pytest.raises(EvidenceError, match="Jonas Lind"):
        read_document(REPORT, Settings(), stages=replace(stages, find_claims=find_claims))
