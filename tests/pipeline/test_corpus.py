from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import SettingError
from onrecord.pipeline.corpus import read_all
from onrecord.pipeline.reader import DocumentReader
from onrecord.schema.reading import Reading
from onrecord.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from onrecord.pipeline.stages import Stages

REPORT = "Anna Berg, the minister of {}, left on Monday. It was the end of a long year for her.\n"


def test_readings_and_errors_come_in_input_order(tmp_path: Path, stages: Stages) -> None:
    first, last = tmp_path / "z.txt", tmp_path / "a.txt"
    first.write_text(REPORT.format("Ruritania"))
    last.write_text(REPORT.format("Graustark"))
    missing = str(tmp_path / "missing.txt")
    reader = DocumentReader(Settings(), stages=stages)
    found = list(read_all([str(first), missing, str(last)], settings=Settings(), reader=reader))
    assert [type(item) is Reading for item in found] == [True, False, True]
    assert found[0].claims.occupancies[0].organization == "Ruritania"
    assert missing in str(found[1])
    assert found[2].claims.occupancies[0].organization == "Graustark"


def test_a_document_that_fails_costs_only_itself(tmp_path: Path, stages: Stages) -> None:
    def annotate(text: object) -> object:
        if "Graustark" in text.text:
            raise ValueError("boom")
        return stages.annotate(text)

    for name in ("Ruritania", "Graustark", "Syldavia"):
        (tmp_path / f"{name}.txt").write_text(REPORT.format(name))
    failing = type(stages)(stages.clean, annotate, stages.find_claims)
    reader = DocumentReader(Settings(), stages=failing)
    found = list(read_all([str(tmp_path)], settings=Settings(), reader=reader))
    assert [getattr(item, "type", "reading") for item in found] == ["defect", "reading", "reading"]
    assert "ValueError: boom" in str(found[0])


def test_standard_input_is_read(stages: Stages) -> None:
    reader = DocumentReader(Settings(), stages=stages)
    stdin = io.BytesIO(REPORT.format("Ruritania").encode())
    (reading,) = read_all(["-"], settings=Settings(), stdin=stdin, reader=reader)
    assert isinstance(reading, Reading)


def test_a_date_that_is_none_stops_the_run_before_anything_is_read(stages: Stages) -> None:
    reader = DocumentReader(Settings(), stages=stages)
    with pytest.raises(SettingError):
        next(read_all(["nowhere"], settings=Settings(), published="yesterday", reader=reader))
