from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ingest.printable import printable


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("news/été 2021.txt", "news/été 2021.txt", id="letters and spaces stay"),
        pytest.param("bad\udcff.txt", "bad\\xff.txt", id="byte that is no UTF-8"),
        pytest.param("\x1b[31mred", "\\x1b[31mred", id="terminal escape"),
        pytest.param("a\ud800", "a\\ud800", id="half of a pair"),
        pytest.param("a\u202eb", "a\\u202eb", id="right-to-left override"),
        pytest.param("a\nb", "a\\nb", id="line break"),
        pytest.param("", "''", id="no name"),
    ],
)
def test_a_name_in_a_message_shows_everything_and_obeys_nothing(name: str, shown: str) -> None:
    assert printable(name) == shown


@given(st.text(st.characters(), min_size=1))
def test_every_name_can_be_printed(name: str) -> None:
    assert printable(name).isprintable()
    printable(name).encode("utf-8")
