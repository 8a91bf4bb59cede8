"""Figures of statements."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.detail import Detail
from onrecord.evaluate.rates import Rate
from onrecord.evaluate.statement_row import WordPlaces, statement_rows
from onrecord.evaluate.statements_score import SCOPES, StatementsScore, score_statements

TEXT = (
    'Eva Lund, a judge, said "the roof leaks badly" today. Jan hopes that rain is coming soon. '
    "It is said to be late."
)
WORDS = WordPlaces(TEXT)


def place(words: str) -> list[list[int]]:
    start = TEXT.index(words) if words else 0
    return [[start, start + len(words)]] if words else []


def said(source: str, content: str, **more: str) -> dict[str, Any]:
    return {"source": place(source), "content": place(content), **more}


GOLD = [
    said("Eva Lund, a judge,", '"the roof leaks badly"'),
    said("Jan", "that rain is coming soon"),
    said("", "to be late"),
]


def score(*read: dict[str, Any]) -> StatementsScore:
    return score_statements({"a": statement_rows(GOLD, WORDS)}, {"a": statement_rows(read, WORDS)})


def test_a_reading_that_says_the_gold_is_whole() -> None:
    for scope, many in zip(SCOPES, (3, 1, 2), strict=True):
        found = score(*GOLD).scope(scope)
        assert found.same_extent == found.same_statement == found.end_to_end == Rate(many, many, many)
        assert (found.tokens.f1, found.speaker, found.sourced) == (1.0, 1.0, 1.0)


def test_marks_left_out_and_a_short_name_are_no_errors() -> None:
    found = score(said("Lund", "the roof leaks badly"))
    assert found.scope("direct").end_to_end == Rate(1, 1, 1)
    assert found.scope("indirect").end_to_end == Rate(0, 0, 2)
    assert found.rate == Rate(1, 1, 3)


def test_three_words_of_five_are_the_same_statement_but_not_the_same_extent() -> None:
    found = score(said("Eva", "rain is coming")).scope("indirect")
    assert (found.same_statement, found.same_extent) == (Rate(1, 1, 2), Rate(0, 1, 2))
    assert (found.end_to_end, found.speaker) == (Rate(0, 1, 2), 0.0)
    assert found.tokens == Rate(3, 3, 8)


def test_the_better_of_two_readings_stands_and_the_other_is_one_too_many() -> None:
    found = score(said("Jan", "that rain is coming soon"), said("Jan", "that rain is coming"))
    assert found.scope("indirect").same_statement == Rate(1, 2, 2)
    assert found.scope("direct").same_statement == Rate(0, 0, 1)


@pytest.mark.parametrize(
    ("read", "scope"),
    [
        pytest.param(said("Jan", "today"), "indirect", id="no marks"),
        pytest.param(said("Jan", "today", kind="direct"), "direct", id="called direct"),
        pytest.param(said("Jan", "badly", kind="indirect"), "direct", id="what it overlaps"),
    ],
)
def test_a_statement_too_many_is_of_the_class_it_looks_like(read: dict[str, Any], scope: str) -> None:
    found = {each: score(read).scope(each).end_to_end.read for each in SCOPES}
    assert found == {"all": 1, "direct": 0, "indirect": 0} | {scope: 1}


def test_where_the_gold_names_nobody_nobody_is_right() -> None:
    assert score(said("", "to be late")).scope("all").speaker == 1.0
    assert score(said("Jan", "to be late")).scope("all").speaker == 0.0
    assert score(said("Jan", "to be late")).scope("all").sourced == 0.0


def test_details_count_where_the_gold_gives_them() -> None:
    assert score(*GOLD).details() == {}
    wanted = [{**GOLD[0], "speaker": "Eva Lund", "medium": None}, {**GOLD[1], "medium": "in a letter"}]
    read = [
        {**GOLD[0], "speaker": "Lund"},
        {**GOLD[1], "speaker": "Jan", "medium": "letter", "addressee": "us"},
    ]
    rows = (statement_rows(each, WORDS) for each in (wanted, read))
    found = score_statements(*({"a": each} for each in rows)).details()
    assert found == {
        "speaker": Detail(0, 1, Rate(0, 1, 1)),
        "medium": Detail(2, 2, Rate(1, 1, 1)),
    }


def test_readings_of_other_articles_are_left_out_and_one_without_a_reading_is_missed() -> None:
    rows = statement_rows(GOLD, WORDS)
    assert score_statements({"a": rows}, {"b": rows}).rate == Rate(0, 0, 3)


places = st.lists(
    st.builds(lambda start, length: [start, start + length], st.integers(0, 100), st.integers(1, 30)),
    max_size=2,
)
statements = st.lists(st.builds(lambda s, c: {"source": s, "content": c}, places, places), max_size=4)


@given(statements, statements)
def test_classes_add_up_and_a_stricter_figure_is_never_higher(
    wanted: list[dict[str, Any]], read: list[dict[str, Any]]
) -> None:
    found = score_statements({"a": statement_rows(wanted, WORDS)}, {"a": statement_rows(read, WORDS)})
    every, direct, indirect = (found.scope(scope) for scope in SCOPES)
    for count in ("right", "read", "wanted"):
        parts = getattr(direct.end_to_end, count) + getattr(indirect.end_to_end, count)
        assert getattr(every.end_to_end, count) == parts
    assert every.same_extent.right <= every.same_statement.right
    assert every.end_to_end.right <= every.same_statement.right <= min(len(wanted), len(read))
