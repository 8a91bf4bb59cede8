"""Files of gold and readings."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import SettingError
from onrecord.evaluate.files import read_lines, read_text

if TYPE_CHECKING:
    from pathlib import Path


def test_lines_are_read_packed_and_unpacked(tmp_path: Path) -> None:
    lines = '{"id": "é"}\n\n{"id": "two"}\n'.encode()
    plain, packed = tmp_path / "a.jsonl", tmp_path / "a.jsonl.gz"
    plain.write_bytes(lines)
    packed.write_bytes(gzip.compress(lines))
    assert read_lines(plain) == read_lines(packed) == ({"id": "é"}, {"id": "two"})


def test_a_line_separator_inside_of_a_string_ends_no_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('"one\u2028two"\n', encoding="utf-8")
    assert read_lines(path) == ("one\u2028two",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("absent.json", None, id="no such file"),
        pytest.param("a.jsonl", b"\xff\xfe\x00", id="no UTF-8"),
        pytest.param("a.jsonl.gz", b"plain", id="not packed"),
        pytest.param("a.jsonl.gz", gzip.compress(b"{}" * 99)[:-9], id="cut off"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes | None) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingError, match=name):
        read_text(path)
