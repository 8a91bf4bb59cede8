"""`onrecord add`, `stats`, `check` and `dump`: a record made and looked at."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
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
        (folder / f"{name}.txt").write_text(REPORT.format(name) + name * 3)
    return folder


@pytest.fixture
def record(onrecord: Callable[..., object], reports: Path) -> Path:
    """Return a record of the two reports."""
    path = reports.parent / "record.db"
    assert onrecord("add", reports, "--record", path).status == 0
    return path


def test_a_person_is_told_what_was_added(onrecord: Callable[..., object], reports: Path) -> None:
    path = reports.parent / "record.db"
    ran = onrecord("add", reports, "--record", path)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"2 reports added, with 2 facts. The record is {path}.\n"
    ran = onrecord("add", reports, "--record", path)
    assert ran.out == f"0 reports added, with 0 facts; 2 in the record before. The record is {path}.\n"


def test_a_program_is_told_what_was_added(onrecord: Callable[..., object], reports: Path) -> None:
    path = reports.parent / "record.db"
    ran = onrecord("add", reports, reports / "missing.txt", "--record", path, "--json")
    assert ran.status == 1
    assert [error["type"] for error in ran.errors] == ["source_not_found"]
    assert ran.lines == [
        {
            "schema": "onrecord/add/1",
            "record": str(path),
            "added": 2,
            "claims": 2,
            "known": 0,
            "unreadable": 1,
        }
    ]


def test_a_terminal_shows_how_far_it_is(
    onrecord: Callable[..., object], reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    ran = onrecord("add", reports, reports / "missing.txt", "--record", reports.parent / "record.db")
    assert "2 added" in ran.err
    assert "1 unreadable" in ran.err
    assert "there is no such file" in ran.err
    assert ran.out.startswith("2 reports added")


def test_the_setting_names_the_record(
    onrecord: Callable[..., object], reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(reports.parent)
    assert onrecord("add", reports).out.endswith("The record is onrecord.db.\n")
    monkeypatch.setenv("ONRECORD_RECORD", str(reports.parent / "another.db"))
    onrecord("add", reports)
    assert {path.name for path in reports.parent.glob("*.db")} == {"onrecord.db", "another.db"}


def test_statistics_are_for_people_and_programs(onrecord: Callable[..., object], record: Path) -> None:
    said = onrecord("stats", "--record", record).out
    assert "2 documents from 2 independent sources\n" in said
    assert "2 occupancies\n" in said
    (line,) = onrecord("stats", "--record", record, "--json").lines
    assert (line["schema"], line["documents"], line["claims"]) == ("onrecord/stats/1", 2, {"occupancy": 2})
    assert [reader["readings"] for reader in line["readers"]] == [2]
    assert line["published"] == {"first": "2021-06-14", "last": "2021-06-14"}


def test_a_sound_record_checks(onrecord: Callable[..., object], record: Path) -> None:
    ran = onrecord("check", "--record", record)
    assert (ran.status, ran.out) == (0, "2 pieces of evidence in 2 readings: all hold.\n")
    (line,) = onrecord("check", "--record", record, "--json").lines
    assert (line["schema"], line["readings"], line["spans"], line["faults"]) == ("onrecord/check/1", 2, 2, [])


def test_a_damaged_record_fails_the_check(onrecord: Callable[..., object], record: Path) -> None:
    with closing(sqlite3.connect(record)) as connection, connection:
        connection.execute("UPDATE claims SET row = replace(row, 'Berg, the', 'Borg, the')")
    ran = onrecord("check", "--record", record)
    assert ran.status == 1
    assert "the text has not 'Anna Borg, the minister of " in ran.out
    assert ran.out.endswith("2 pieces of evidence in 2 readings: 4 faults.\n")
    ran = onrecord("check", "--record", record, "--json")
    assert (ran.status, len(ran.lines[0]["faults"])) == (1, 4)


def test_a_dump_is_the_same_for_the_same_reports(
    onrecord: Callable[..., object], record: Path, reports: Path
) -> None:
    other = record.with_name("other.db")
    onrecord("add", reports / "Ruritania.txt", reports / "Graustark.txt", "--record", other)
    ran = onrecord("dump", "--record", record)
    assert (ran.status, len(ran.lines), ran.lines[0]) == (0, 7, {"schema": "onrecord/dump/1"})
    assert onrecord("dump", "--record", other).out == ran.out
    timed = onrecord("dump", "--record", record, "--times").lines
    assert all("recorded" in line for line in timed if line.get("line") in {"document", "reading"})


@pytest.mark.parametrize("command", ["stats", "check", "dump"])
def test_a_record_that_is_not_there_is_named(
    onrecord: Callable[..., object], tmp_path: Path, command: str
) -> None:
    path = tmp_path / "missing.db"
    ran = onrecord(command, "--record", path, "--json")
    assert (ran.status, ran.out) == (1, "")
    assert ran.errors[0]["type"] == "record"
    assert str(path) in ran.errors[0]["detail"]
    assert not path.exists()


def test_a_file_that_is_no_record_is_not_written_to(onrecord: Callable[..., object], reports: Path) -> None:
    path = reports / "Ruritania.txt"
    before = path.read_bytes()
    ran = onrecord("add", reports, "--record", path, "--json")
    assert (ran.status, ran.out) == (1, "")
    assert json.loads(ran.err)["error"]["type"] == "record"
    assert path.read_bytes() == before


@pytest.mark.parametrize("workers", ["0", "-1", "many", "257"])
def test_a_wrong_number_of_workers_is_a_wrong_call(
    onrecord: Callable[..., object], reports: Path, workers: str
) -> None:
    assert onrecord("add", reports, "--record", reports / "r.db", "--workers", workers).status == 2
    assert not (reports / "r.db").exists()
