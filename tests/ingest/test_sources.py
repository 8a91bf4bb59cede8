from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import SettingError, SourceRefused
from onrecord.ingest import read_sources
from onrecord.schema.document import Document
from onrecord.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onrecord.errors import OnRecordError

    Read = Callable[..., list[Document | OnRecordError]]


def test_documents_come_in_the_order_of_the_sources(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "b"}\n{\n{"text": "c"}')
    b, a = tmp_path / "b.jsonl", tmp_path / "a.txt"
    found = read(b, "nope", a, "-", a, tmp_path, stdin=io.BytesIO(b"d"))
    assert [getattr(each, "content", None) for each in found] == [
        *(b"b", None, b"c"),
        *(None, b"a", b"d", b"a"),
        *(b"a", b"b", None, b"c"),
    ]


def test_no_sources_give_nothing(read: Read) -> None:
    assert read() == []


def test_the_date_given_is_for_reports_without_one(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Anna Berg")
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "b"}\n{"text": "c", "published": "2021-10-18"}')
    found = read(tmp_path, published="2020-02-29T12:00:00Z")
    assert [getattr(each, "published", None) for each in found] == ["2020-02-29", "2020-02-29", "2021-10-18"]


@pytest.mark.parametrize("published", ["", "yesterday", "2021", "2021-02-30"])
def test_a_wrong_date_stops_before_anything_is_read(published: str) -> None:
    with pytest.raises(SettingError, match="publication date") as caught:
        read_sources(["nope"], settings=Settings(), published=published)
    assert "YYYY-MM-DD" in caught.value.what_to_do


@pytest.mark.parametrize("url", ["ftp://example.org/a.txt", "file:///etc/passwd", "\x1bS3://x"])
def test_other_schemes_are_refused_or_no_file(read: Read, url: str) -> None:
    (found,) = read(url)
    assert str(found).isprintable()
    assert ("reads no" in str(found)) == (not url.startswith("\x1b"))


def test_a_url_goes_to_the_web(read: Read) -> None:
    (found,) = read("HTTP://user:secret@example.org/")
    assert isinstance(found, SourceRefused)
    assert "password" in str(found)


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    documents = read_sources([str(path)], settings=Settings())
    path.write_bytes(b"Anna Berg")
    assert isinstance(next(documents), Document)


def test_a_reader_that_stops_early_leaves_no_file_open(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "a"}\n' * 3)
    documents = read_sources([str(path)], settings=Settings())
    next(documents)
    del documents  # an open file would warn, and a warning is an error here


def test_reading_files_loads_neither_the_web_nor_a_model() -> None:
    asked = (
        "import sys, onrecord.ingest;"
        "heavy = {'ssl', 'http.client', 'spacy', 'trafilatura', 'lxml', 'certifi'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert done.stdout.strip() == "[]"
