from __future__ import annotations

import io
import os

from hypothesis import given
from hypothesis import strategies as st

from onrecord.ingest.head import split_head
from onrecord.ingest.sniff import HEAD_BYTES


@given(st.binary(max_size=300), st.integers(min_value=1, max_value=40))
def test_looking_at_the_head_loses_nothing(content: bytes, piece: int) -> None:
    head, whole = split_head(_Drip(content, piece))
    assert content.startswith(head)
    assert whole.read() == content


def test_no_more_than_the_head_is_held() -> None:
    stream = io.BytesIO(b"x" * (HEAD_BYTES + 10))
    head, whole = split_head(stream)
    assert len(head) == HEAD_BYTES
    assert len(whole.read()) == HEAD_BYTES + 10


def test_a_report_from_a_pipe_is_not_held_back() -> None:
    reading, writing = os.pipe()
    with open(reading, "rb") as stream, open(writing, "wb", buffering=0) as pipe:  # noqa: PTH123 - descriptors
        pipe.write(b'{"text": "Anna Berg resigned."}\n')
        _, whole = split_head(stream)  # would wait for ever for the rest
        assert whole.readline() == b'{"text": "Anna Berg resigned."}\n'


class _Drip:
    """Gives no more than a piece at a time."""

    def __init__(self, content: bytes, piece: int) -> None:
        self._stream = io.BytesIO(content)
        self._piece = piece

    def read(self, size: int, /) -> bytes:
        return self._stream.read(min(size, self._piece))
