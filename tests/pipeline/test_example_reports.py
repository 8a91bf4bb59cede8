"""The bundled reports through all stages as they are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onrecord.pipeline.corpus import read_all
from onrecord.pipeline.explain import explain
from onrecord.pipeline.reading_json import reading_line
from onrecord.schema.reading import Reading
from onrecord.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

pytestmark = pytest.mark.weights

REPORTS = Path(__file__).parent.parent.parent / "examples" / "reports"
SOURCES = sorted(str(path) for path in REPORTS.iterdir() if path.suffix in {".txt", ".html"})


def _read(sources: Iterable[str]) -> dict[str, Reading]:
    found = list(read_all(sources, settings=Settings()))
    assert [str(item) for item in found if not isinstance(item, Reading)] == []
    return {reading.document.source: reading for reading in found}


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    """Return the readings of all bundled reports by their source."""
    return _read(SOURCES)


def test_every_report_is_read_and_puts_something_on_record(readings: dict[str, Reading]) -> None:
    assert list(readings) == SOURCES
    assert [source for source, reading in readings.items() if not reading.claims.occupancies] == []


def test_every_fact_is_explained_by_words_of_its_report(readings: dict[str, Reading]) -> None:
    for reading in readings.values():
        for row in reading.claims.occupancies:
            for trail in explain(reading, row).trails:
                assert trail.words.text == reading.text.text[trail.words.start : trail.words.end]
                assert trail.words.text in trail.sentence.text
                if trail.words.match == "exact" and reading.document.media_type == "text/plain":
                    assert trail.original.split() == trail.words.text.split()


def test_no_two_facts_of_a_report_have_one_id(readings: dict[str, Reading]) -> None:
    for reading in readings.values():
        ids = [row.id for row in reading.claims.occupancies]
        assert len(set(ids)) == len(ids)
        assert all(set(row_id) <= set("0123456789abcdef") and len(row_id) >= 12 for row_id in ids)


def test_the_order_of_the_reports_changes_no_reading(readings: dict[str, Reading]) -> None:
    turned = _read(reversed(SOURCES))
    assert {source: reading_line(turned[source]) for source in SOURCES} == {
        source: reading_line(readings[source]) for source in SOURCES
    }


def test_another_process_prints_the_same_bytes() -> None:
    printed = [
        subprocess.run(  # noqa: S603 - this interpreter, with files of this repository
            [sys.executable, "-m", "onrecord.cli", "read", SOURCES[0], "--json"],
            capture_output=True,
            check=True,
            timeout=120,
            env=os.environ | {"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1]
    assert printed[0].count(b"\n") == 1
