from __future__ import annotations

import gzip
import io
import sys
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import NoArticle, SourceUnavailable
from onrecord.schema.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.errors import OnRecordError

    Read = Callable[..., list[Document | OnRecordError]]


@pytest.mark.parametrize(
    ("content", "media_type", "source"),
    [
        (b"Anna Berg", "text/plain", "standard input"),
        (b"<html><p>Anna", "text/html", "standard input"),
        (b'{"html": "<p>Anna"}\n', "text/html", "standard input:1"),
        (gzip.compress(b'{"text": "Anna"}\n'), "text/plain", "standard input:1"),
    ],
)
def test_standard_input_may_be_what_a_file_may_be(
    read: Read, content: bytes, media_type: str, source: str
) -> None:
    (found,) = read("-", stdin=io.BytesIO(content))
    assert isinstance(found, Document)
    assert (found.media_type, found.source) == (media_type, source)


def test_nothing_on_standard_input_is_said(read: Read) -> None:
    (found,) = read("-", stdin=io.BytesIO())
    assert isinstance(found, NoArticle)
    assert str(found) == "standard input: is empty"


def test_a_closed_standard_input_is_said(read: Read) -> None:
    stream = io.BytesIO()
    stream.close()
    (found,) = read("-", stdin=stream)
    assert isinstance(found, SourceUnavailable)


def test_a_second_dash_has_nothing_more(read: Read) -> None:
    first, second = read("-", "-", stdin=io.BytesIO(b"Anna Berg"))
    assert isinstance(first, Document)
    assert str(second) == "standard input: was read before and has nothing more"


def test_the_own_standard_input_is_the_default(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Anna Berg")))
    assert isinstance(read("-")[0], Document)
    monkeypatch.setattr(sys, "stdin", None)
    assert isinstance(read("-")[0], SourceUnavailable)
