from __future__ import annotations

import pytest

from onrecord.text.edits import apply
from onrecord.text.repair.stray_stop import stray_stops
from text.documents import draft_of


def mended(text: str) -> str:
    return apply(draft_of(text), stray_stops(text)).text


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        pytest.param(
            "troops left from it. country. Then", "troops left from it country. Then", id="a pronoun"
        ),
        pytest.param("in the. future of", "in the future of", id="an article"),
        pytest.param("of its. neighbours,", "of its neighbours,", id="a possessive"),
        pytest.param("“It was very. very sad.”", "“It was very very sad.”", id="very"),
        pytest.param("said in the. end.” He", "said in the end.” He", id="before a quotation mark"),
    ],
)
def test_a_full_stop_inside_a_sentence_is_taken_out(damaged: str, right: str) -> None:
    assert mended(damaged) == right
    assert mended(right) == right


@pytest.mark.parametrize(
    "text",
    [
        "It costs approx. ten dollars, i.e. nothing, in Jan. and Feb. too.",
        "She met them at 5 p.m. on Monday. They left.",
        "That is it. he said so.",
        "We hear of it. and then he left.",
        "The talks are over. said the envoy.",
        "It stands in the. twitter.com/envoy feed.",
        "the rights of the U.S. government",
        "one vs. another, Inc. and Corp. of the town",
    ],
)
def test_other_stops_stay(text: str) -> None:
    assert mended(text) == text
