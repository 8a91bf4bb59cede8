from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onrecord.cli.page.file import PageFile, write_whole
from onrecord.cli.short_ids import ShortIds
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from onrecord.schema.reading import Reading


def test_the_page_replaces_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    write_whole(target, "old")
    write_whole(target, "new")
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_run_that_fails_leaves_the_old_page(
    tmp_path: Path, talks: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.html"
    target.write_text("old")
    file = PageFile(target, [], ShortIds())
    file.take(talks)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(SettingError, match="No space left"):
        file.close(0)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_no_report_read_is_no_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    PageFile(tmp_path / "page.html", [], ShortIds()).close(1)
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().out == "0 reports read, nothing on record. 1 input could not be read.\n"


def test_a_page_cannot_be_where_a_source_or_a_folder_is(tmp_path: Path) -> None:
    source = tmp_path / "report.html"
    source.write_text("<p>A report.")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, why in [
        (source, "one of the sources"),
        (tmp_path, "it is a folder"),
        (pipe, "but a device, pipe or socket"),
        (tmp_path / "no" / "page.html", "there is no folder"),
    ]:
        with pytest.raises(SettingError, match=why):
            PageFile(path, [str(source), "-", "https://news.example/"], ShortIds())
    assert source.read_text() == "<p>A report."
    assert pipe.is_fifo()
