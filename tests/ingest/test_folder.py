from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.errors import SourceError, SourceNotFound, SourceRefused
from onrecord.ingest import folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onrecord.errors import OnRecordError
    from onrecord.schema.document import Document

    Read = Callable[..., list[Document | OnRecordError]]


def _fill(top: Path, *names: str) -> None:
    for name in names:
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(b'{"text": "Anna Berg"}\n' if "jsonl" in name else b"Anna Berg")


def _names(read: Read, top: Path) -> list[str]:
    return [each.source.removeprefix(f"{top}/") for each in read(top)]  # type: ignore[union-attr]  # all have a source


def test_a_folder_is_read_in_the_order_of_its_names(read: Read, tmp_path: Path) -> None:
    _fill(tmp_path, "b.txt", "a.html", "c/z.htm", "c/a.jsonl", "B.TXT", "bb/x.text", "d.txt")
    assert _names(read, tmp_path) == [
        "B.TXT",
        "a.html",
        "b.txt",
        "bb/x.text",
        "c/a.jsonl:1",
        "c/z.htm",
        "d.txt",
    ]


def test_hidden_and_unknown_files_are_left_out(read: Read, tmp_path: Path) -> None:
    _fill(tmp_path, "a.txt", ".b.txt", ".git/c.txt", "d.png", "e", "f.md", "g.txt~")
    assert _names(read, tmp_path) == ["a.txt"]


def test_a_hidden_folder_is_read_if_it_is_named(read: Read, tmp_path: Path) -> None:
    _fill(tmp_path, ".news/a.txt")
    assert _names(read, tmp_path / ".news") == ["a.txt"]


@pytest.mark.parametrize("name", ["feed.rss", "feed.atom", "crawl.warc", "crawl.warc.gz"])
def test_what_is_not_supported_yet_is_not_left_out_unsaid(read: Read, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"<rss>" if "feed" in name else b"WARC/1.0\r\n")
    (found,) = read(tmp_path)
    assert isinstance(found, SourceRefused)
    assert "not supported yet" in str(found)


@pytest.mark.parametrize("names", [(), ("a.png",), ("empty/b.png", ".hidden.txt")])
def test_a_folder_with_nothing_to_read_is_said(read: Read, tmp_path: Path, names: tuple[str, ...]) -> None:
    _fill(tmp_path, *names)
    (found,) = read(tmp_path)
    assert isinstance(found, SourceNotFound)
    assert str(found) == f"{tmp_path}: has no file in it that onrecord reads"
    assert ".html" in found.what_to_do


def test_a_folder_within_with_nothing_to_read_is_not_said(read: Read, tmp_path: Path) -> None:
    _fill(tmp_path, "a.txt", "pictures/b.png")
    assert _names(read, tmp_path) == ["a.txt"]


def test_links_are_followed_and_no_folder_is_read_twice(read: Read, tmp_path: Path) -> None:
    _fill(tmp_path, "top/a.txt", "other/b.txt")
    top = tmp_path / "top"
    (top / "again").symlink_to(top)
    (top / "linked").symlink_to(tmp_path / "other")
    (top / "linked2").symlink_to(tmp_path / "other")
    (top / "round").symlink_to("round")
    assert _names(read, top) == ["a.txt", "linked/b.txt"]


def test_a_link_to_nothing_costs_that_link(read: Read, tmp_path: Path) -> None:
    _fill(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to("nowhere")
    (tmp_path / "c.txt").symlink_to("c.txt")
    _, gone, circle = read(tmp_path)
    assert "there is no such file" in str(gone)
    assert "circle" in str(circle)


def test_a_folder_that_may_not_be_looked_into_costs_that_folder(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(tmp_path, "a/x.txt", "b.txt")
    look = folder._entries

    def refuse(path: str, seen: set[tuple[int, int]]) -> list[str]:
        if path.endswith("/a"):
            raise PermissionError(13, "Permission denied", path)
        return look(path, seen)

    monkeypatch.setattr(folder, "_entries", refuse)
    refused, found = read(tmp_path)
    assert isinstance(refused, SourceError)
    assert str(refused) == f"{tmp_path}/a: may not be read by you"
    assert found.source == f"{tmp_path}/b.txt"  # type: ignore[union-attr]  # a Document
