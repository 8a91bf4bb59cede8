from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest

from onrecord.cli.paper import Paper
from onrecord.cli.short_ids import ShortIds
from onrecord.cli.terminal import TerminalPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading

_STYLE = re.compile(r"\x1b\[[0-9;]*m")


def _shown(*readings: Reading, width: int = 80, unreadable: int = 0) -> str:
    file = io.StringIO()
    page = TerminalPage(ShortIds(), Paper(file=file, width=width))
    for reading in readings:
        page.take(reading)
    page.close(unreadable)
    return file.getvalue()


@pytest.mark.parametrize("width", [80, 120])
def test_the_page_is_as_a_person_approved_it(
    talks: Reading, is_golden: Callable[[str, str], bool], width: int
) -> None:
    assert is_golden(f"talks-{width}.txt", _shown(talks, width=width))


def test_all_kinds_stand_under_their_own_heads(
    dealings: Reading, is_golden: Callable[[str, str], bool]
) -> None:
    assert is_golden("dealings-80.txt", _shown(dealings))


@pytest.mark.parametrize("width", [30, 40, 80, 120, 300])
def test_no_line_is_wider_than_the_terminal(talks: Reading, width: int) -> None:
    shown = _shown(talks, width=width)
    assert max(len(line) for line in shown.splitlines()) <= width
    assert "".join(shown.split()).count("FernándezdelaCruz-Oyarzábal") == 4


def test_without_a_terminal_there_are_no_colours_and_no_spaces_at_line_ends(talks: Reading) -> None:
    shown = _shown(talks)
    assert "\x1b" not in shown
    assert not re.search(r" $", shown, re.MULTILINE)


def test_at_a_terminal_the_evidence_is_bold_instead_of_starred(
    talks: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    shown = _shown(talks)
    assert "*" not in shown
    assert "\x1b[1mEnvoy to leave\x1b[0m after two years" in shown


@pytest.mark.parametrize("forced", [False, True], ids=["piped", "terminal"])
def test_report_text_cannot_move_the_terminal(
    hostile: Reading, monkeypatch: pytest.MonkeyPatch, *, forced: bool
) -> None:
    if forced:
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm-256color")
    shown = _STYLE.sub("", _shown(hostile)) if forced else _shown(hostile)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert "title" not in re.sub(r"\s", "", shown.replace("Title", ""))
    assert "[boldred]markup[/]" in re.sub(r"\s", "", shown)


def test_nothing_found_is_said_in_words(made_reading: Callable[..., Callable[..., Reading]]) -> None:
    shown = _shown(made_reading(title="Rain")("Rain is expected."))
    assert "Nothing on record: " in shown
    assert "1 report read, nothing on record." in shown
    assert "explain" not in shown


def test_several_reports_stand_apart_and_are_counted(
    talks: Reading, made_reading: Callable[..., Callable[..., Reading]]
) -> None:
    shown = _shown(talks, made_reading(title="Rain")("Rain is expected."), unreadable=1)
    assert re.search(r"\n\n─{80}\nRain\n", shown)
    assert "2 reports read: 7 posts of 4 people. 1 input could not be read.\n" in shown


def test_nothing_to_read_is_said() -> None:
    assert _shown() == "No report found.\n"
    assert _shown(unreadable=2) == "0 reports read, nothing on record. 2 inputs could not be read.\n"


def test_every_fact_stands_with_an_id_that_no_other_shares(talks: Reading) -> None:
    ids = re.findall(r"^  ([0-9a-f]{8,})  ", _shown(talks), re.MULTILINE)
    assert len(set(ids)) == len(ids) == len(talks.claims.occupancies)
    assert all(any(row.id.startswith(short) for row in talks.claims.occupancies) for short in ids)
