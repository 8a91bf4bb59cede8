"""Where the first sentence begins behind a dateline."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.annotate.datelines import dateline_ends


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(
            "PORT HALE, Tavara, June 30 - President Maluia died.", "President", id="place, state, date"
        ),
        pytest.param("VELIN (AP) — Prosecutors said on Monday.", "Prosecutors", id="agency"),
        pytest.param("VELIN, Nov. 3 (Reuters) -- Anna Berg said.", "Anna", id="date and agency"),
        pytest.param("SAO TOME – Talks began.", "Talks", id="two words"),
        pytest.param("Title\n\nVELIN, May 2 — She said.", "She", id="behind a headline"),
    ],
)
def test_a_sentence_begins_behind_a_dateline(text: str, sentence: str) -> None:
    (end,) = dateline_ends(text)
    assert text[end:].startswith(sentence)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NATO-led troops left.", id="a compound"),
        pytest.param("The UN - a body of states - met.", id="a dash in a sentence"),
        pytest.param("A - B", id="letters"),
        pytest.param("VELIN —", id="nothing behind"),
    ],
)
def test_other_dashes_begin_no_sentence(text: str) -> None:
    assert list(dateline_ends(text)) == []


@given(st.text(alphabet="AB c-—(),.\n"))
@example("A" * 3000 + ", " + "B" * 3000)
def test_ends_lie_in_the_text(text: str) -> None:
    assert all(0 < end < len(text) for end in dateline_ends(text))
