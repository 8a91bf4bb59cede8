from __future__ import annotations

import pytest

from onrecord.text.edits import apply
from onrecord.text.repair.hyphen import broken_hyphens
from text.documents import draft_of


def joined(text: str) -> str:
    return apply(draft_of(text), broken_hyphens(text)).text


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        ("a high- speed train", "a high-speed train"),
        ("the Republican- led house", "the Republican-led house"),
        ("a two- day visit", "a two-day visit"),
        ("the anti- Syrian bloc", "the anti-Syrian bloc"),
        ("Israeli- Palestinian talks", "Israeli-Palestinian talks"),
        ("China- Japan ties", "China-Japan ties"),
        ("a 12- year- old girl", "a 12-year-old girl"),
        ("from 2003- 2004", "from 2003-2004"),
        ("the vice- president", "the vice-president"),
    ],
)
def test_a_word_that_broke_behind_its_hyphen_is_joined(damaged: str, right: str) -> None:
    assert joined(damaged) == right
    assert joined(right) == right


@pytest.mark.parametrize(
    "text",
    [
        "two- and three-year terms",
        "pre- or post-war houses",
        "a third- to fifth-placed team",
        "Talks end- Berg goes home",
        "It- It is over",
        "a self- ish man",
        "lasting years - and days -long",
        "the cat- sat there",
    ],
)
def test_other_hyphens_stay(text: str) -> None:
    assert joined(text) == text
