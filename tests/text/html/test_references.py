from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.html.references import find_references


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("a &amp; b", [(2, 7, "&")], id="named"),
        pytest.param("R&D, AT&T", [], id="an ampersand that begins no reference"),
        pytest.param("&nbsp5&nbsp;", [(0, 5, "\xa0"), (6, 12, "\xa0")], id="old names need no semicolon"),
        pytest.param("&notit;", [(0, 4, "¬")], id="the longest known name counts"),
        pytest.param("&NotEqualTilde;", [(0, 15, "≂̸")], id="two code points"),
        pytest.param("&rsquo", [], id="new names need a semicolon"),
        pytest.param("&#8217;&#x2019;&#X2019", [(0, 7, "’"), (7, 15, "’"), (15, 22, "’")], id="numbers"),
        pytest.param("&#150;&#128;", [(0, 6, "–"), (6, 12, "€")], id="numbers meant as windows-1252"),
        pytest.param("&#129;", [(0, 6, "\x81")], id="a number that windows-1252 lacks"),
        pytest.param(
            "&#xD800;&#0;&#x110000;", [(0, 8, "�"), (8, 12, "�"), (12, 22, "�")], id="no code point"
        ),
        pytest.param("&#" + "9" * 10_000 + ";", [(0, 10_003, "�")], id="a number without end"),
        pytest.param("&#00000000065;", [(0, 14, "A")], id="leading zeros"),
        pytest.param("&#;&#x;&;", [], id="numbers without digits"),
    ],
)
def test_references_are_resolved_as_browsers_do(text: str, found: list[tuple[int, int, str]]) -> None:
    assert [tuple(reference) for reference in find_references(text, 0, len(text))] == found


def test_only_the_given_part_is_looked_at() -> None:
    assert find_references("&amp;&lt;", 5, 9) == [(5, 9, "<")]
    assert find_references("&amp;", 0, 4) == [(0, 4, "&")]


@given(st.text(alphabet="&#xX;amp0189Dltgn ", max_size=60))
def test_references_are_in_order_and_begin_with_an_ampersand(text: str) -> None:
    last = 0
    for reference in find_references(text, 0, len(text)):
        assert last <= reference.start < reference.end <= len(text)
        assert text[reference.start] == "&"
        assert 1 <= len(reference.stands_for) <= 2
        last = reference.end
