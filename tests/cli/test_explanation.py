from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from onrecord.cli.explanation import print_explanation
from onrecord.cli.paper import Paper
from onrecord.pipeline.explain import explain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onrecord.schema.reading import Reading

REPORT = "Anna Berg, the minister of Ruritania, met Paul Weiss, the minister of Graustark, on Monday.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a report with two facts."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT)
    return path


def _ids(onrecord: Callable[..., object], report: Path) -> list[str]:
    return [row["id"] for row in onrecord("read", report, "--json").lines[0]["occupancies"]]


def test_a_fact_is_explained_by_how_its_id_begins(onrecord: Callable[..., object], report: Path) -> None:
    first, _ = _ids(onrecord, report)
    ran = onrecord("explain", first[:8].upper(), report)
    assert (ran.status, ran.err) == (0, "")
    assert "Anna Berg, minister of Ruritania\n" in ran.out
    assert first in ran.out
    assert "bytes 0 to 36 of" in ran.out
    assert "the rule by_hand" in ran.out


def test_a_program_gets_one_object(onrecord: Callable[..., object], report: Path) -> None:
    _, second = _ids(onrecord, report)
    (made,) = onrecord("explain", second, report, "--json").lines
    assert made["schema"] == "onrecord/explanation/1"
    assert made["occupancy"]["id"] == second
    start, end = made["evidence"][0]["words"]["origin"].values()
    assert REPORT.encode()[start:end].decode() == made["evidence"][0]["original"]


def test_an_id_of_several_facts_is_a_wrong_call_that_names_them(
    onrecord: Callable[..., object], report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conftest._row_id", lambda *_: "ab", raising=False)
    ids = _ids(onrecord, report)
    ran = onrecord("explain", "", report)
    assert ran.status == 2
    assert ids


def test_an_id_of_no_fact_is_a_wrong_call(onrecord: Callable[..., object], report: Path) -> None:
    ran = onrecord("explain", "zzzz", report)
    assert (ran.status, ran.out) == (2, "")
    assert "'zzzz'" in ran.err


def test_what_could_not_be_read_is_named_though_the_fact_was_found(
    onrecord: Callable[..., object], report: Path
) -> None:
    first, _ = _ids(onrecord, report)
    ran = onrecord("explain", first, report.parent / "missing.txt", report)
    assert ran.status == 1
    assert "missing.txt" in ran.err
    assert "Anna Berg" in ran.out


def _printed(reading: Reading, number: int) -> str:
    file = io.StringIO()
    print_explanation(explain(reading, reading.claims.occupancies[number]), Paper(file=file, width=80))
    return file.getvalue()


def test_the_explanation_is_as_a_person_approved_it(
    talks: Reading, is_golden: Callable[[str, str], bool]
) -> None:
    assert is_golden("talks-explained.txt", _printed(talks, 4))


def test_report_text_cannot_move_the_terminal(hostile: Reading) -> None:
    shown = _printed(hostile, 0)
    assert not any(ord(character) < 32 and character != "\n" for character in shown)
    assert not any(0x7F <= ord(character) <= 0x9F or character == "\u202e" for character in shown)
