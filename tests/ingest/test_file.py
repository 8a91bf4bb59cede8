from __future__ import annotations

import gzip
import os
import socket
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.errors import (
    BrokenDocument,
    NoArticle,
    OnRecordError,
    SourceError,
    SourceNotFound,
    SourceRefused,
    SourceUnavailable,
    UndecodableDocument,
)
from onrecord.ingest.fault import source_fault
from onrecord.schema.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Read = Callable[..., list[Document | OnRecordError]]


def test_a_file_is_a_document_of_its_very_bytes(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_bytes(b"\xef\xbb\xbfAnna Berg\r\nresigned.\xff")
    (found,) = read(path)
    assert isinstance(found, Document)
    assert found.content == b"\xef\xbb\xbfAnna Berg\r\nresigned.\xff"
    assert (found.source, found.media_type, found.encoding, found.url) == (
        str(path),
        "text/plain",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("page.txt", b"<!DOCTYPE html><p>Anna", "text/html"),
        ("text.bin", b"Anna Berg", "text/plain"),
        ("page.html.gz", gzip.compress(b"<html><p>Anna"), "text/html"),
        ("packed", gzip.compress(b"Anna Berg"), "text/plain"),
        ("line.txt", b'{"html": "<p>Anna"}\n', "text/html"),
        ("lines.jsonl.gz", gzip.compress(b'{"text": "Anna"}\n'), "text/plain"),
        ("wide.txt", "Anna Berg".encode("utf-16"), "text/plain"),
    ],
)
def test_a_named_file_is_read_for_what_it_is(
    read: Read, tmp_path: Path, name: str, content: bytes, media_type: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (found,) = read(tmp_path / name)
    assert isinstance(found, Document)
    assert found.media_type == media_type


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        pytest.param(b"", NoArticle, "is empty", id="empty"),
        pytest.param(gzip.compress(b""), NoArticle, "is empty", id="empty, packed"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0", UndecodableDocument, "is a PNG image", id="image"),
        pytest.param(b"\x01\x02\x03\0" * 9, UndecodableDocument, "is binary", id="binary"),
        pytest.param(gzip.compress(b"Anna")[:-5], BrokenDocument, "is cut off", id="truncated gzip"),
        pytest.param(
            gzip.compress(gzip.compress(b"Anna")), UndecodableDocument, "gzip within gzip", id="twice"
        ),
        pytest.param(b"<rss><channel>", SourceRefused, "feeds are not supported yet", id="feed"),
        pytest.param(gzip.compress(b"WARC/1.0\r\n"), SourceRefused, "WARC is not supported yet", id="WARC"),
        pytest.param(b"a" * 101, SourceRefused, "is larger than 100 bytes", id="too large"),
        pytest.param(gzip.compress(bytes(10**7)), SourceRefused, "is larger than 100 bytes", id="gzip bomb"),
    ],
)
def test_a_bad_file_is_named_with_what_is_wrong(
    read: Read, tmp_path: Path, content: bytes, kind: type, said: str
) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(content)
    (found,) = read(path, limit=100)
    assert type(found) is kind
    assert str(found).startswith(f"{path}: ")
    assert said in str(found)


def test_the_largest_file_is_read(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 100)
    assert isinstance(read(tmp_path / "a.txt", limit=100)[0], Document)


def test_what_came_before_the_cut_is_read(read: Read, tmp_path: Path) -> None:
    lines = b"".join(b'{"text": "%d"}\n' % number for number in range(20_000))
    path = tmp_path / "news.jsonl.gz"
    path.write_bytes(gzip.compress(lines)[:-2000])
    *found, last = read(path)
    assert len(found) > 10_000
    assert all(isinstance(each, Document) for each in found)
    assert str(last) == f"{path}: is cut off: the gzip stream has no end"


def test_what_is_no_file_is_refused_and_does_not_hang(read: Read, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.txt"))
        pipe, unix, device = read(tmp_path / "pipe.txt", tmp_path / "socket.txt", "/dev/zero")
    assert str(pipe).endswith("pipe.txt: is a pipe, not a file")
    assert str(unix).endswith("socket.txt: is a socket, not a file")
    assert str(device) == "/dev/zero: is a device, not a file"
    assert {type(each) for each in (pipe, unix, device)} == {SourceRefused}


def test_a_file_exchanged_for_a_pipe_is_refused(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(b"Anna Berg")
    os.mkfifo(tmp_path / "pipe")
    innocent = os.stat(tmp_path / "a.txt")  # noqa: PTH116 - what the reader asks
    monkeypatch.setattr("onrecord.ingest.file.os.stat", lambda _path: innocent)
    (found,) = read(tmp_path / "pipe")
    assert "is a pipe" in str(found)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        pytest.param("nope.txt", "nope.txt: there is no such file or folder", id="missing"),
        pytest.param("", "'': there is no such file or folder", id="no name"),
        pytest.param("a\0b", r"a\x00b: no file can have this name", id="NUL"),
        pytest.param("a\ud800", r"a\ud800: no file can have this name", id="half of a pair"),
        pytest.param("\udcff.txt", r"\xff.txt: there is no such file or folder", id="no UTF-8"),
        pytest.param("a" * 5000, "a: the name is too long for a file", id="long"),
        pytest.param("a.txt/b", "there is no such file or folder", id="file as folder"),
        pytest.param("loop", "is a link that leads round in a circle", id="link to itself"),
        pytest.param("gone", "there is no such file or folder", id="link to nothing"),
    ],
)
def test_a_name_without_a_file_is_not_found(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(b"Anna Berg")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "gone").symlink_to("nowhere")
    (found,) = read(path)
    assert isinstance(found, SourceNotFound)
    assert said in str(found)


def test_a_name_of_undecodable_bytes_is_read_and_can_be_printed(read: Read, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123 - a Path holds no such name
        file.write(b"Anna Berg")
    (found,) = read(os.fsdecode(path))
    assert isinstance(found, Document)
    assert found.source.endswith(r"caf\xe9.txt")


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (PermissionError(13, "Permission denied"), SourceRefused, "may not be read by you"),
        (OSError(5, "Input/output error"), SourceUnavailable, "cannot be read: Input/output error"),
    ],
)
def test_an_error_of_the_system_is_told_in_our_words(
    error: OSError, kind: type[SourceError], said: str
) -> None:
    fault = source_fault(error, "a.txt")
    assert (type(fault), str(fault)) == (kind, f"a.txt: {said}")


def test_a_disk_that_fails_half_way_costs_that_file(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    (tmp_path / "a.txt").write_bytes(b"Anna Berg")
    monkeypatch.setattr("onrecord.ingest.stream.unpacked_head", fail)
    (found,) = read(tmp_path / "a.txt")
    assert isinstance(found, SourceUnavailable)


_starts = st.sampled_from(
    [b"", b"\x1f\x8b\x08\0\0\0\0\0\0\xff", b"{", b'{"text":"a"}\n', b"\xff\xfe", b"<!doctype html>"]
)


_files = st.builds(bytes.__add__, _starts, st.binary())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_files | _files.map(gzip.compress), st.sampled_from(["a.txt", "a.html", "a.jsonl", "a"]))
@example(b"\x1f\x8b", "a")
def test_any_bytes_give_documents_or_named_errors(
    read: Read, tmp_path: Path, content: bytes, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    found = read(path, limit=60)
    assert found
    for each in found:
        if isinstance(each, Document):
            assert each.source.startswith(str(path))
            assert 0 < len(each.content) <= 60
        else:
            assert str(each).startswith(str(path))
            assert each.what_to_do
