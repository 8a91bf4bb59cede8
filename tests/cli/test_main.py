from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onrecord import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

REPORT = "Anna Berg, the minister of Ruritania, left on Monday. It was the end of a long year for her.\n"


def test_the_version_is_shown(onrecord: Callable[..., object]) -> None:
    ran = onrecord("--version")
    assert (ran.status, ran.out, ran.err) == (0, f"onrecord {__version__}\n", "")


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)], ids=["nothing", "--help", "-h"])
def test_help_names_the_commands(onrecord: Callable[..., object], arguments: tuple[str, ...]) -> None:
    ran = onrecord(*arguments)
    assert ran.status == 0
    assert all(command in ran.out for command in ("read", "explain", "evaluate"))


@pytest.mark.parametrize(
    ("arguments", "named", "cure"),
    [
        pytest.param(["raed", "x"], "raed", "onrecord --help", id="no such command"),
        pytest.param(["read"], "SOURCE", "onrecord read --help", id="no source"),
        pytest.param(["read", "x", "--jsno"], "--jsno", "onrecord read --help", id="no such option"),
        pytest.param(["read", "x", "--html"], "--html", "onrecord read --help", id="no file for --html"),
        pytest.param(["explain", "ab"], "SOURCE", "onrecord explain --help", id="explain without source"),
        pytest.param(["read", "x", "--published", "soon"], "soon", "YYYY-MM-DD", id="no date"),
        pytest.param(["read", "x", "--published", "2021-02-30"], "2021-02-30", "YYYY-MM-DD", id="no day"),
        pytest.param(["read", "x", "--settings", "/no/such.toml"], "such.toml", "TOML", id="no settings"),
        pytest.param(["read", "x", "--html", "/no/such/page.html"], "/no/such", "another", id="no folder"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(
    onrecord: Callable[..., object], arguments: list[str], named: str, cure: str
) -> None:
    ran = onrecord(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("onrecord: ")
    assert ran.err.count("\n") == 1
    detail, _, what_to_do = ran.err.partition(" — ")
    assert named in detail
    assert cure in what_to_do
    as_json = onrecord(*arguments, "--json")
    if arguments[-1] != "--html":  # which takes --json for its file
        assert as_json.status == 2
        assert [error["type"] for error in as_json.errors] == ["setting"]
        assert named in as_json.errors[0]["detail"]


def test_settings_are_checked_before_anything_is_read(
    onrecord: Callable[..., object], tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("document_minutes = 3\n")
    ran = onrecord("read", tmp_path, "--settings", tmp_path / "settings.toml")
    assert ran.status == 2
    assert "there is no setting 'document_minutes'" in ran.err


def test_what_nobody_expected_is_a_sentence_too(
    onrecord: Callable[..., object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def read_sources(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by nothing\x1b[31m")

    monkeypatch.setattr("onrecord.ingest.read_sources", read_sources)
    ran = onrecord("read", tmp_path)
    assert ran.status == 1
    assert ran.err == (
        "onrecord: onrecord failed (ZeroDivisionError: by nothing) — This is a defect of onrecord: "
        "please report it with the call and the input.\n"
    )


def test_ctrl_c_is_quiet(
    onrecord: Callable[..., object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def read_sources(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("onrecord.ingest.read_sources", read_sources)
    ran = onrecord("read", tmp_path)
    assert (ran.status, ran.out, ran.err) == (130, "", "")


@pytest.mark.parametrize("command", [[], ["--json"]], ids=["for a person", "--json"])
def test_a_full_disk_is_no_defect(tmp_path: Path, command: list[str]) -> None:
    if not Path("/dev/full").is_char_device():
        pytest.skip("this system has no device that is always full")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(  # noqa: S603 - this interpreter, with a command that reads nothing
            [sys.executable, "-m", "onrecord.cli", "stats", "--help", *command],
            stdout=full, stderr=subprocess.PIPE, check=False, cwd=tmp_path,
        )  # fmt: skip
    assert ran.returncode == 1
    assert b"cannot be written: No space left on device" in ran.stderr
    assert ran.stderr.count(b"\n") == 1


def test_a_closed_output_is_no_defect() -> None:
    closing = (
        "import os, sys; os.close(1); sys.stdout = None; from onrecord.cli.main import main; sys.exit(main())"
    )
    ran = subprocess.run(  # noqa: S603 - this interpreter, with the words above
        [sys.executable, "-c", closing, "--version"], stderr=subprocess.PIPE, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


_WRITE_ON = """
import sys
from onrecord.cli import main
from onrecord.cli.outputs import write_utf8

@main.app.command("on")
def write_on() -> int:
    while True:
        write_utf8("{}")

sys.exit(main.main(["on"]))
"""


def test_a_reader_of_the_output_that_goes_away_ends_the_run_quietly() -> None:
    with subprocess.Popen(  # noqa: S603 - this interpreter, with the words above
        [sys.executable, "-c", _WRITE_ON], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"{}\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=20) == 141
