"""Statements that are wrong, by what is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.evaluate.false_statements import false_statements
from onrecord.evaluate.not_claims import NotClaim
from onrecord.evaluate.statement_errors import (
    false_statement_lines,
    statement_error_lines,
    statement_errors,
)
from onrecord.evaluate.statement_row import WordPlaces, statement_rows
from onrecord.evaluate.statements_score import StatementsScore, score_statements

TEXT = (
    "Eva Lund said that the old roof of the town hall leaked. The inn is known as “The Duck”. Jan Novak left."
)
LUND = "that the old roof of the town hall leaked"


def said(source: str, content: str) -> dict[str, Any]:
    def place(words: str) -> list[list[int]]:
        return [[TEXT.index(words), TEXT.index(words) + len(words)]]

    return {"source": place(source), "cue": [], "content": place(content), "rule": "cue"}


def score(wanted: list[dict[str, Any]], read: list[dict[str, Any]]) -> StatementsScore:
    words = WordPlaces(TEXT)
    return score_statements({"a": statement_rows(wanted, words)}, {"a": statement_rows(read, words)})


@pytest.mark.parametrize(
    ("read", "kinds"),
    [
        pytest.param([said("Lund", LUND)], [], id="right"),
        pytest.param([], ["missed"], id="not read"),
        pytest.param([said("Jan Novak", LUND)], ["source"], id="another speaker"),
        pytest.param([said("Eva Lund", "the town hall leaked")], ["extent"], id="too little to match"),
        pytest.param([said("Eva Lund", "the old roof of the town hall")], ["extent"], id="less words"),
        pytest.param(
            [said("Novak", "the old roof of the town hall")], ["extent", "source"], id="both are wrong"
        ),
        pytest.param([said("Lund", LUND), said("Lund", "leaked")], ["extent"], id="a part a second time"),
        pytest.param([said("Lund", LUND), said("Novak", "The Duck")], ["invented"], id="no statement"),
    ],
)
def test_an_error_is_of_a_kind(read: list[dict[str, Any]], kinds: list[str]) -> None:
    found = statement_errors(score([said("Eva Lund", LUND)], read))
    assert [error.kind for error in found] == kinds


def test_errors_come_in_the_order_of_the_text_with_their_sentences() -> None:
    found = score([said("Eva Lund", LUND)], [said("Jan Novak", "The Duck")])
    missed, invented = statement_error_lines(found, {"a": TEXT})
    assert missed == (
        f"missed   a  [indirect] Eva Lund | - | “{LUND}”  [cue]\n         Eva Lund said {LUND}."
    )
    assert invented.startswith("invented a  [direct] Jan Novak | - | “The Duck”  [cue]\n")


def test_details_that_differ_are_named() -> None:
    wanted = {**said("Eva Lund", LUND), "speaker": "Eva Lund", "medium": None}
    (error,) = statement_error_lines(
        score([wanted], [{**said("Lund", LUND), "speaker": "Lund"}]), {"a": TEXT}
    )
    assert error.startswith(f"differs  a  [indirect] Eva Lund | - | “{LUND}”  [cue]: speaker is")
    assert "speaker is 'Eva Lund', read 'Lund'\n" in error


REFUSED = "The inn is known as “The Duck”."


@pytest.mark.parametrize(
    ("read", "is_false"),
    [
        pytest.param(said("Jan Novak", "The Duck"), True, id="within the sentence"),
        pytest.param(said("Jan Novak", "leaked. The inn"), True, id="reaches into the sentence"),
        pytest.param(said("Jan Novak", "left"), False, id="another sentence"),
    ],
)
def test_a_statement_where_there_is_none_is_false(read: dict[str, Any], is_false: bool) -> None:  # noqa: FBT001 - a table
    refused = {"a": [NotClaim(REFUSED, why="a name")]}
    found = list(false_statements(score([], [read]), refused, {"a": TEXT}))
    assert bool(found) is is_false
    for line in false_statement_lines(found, {"a": TEXT}):
        assert line.startswith("false    a  [")
        assert line.endswith(f"\n         {REFUSED}  (a name)")


def test_a_statement_of_the_gold_is_never_false() -> None:
    both = [said("Jan Novak", "The Duck")]
    assert list(false_statements(score(both, both), {"a": [NotClaim(REFUSED)]}, {"a": TEXT})) == []
