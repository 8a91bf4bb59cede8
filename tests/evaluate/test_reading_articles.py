"""The articles of a gold are read as `onrecord read --json` would."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from onrecord.evaluate.measure import measure
from onrecord.evaluate.parts import Part
from onrecord.evaluate.reading_articles import ArticleReader, read_articles
from onrecord.evaluate.task import FACTS, gold_task
from onrecord.pipeline.reader import DocumentReader
from onrecord.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from onrecord.pipeline.stages import Stages

REPORT = "Anna Berg, the minister of {}, left on Monday. It was the end of a long year for her."
ROW = {"holder": "Anna Berg", "title": "minister", "organization": "Ruritania", "status": "current"}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Return the articles of a gold of two reports, the gold beside them."""
    path = tmp_path / "dev-articles.jsonl"
    lines = [{"id": state, "text": REPORT.format(state)} for state in ("Ruritania", "Graustark")]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    gold = {"Ruritania": {"occupancies": [ROW]}, "Graustark": {"occupancies": []}}
    path.with_name("dev.json").write_text(json.dumps(gold))
    return path


@pytest.fixture
def reader(stages: Stages) -> DocumentReader:
    """Return a reader that fails on reports about Graustark."""

    def annotate(text: object) -> object:
        if "Graustark" in text.text:
            raise ValueError("boom")
        return stages.annotate(text)

    return DocumentReader(Settings(), stages=type(stages)(stages.clean, annotate, stages.find_claims))


def test_readings_and_what_could_not_be_read_come_apart(articles: Path, reader: DocumentReader) -> None:
    found = read_articles(articles, Settings(), reader=reader)
    assert [reading["id"] for reading in found.readings] == ["Ruritania"]
    assert found.readings[0]["occupancies"][0]["organization"] == "Ruritania"
    assert ["boom" in str(error) for error in found.errors] == [True]


def test_a_file_of_articles_is_read_once(articles: Path, reader: DocumentReader) -> None:
    once = ArticleReader(reader)
    first = once.read(articles)
    articles.unlink()
    assert once.read(articles) is first


def test_what_could_not_be_read_is_named_once_for_all_kinds(articles: Path, reader: DocumentReader) -> None:
    gold = articles.with_name("dev.json")
    record = {"occupancies": [ROW], "events": [], "agreements": [], "commitments": []}
    gold.write_text(json.dumps({"Ruritania": record}))
    measured = measure([Part("dev", gold_task(kind, gold)) for kind in FACTS], reader)
    assert len(measured.unread) == 1
    assert {name.split(".")[1] for name in measured.figures} == set(FACTS)
    assert "together.commitments.due" in measured.figures
    assert "dev.commitments.due" not in measured.figures
    open_part = measure([Part("open", gold_task("commitments", gold))], reader)
    assert {"open.commitments.due", "open.commitments.fulfilment"} <= set(open_part.figures)


def test_a_part_is_measured_and_its_unread_articles_named(articles: Path, reader: DocumentReader) -> None:
    part = Part("dev", gold_task("occupancies", articles.with_name("dev.json")))
    measured = measure([part], reader)
    assert measured.figures["dev.occupancies.f1"] == 1.0
    assert measured.figures["dev.occupancies.organization"] == 1.0
    assert measured.figures["together.occupancies.area"] == 0.0
    assert [line.startswith("dev: ") and "boom" in line for line in measured.unread] == [True]
