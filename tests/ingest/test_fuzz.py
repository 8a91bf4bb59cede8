from __future__ import annotations

import gzip
import io
import json
import random
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import DocumentError, SourceError
from onrecord.ingest.stream import Terms, read_stream
from onrecord.schema.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

_REPORT = {"id": "1", "published": "2021-10-18T10:00:00Z", "title": "Été", "text": "Anna Berg „resigned“."}
_LINE = json.dumps(_REPORT).encode() + b"\r\n"
_PAGE = b"<!DOCTYPE html><html><meta charset=utf-8><title>A</title><p>Anna &amp; Jan</html>"
_SEEDS = (
    b"Anna Berg resigned on Tuesday.\n" * 20,
    "Анна Берг ушла.".encode("utf-16"),
    _PAGE,
    b"<?xml version='1.0'?><rss><channel><item/></channel></rss>",
    b"\xef\xbb\xbf" + _LINE * 5,
    json.dumps({"html": _PAGE.decode()}, ensure_ascii=False).encode() + b"\n\n" + _LINE,
    gzip.compress(_LINE * 50),
    gzip.compress(_PAGE) + gzip.compress(_PAGE),
)
_BITS = (
    b"\0",
    b"\n",
    b"\r",
    b'"',
    b"\\ud800",
    b"{",
    b"[" * 2000,
    b"9" * 5000,
    b"<!--",
    b"\xff\xfe",
    b"\x1f\x8b",
)


def _cut(content: bytearray, dice: random.Random) -> None:
    del content[dice.randrange(len(content) + 1) :]


def _flip(content: bytearray, dice: random.Random) -> None:
    if content:
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)


def _put_in(content: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(content) + 1)
    content[at:at] = dice.choice(_BITS)


def _take_out(content: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(content) + 1)
    del content[at : at + dice.randrange(1, 20)]


def _join(content: bytearray, dice: random.Random) -> None:
    content += dice.choice(_SEEDS)


_DAMAGE: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _cut,
    _flip,
    _flip,
    _put_in,
    _take_out,
    _join,
)


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(30))
def test_damaged_input_gives_documents_or_named_errors(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - for chance, not for secrets
    for _ in range(20_000):
        content = bytearray(dice.choice(_SEEDS))
        for _ in range(dice.randrange(1, 6)):
            dice.choice(_DAMAGE)(content, dice)
        name = dice.choice(["x", "x.txt", "x.html", "x.jsonl.gz"])
        found = list(read_stream(io.BytesIO(content), name=name, terms=Terms(max_document_bytes=3000)))
        assert found, content
        for each in found:
            assert isinstance(each, Document | SourceError | DocumentError), content
            assert each.source.startswith(name), content
            assert not isinstance(each, Document) or 0 < len(each.content) <= 3000, content
