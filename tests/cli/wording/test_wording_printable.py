from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.cli.wording.printable import one_line, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a\x1b[31mb\x1b[0mc", "abc", id="colours"),
        pytest.param("a\x1b]0;owned\x07b", "ab", id="window title"),
        pytest.param("a\x1b]8;;http://evil.example\x1b\\b", "ab", id="link"),
        pytest.param("a\x9b31mb\x9d0;x\x9cc", "abc", id="C1 controls"),
        pytest.param("a\x1bcb", "ab", id="reset"),
        pytest.param("a\x1b", "a", id="an escape at the end"),
        pytest.param("a\r\nb\tc\x00\x08\x7fd", "a  b cd", id="controls"),
        pytest.param("\u202eabc\u202c\u2066d\u2069\ufeff\u2060", "abcd", id="order and hidden"),
        pytest.param("a\ud800b", "a\ufffdb", id="half a surrogate pair"),
        pytest.param("سلام \u200cنیم\u200dفاصله", "سلام \u200cنیم\u200dفاصله", id="joiners of Persian"),
        pytest.param("👩‍⚖️ naïve “x” [b]", "👩‍⚖️ naïve “x” [b]", id="emoji and quotes"),
    ],
)
def test_only_what_does_something_is_taken_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(st.characters(codec=None)))
def test_nothing_is_left_that_moves_a_terminal(text: str) -> None:
    shown = printable(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert printable(shown) == shown
    assert len(one_line(text).splitlines()) <= 1
