from __future__ import annotations

import gzip
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ingest.gzipped import GzipFaults, gzip_fault, unpacked_head


@given(st.binary().filter(lambda content: not content.startswith(b"\x1f\x8b")))
def test_packed_or_not_the_bytes_are_the_same(content: bytes) -> None:
    packed = gzip.compress(content)
    for stream in (content, packed):
        head, whole = unpacked_head(io.BytesIO(stream))
        assert content.startswith(head)
        assert whole.read() == content


def test_several_packed_files_in_a_row_are_one() -> None:
    _, whole = unpacked_head(io.BytesIO(gzip.compress(b"Anna ") + gzip.compress(b"Berg")))
    assert whole.read() == b"Anna Berg"


@pytest.mark.parametrize(
    ("stream", "said"),
    [
        pytest.param(gzip.compress(b"Anna Berg")[:-9], "cut off", id="cut off"),
        pytest.param(b"\x1f\x8b", "cut off", id="nothing but the sign"),
        pytest.param(gzip.compress(b"Anna Berg")[:-1] + b"\xff", "damaged", id="wrong length"),
        pytest.param(gzip.compress(b"Anna Berg") + b"more", "damaged", id="more behind it"),
        pytest.param(b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + b"\xff" * 20, "damaged", id="no DEFLATE"),
    ],
)
def test_damage_is_one_of_the_faults_and_is_named(stream: bytes, said: str) -> None:
    with pytest.raises(GzipFaults) as caught:
        unpacked_head(io.BytesIO(stream))[1].read()
    error = gzip_fault(caught.value, "news.txt.gz")
    assert str(error).startswith("news.txt.gz: is ")
    assert said in str(error)
