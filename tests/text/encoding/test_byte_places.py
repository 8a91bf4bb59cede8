from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.text.encoding.byte_places import decode_with_places

WIDE = ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
NARROW = ["cp1252", "koi8-r", "cp037", "iso8859-15"]
LONG = ["gb18030", "shift_jis", "euc-jp", "big5", "cp949"]


@pytest.mark.parametrize("encoding", [*WIDE, *NARROW, *LONG])
@given(text=st.text(max_size=40))
@example(text="Łódź 👩‍⚖️ said “yes”")
@example(text="中文 and English")
def test_each_code_point_is_what_its_bytes_say(encoding: str, text: str) -> None:
    content = text.encode(encoding, "ignore")
    source = decode_with_places(content, encoding)
    assert source.text == content.decode(encoding)
    assert [content[s:e].decode(encoding) for s, e in zip(source.starts, source.ends, strict=True)] == list(
        source.text
    )


@pytest.mark.parametrize("encoding", [*WIDE, *NARROW, *LONG, "iso2022_jp", "utf-7", "hz"])
@given(content=st.binary(max_size=40))
@example(content=b"caf\xc3")
@example(content=b"\xed\xa0\x80\xff")
@example(content=b"\x00\xd8")
@example(content=b"+IBw-M+2LA-")
def test_broken_bytes_are_shown_and_places_never_go_back(encoding: str, content: bytes) -> None:
    source = decode_with_places(content, encoding)
    assert len(source.text) == len(source.starts) == len(source.ends)
    assert not any("\ud800" <= sign <= "\udfff" for sign in source.text)
    assert list(source.starts) == sorted(source.starts)
    assert list(source.ends) == sorted(source.ends)
    assert all(0 <= s <= e <= len(content) for s, e in zip(source.starts, source.ends, strict=True))


def test_a_mark_at_the_start_is_skipped_but_counted() -> None:
    source = decode_with_places(b"\xef\xbb\xbfa\xc3\xa9", "utf-8", skip=3)
    assert (source.text, list(source.starts), list(source.ends)) == ("aé", [3, 4], [4, 6])
