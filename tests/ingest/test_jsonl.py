from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import BrokenDocument, DocumentError, NoArticle, SourceError, SourceRefused
from onrecord.ingest.jsonl import read_lines
from onrecord.schema.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator


def _read(content: bytes, limit: int = 1000) -> list[Document | SourceError | DocumentError]:
    return list(read_lines(io.BytesIO(content), name="news.jsonl", limit=limit, published=None))


def _sources(content: bytes, limit: int = 1000) -> list[str]:
    return [found.source for found in _read(content, limit)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b'{"text": "a"}\n{"text": "b"}\n', id="LF"),
        pytest.param(b'{"text": "a"}\n{"text": "b"}', id="no last line end"),
        pytest.param(b'{"text": "a"}\r\n{"text": "b"}\r\n', id="CR LF"),
        pytest.param(b'\xef\xbb\xbf{"text": "a"}\n{"text": "b"}', id="byte order mark"),
        pytest.param(b'\xef\xbb\xbf{"text": "a"}\n\xef\xbb\xbf{"text": "b"}', id="two files joined"),
        pytest.param(
            '{"text": "a"}\n{"text": "b", "x": "\u2028"}\n'.encode(), id="line separator in a string"
        ),
    ],
)
def test_each_line_is_a_report(content: bytes) -> None:
    found = _read(content)
    assert [each.content for each in found if isinstance(each, Document)] == [b"a", b"b"]
    assert [each.source for each in found] == ["news.jsonl:1", "news.jsonl:2"]


def test_blank_lines_count_and_are_passed_over() -> None:
    assert _sources(b'\n{"text": "a"}\n \r\n\n{"text": "b"}\n\n') == ["news.jsonl:2", "news.jsonl:5"]


def test_a_broken_line_costs_that_line_only() -> None:
    found = _read(b'{"text": "a"}\n{"text": \n{"text": "c"}\n{"text": "d')
    assert [type(each) for each in found] == [Document, BrokenDocument, Document, BrokenDocument]
    assert str(found[1]).startswith("news.jsonl:2: is no JSON")
    assert str(found[3]).startswith("news.jsonl:4: is no JSON")


@pytest.mark.parametrize("content", [b"", b"\n\n \n"])
def test_a_file_without_a_report_is_said(content: bytes) -> None:
    with pytest.raises(NoArticle, match=r"news.jsonl: holds no report"):
        _read(content)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_the_longest_line_is_read_and_a_longer_one_refused(line_end: bytes) -> None:
    line = b'{"text": "aaaa"}'
    content = line_end.join([line, line.replace(b"a", b"aa"), line, b""])
    found = _read(content, limit=len(line))
    assert [type(each) for each in found] == [Document, SourceRefused, Document]
    assert str(found[1]) == f"news.jsonl:2: is larger than {len(line)} bytes"


class _LineWithoutEnd(io.RawIOBase):
    """Gives the letter a for ever, never more than it is asked for."""

    most_asked_for = 0
    given = 0

    def readable(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert size > 0
        self.most_asked_for = max(self.most_asked_for, size)
        self.given += size
        return b"a" * size


def test_a_line_without_end_is_never_held_whole_and_ends_the_file() -> None:
    stream = _LineWithoutEnd()
    with pytest.raises(SourceRefused, match=r"news.jsonl:1: is longer than 6,400,000 bytes; it and the rest"):
        list(read_lines(stream, name="news.jsonl", limit=100_000, published=None))  # type: ignore[arg-type]  # only readline is asked for
    assert stream.most_asked_for < 1 << 21
    assert stream.given < 10_000_000


def test_blank_lines_without_end_end_the_file() -> None:
    class BlankLines(io.BytesIO):
        def readline(self, _size: int | None = -1, /) -> bytes:
            return b"\n"

    with pytest.raises(SourceRefused, match=r"after 1,000,000 blank lines; it and the rest of the file"):
        list(read_lines(BlankLines(), name="x", limit=100, published=None))


def test_reports_come_before_the_file_is_at_its_end() -> None:
    def lines() -> Iterator[bytes]:
        yield b'{"text": "a"}\n'
        pytest.fail("more was read than the first line")

    class Stream(io.BytesIO):
        source = lines()

        def readline(self, _size: int | None = -1, /) -> bytes:
            return next(self.source)

    first = next(read_lines(Stream(), name="x", limit=100, published=None))
    assert isinstance(first, Document)


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip), min_size=1
    )
)
def test_what_is_written_as_lines_is_read_as_reports(texts: list[str]) -> None:
    content = "\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in texts).encode()
    found = _read(content, limit=len(content))
    assert [each.content.decode() for each in found if isinstance(each, Document)] == texts


@given(st.lists(st.sampled_from([b'{"text": "a"}', b"{", b"", b" ", b"x" * 50]) | st.binary(), min_size=1))
def test_each_line_that_is_not_blank_gives_one_answer(lines: list[bytes]) -> None:
    content = b"\n".join([b'{"text": "a"}', *lines])
    wanted = [
        f"news.jsonl:{number}"
        for number, line in enumerate(content.split(b"\n"), 1)
        if line.removeprefix(b"\xef\xbb\xbf").strip()
    ]
    assert _sources(content, limit=30) == wanted
