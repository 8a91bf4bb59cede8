"""Who promises what: by verbs, by nouns, by agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "by", "content"),
    [
        pytest.param(
            "Prime Minister Ana Ruiz promised to build 100 schools.",
            "Ana Ruiz",
            "build 100 schools",
            id="promise to",
        ),
        pytest.param(
            "Sweden has vowed not to sell the ferries.", "Sweden", "not to sell the ferries", id="vow not to"
        ),
        pytest.param(
            "Mayor Helen Strand pledged that the city would plant 500 trees.",
            "Helen Strand",
            "the city would plant 500 trees",
            id="pledge that",
        ),
        pytest.param(
            "“We will pay every pensioner in full,” vowed Finance Minister Oleg Baran.",
            "Oleg Baran",
            "We will pay every pensioner in full",
            id="quoted before the verb",
        ),
        pytest.param(
            "Brazil pledged 10 million dollars in aid for the victims.",
            "Brazil",
            "10 million dollars in aid for the victims",
            id="a sum",
        ),
        pytest.param(
            "Hungary agreed to take in 400 refugees.", "Hungary", "take in 400 refugees", id="agree to"
        ),
        pytest.param(
            "Denmark is committed to banning the pesticide.",
            "Denmark",
            "banning the pesticide",
            id="is committed to a deed",
        ),
        pytest.param(
            "The clubs committed themselves to cutting ticket prices.",
            "clubs",
            "cutting ticket prices",
            id="commit oneself",
        ),
        pytest.param(
            "Sweden's pledge to double its aid was widely reported.",
            "Sweden",
            "double its aid",
            id="somebody's pledge",
        ),
        pytest.param(
            "Turkmen President Oraz Beg gave his word that he would free the journalist.",
            "Oraz Beg",
            "he would free the journalist",
            id="give one's word",
        ),
        pytest.param(
            "Kenya reiterated its commitment to abolishing school fees.",
            "Kenya",
            "abolishing school fees",
            id="a commitment said again",
        ),
        pytest.param(
            "The treaty requires Georgia to open its archives.",
            "Georgia",
            "open its archives",
            id="required by a treaty",
        ),
        pytest.param(
            "Under the accord, Belgravia must close its two oldest reactors.",
            "Belgravia",
            "close its two oldest reactors",
            id="must under an accord",
        ),
        pytest.param(
            "The bridge that Governor Paul Dent promised to build is in the north.",
            "Paul Dent",
            "The bridge that Governor Paul Dent promised to build",
            id="the thing stands before",
        ),
    ],
)
def test_whoever_binds_himself_has_a_commitment(
    promised: Callable[[str], list[tuple[str, str]]], text: str, by: str, content: str
) -> None:
    assert promised(text) == [(by, content)]


def test_each_of_two_who_agree_promises_the_other(
    commitments: Callable[..., tuple[object, ...]], promised: Callable[[str], list[tuple[str, str]]]
) -> None:
    text = "Peru and Chile agreed to share data on fish stocks."
    assert promised(text) == [("Peru", "share data on fish stocks"), ("Chile", "share data on fish stocks")]
    assert [getattr(row, "to", None) for row in commitments(text)] == ["Chile", "Peru"]


def test_a_signed_accord_binds_those_who_sign(promised: Callable[[str], list[tuple[str, str]]]) -> None:
    text = "Norway and Iceland signed an agreement to patrol the fishing grounds together."
    assert promised(text) == [
        ("Norway", "patrol the fishing grounds together"),
        ("Iceland", "patrol the fishing grounds together"),
    ]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param(
            "Peru vowed to cut tariffs on farm goods, to open two ports to ships and to train judges.",
            ["cut tariffs on farm goods", "open two ports to ships", "train judges"],
            id="a repeated to",
        ),
        pytest.param(
            "Peru vowed to exchange data and train judges.",
            ["exchange data and train judges"],
            id="two short deeds are one promise",
        ),
        pytest.param(
            "Peru has broken its promises: cutting tariffs on farm goods, and opening two ports.",
            ["cutting tariffs on farm goods", "opening two ports"],
            id="a list behind a colon",
        ),
    ],
)
def test_a_row_of_deeds_is_split_where_each_is_told_at_length(
    promised: Callable[[str], list[tuple[str, str]]], text: str, contents: list[str]
) -> None:
    assert [content for _, content in promised(text)] == contents


@pytest.mark.parametrize(
    ("text", "to"),
    [
        pytest.param(
            "Minister Rosa Klein assured parents that the school would stay.", "parents", id="assure"
        ),
        pytest.param("Senator Joan Marsh promised voters to resign.", "voters", id="promise somebody to"),
        pytest.param("Senator Joan Marsh promised to resign.", None, id="nobody is told"),
        pytest.param("France promised Benin that it would cancel the debt.", "Benin", id="a state"),
    ],
)
def test_who_is_promised_something_is_named(
    commitments: Callable[..., tuple[object, ...]], text: str, to: str | None
) -> None:
    assert [getattr(row, "to", "") for row in commitments(text)] == [to]
