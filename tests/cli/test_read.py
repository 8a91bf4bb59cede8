from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REPORT = "Anna Berg, the minister of {}, left on Monday. It was the end of a long year for her.\n"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Return a folder of two reports."""
    folder = tmp_path / "reports"
    folder.mkdir()
    for name in ("Graustark", "Ruritania"):
        (folder / f"{name}.txt").write_text(REPORT.format(name))
    return folder


def test_a_person_gets_a_page(onrecord: Callable[..., object], reports: Path) -> None:
    ran = onrecord("read", reports)
    assert (ran.status, ran.err) == (0, "")
    assert "Anna Berg\n" in ran.out
    assert "minister of Graustark\n" in ran.out
    assert "2 reports read: 2 posts of 2 people." in ran.out


def test_a_program_gets_a_line_a_report_in_input_order(
    onrecord: Callable[..., object], reports: Path
) -> None:
    ran = onrecord("read", reports / "Ruritania.txt", reports / "Graustark.txt", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [line["schema"] for line in ran.lines] == ["onrecord/reading/1"] * 2
    assert [line["occupancies"][0]["organization"] for line in ran.lines] == ["Ruritania", "Graustark"]


def test_the_same_call_prints_the_same_bytes(onrecord: Callable[..., object], reports: Path) -> None:
    assert onrecord("read", reports, "--json").out == onrecord("read", reports, "--json").out


def test_a_page_is_written_and_named(onrecord: Callable[..., object], reports: Path) -> None:
    target = reports.parent / "page.html"
    ran = onrecord("read", reports, "--html", target)
    assert ran.status == 0
    assert ran.out == f"2 reports read: 2 posts of 2 people. The page is {target}.\n"
    assert "minister of Ruritania" in target.read_text(encoding="utf-8")


def test_a_page_and_lines_can_be_had_at_once(onrecord: Callable[..., object], reports: Path) -> None:
    target = reports.parent / "page.html"
    ran = onrecord("read", reports, "--json", "--html", target)
    assert len(ran.lines) == 2
    assert target.exists()


def _bad_inputs(folder: Path) -> dict[str, Path]:
    bad = {
        "empty": b"",
        "binary": bytes(range(256)) * 40,
        "image": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200),
    }
    for name, content in bad.items():
        (folder / f"{name}.txt").write_bytes(content)
    truncated = gzip.compress(json.dumps({"id": "a", "text": REPORT * 100}).encode())[:-20]
    (folder / "truncated.jsonl.gz").write_bytes(truncated)
    (folder / "broken.jsonl").write_text('{"id": "a", "text": "not closed\n')
    return {path.name.partition(".")[0]: path for path in folder.iterdir()} | {
        "missing": folder / "missing.txt"
    }


@pytest.mark.parametrize("kind", ["empty", "binary", "image", "truncated", "broken", "missing"])
def test_bad_input_is_named_and_the_rest_is_read(
    onrecord: Callable[..., object], reports: Path, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    bad = _bad_inputs(folder)[kind]
    arguments = ("read", reports / "Graustark.txt", bad, reports / "Ruritania.txt")
    ran = onrecord(*arguments)
    assert ran.status == 1
    assert ran.err.startswith("onrecord: ")
    assert ran.err.count("\n") == 1
    assert bad.name in ran.err
    assert " — " in ran.err
    assert "2 reports read: 2 posts of 2 people. 1 input could not be read." in ran.out
    as_json = onrecord(*arguments, "--json")
    assert as_json.status == 1
    assert len(as_json.lines) == 2
    assert [list(error) for error in as_json.errors] == [["type", "title", "detail", "what_to_do"]]
    assert bad.name in as_json.errors[0]["detail"]


def test_a_document_that_is_too_slow_is_named(
    onrecord: Callable[..., object], reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_DOCUMENT_SECONDS", "0.0000001")
    ran = onrecord("read", reports, "--json")
    assert ran.status == 1
    assert [error["type"] for error in ran.errors] == ["too_slow", "too_slow"]


def test_the_day_given_is_the_day_of_a_report_without_one(
    onrecord: Callable[..., object], reports: Path
) -> None:
    ran = onrecord("read", reports / "Ruritania.txt", "--published", "2020-02-29", "--json")
    assert ran.lines[0]["document"]["published"] == "2020-02-29"


def test_what_is_too_uncertain_is_left_out(onrecord: Callable[..., object], reports: Path) -> None:
    ran = onrecord("read", reports / "Ruritania.txt", "--min-confidence", "0.9", "--json")
    assert len(ran.lines[0]["occupancies"]) == 1
    ran = onrecord("read", reports / "Ruritania.txt", "--min-confidence", "0.91", "--json")
    assert ran.lines[0]["occupancies"] == []
    assert onrecord("read", reports, "--min-confidence", "90").status == 2
