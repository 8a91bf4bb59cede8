"""Offices that end with their term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("words", "status", "end"),
    [
        pytest.param("Berg's term ends in December.", "outgoing", "2021-12", id="ends"),
        pytest.param("Her second mandate expires on December 31.", "outgoing", "2021-12-31", id="expires"),
        pytest.param("Berg's term ended in August.", "former", "2021-08", id="ended"),
        pytest.param("Berg will not seek re-election.", "outgoing", None, id="no re-election"),
        pytest.param("Berg is not running for a third term.", "outgoing", None, id="no third term"),
    ],
)
def test_a_term_ends(told: Callable[..., Any], words: str, status: str, end: str | None) -> None:
    (row,) = told(f"Mayor Anna Berg of Bergen spoke on Friday. {words}", "Anna Berg")
    assert (row["status"], row["end_event"], row.get("end")) == (status, "term_ended", end)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Berg is seeking re-election.", id="seeks it"),
        pytest.param("Berg's visit ends in December.", id="a visit"),
        pytest.param("Berg is not seeking a term sheet.", id="no time in office"),
        pytest.param("Berg could end her term early.", id="only possible"),
    ],
)
def test_what_is_no_end_of_a_term_ends_nothing(told: Callable[..., Any], words: str) -> None:
    rows = told(f"Mayor Anna Berg of Bergen spoke on Friday. {words}", "Anna Berg")
    assert [row.get("end_event") for row in rows if row["status"] != "candidate"] == [None]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Berg is not running for her husband's third term.", id="another's term"),
        pytest.param("Berg will run for re-election when her term expires.", id="may stay"),
    ],
)
def test_who_may_stay_is_not_leaving(told: Callable[..., Any], words: str) -> None:
    rows = told(f"Mayor Anna Berg of Bergen spoke on Friday. {words}", "Anna Berg")
    assert [row["status"] for row in rows if row["status"] != "candidate"] == ["current"]
