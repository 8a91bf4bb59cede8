"""Quotations are found by their marks, whatever their style, and where one is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.attribution.quotations import find_quotations


def _inner(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param('She said "we go" and left.', ["we go"], id="straight"),
        pytest.param("She said “we go” and left.", ["we go"], id="curly"),
        pytest.param("She said ''we go'' and left.", ["we go"], id="two apostrophes"),
        pytest.param("She said ``we go'' and left.", ["we go"], id="backticks"),
        pytest.param("She said «we go» and left.", ["we go"], id="guillemets"),
        pytest.param("Sie sagte „we go“ und ging.", ["we go"], id="low-9"),
        pytest.param("She said ‘we go’ and left.", ["we go"], id="single"),
        pytest.param("She said 'we go,' and left.", ["we go,"], id="single and straight"),
        pytest.param("'I don't know,' she said.", ["I don't know,"], id="an apostrophe inside"),
        pytest.param("‘The voters’ men left,’ he said.", ["The voters’ men left,"], id="a possessive inside"),
        pytest.param("It’s the voters’ will, isn't it, in the '90s.", [], id="apostrophes only"),
        pytest.param("He is 6'2\" tall.", [], id="feet and inches"),
        pytest.param('"They said \'no,\'" he said.', ["They said 'no,'", "no,"], id="nested"),
        pytest.param("“They said ‘no,’” he said.", ["They said ‘no,’", "no,"], id="nested and curly"),
        pytest.param('"One," he said. "Two."', ["One,", "Two."], id="broken by its cue"),
        pytest.param("He said ”we go” and left.", ["we go"], id="the opening one turned round"),
        pytest.param("“We go“, he said.", ["We go"], id="the closing one turned round"),
        pytest.param("“We go, he said.\n\nThey left.", ["We go, he said."], id="never closed"),
        pytest.param("We go,” he said.", [], id="never opened"),
        pytest.param("“We go, they said. “So,” he said.", ["We go, they said.", "So,"], id="not closed"),
    ],
)  # fmt: skip
def test_a_quotation_is_what_stands_between_its_marks(text: str, quoted: list[str]) -> None:
    assert _inner(text) == quoted


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("“Then we came back.”", id="opened again"),
        pytest.param("Then we came back.”", id="only closed"),
    ],
)
def test_a_quotation_goes_on_in_the_next_paragraph(second: str) -> None:
    first, last = find_quotations(f"“We went home.\n\n{second}\n\nThey slept.")
    assert (first.goes_on, first.continues, first.is_closed) == (True, False, True)
    assert (last.goes_on, last.continues, last.is_closed) == (False, True, True)


def test_a_quotation_without_its_closing_mark_says_so() -> None:
    (quotation,) = find_quotations("“We went home.\n\nThey slept.")
    assert not quotation.is_closed


_PIECES = st.sampled_from(
    ["“", "”", '"', "''", "'", "‘", "’", "«", "»", "„", " ", "\n\n", "we", "s", ".", ","]
)


@given(st.lists(_PIECES, max_size=40).map("".join))
def test_quotations_lie_within_their_paragraph_and_do_not_cross(text: str) -> None:
    found = find_quotations(text)
    assert list(found) == sorted(found, key=lambda q: (q.start, -q.end))
    for quotation in found:
        assert (
            0 <= quotation.start <= quotation.inner_start <= quotation.inner_end <= quotation.end <= len(text)
        )
        assert "\n" not in text[quotation.start : quotation.end]
    outer = [q for q in found if not q.depth]
    assert all(a.end <= b.start for a, b in pairwise(outer))
