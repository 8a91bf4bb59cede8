"""Since when and until when: the years that stand beside a post are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        pytest.param("from 2003 to 2005", "2003", "2005", id="from to"),
        pytest.param("from 2003 until 2005", "2003", "2005", id="from until"),
        pytest.param("between 2003 and 2005", "2003", "2005", id="between"),
        pytest.param("from May 2003 to June 2005", "2003-05", "2005-06", id="months"),
        pytest.param("until 2005", None, "2005", id="until"),
        pytest.param("for three years", None, None, id="nothing from a duration"),
    ],
)
def test_years_beside_a_post_are_its_own(
    told: Callable[[str, str], list[dict[str, Any]]], words: str, start: str | None, end: str | None
) -> None:
    (row,) = told(f"Jonas Lind was mayor of Bergen {words}.", "Jonas Lind")
    assert (row["status"], row.get("start"), row.get("end")) == ("former", start, end)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mayor Jonas Lind of Bergen spoke on Friday.", id="the day of the speech"),
        pytest.param("In 2003 the ferry sank, said Mayor Jonas Lind of Bergen.", id="another's year"),
        pytest.param("Mayor Jonas Lind of Bergen praised plans made between 2003 and 2005.", id="plans"),
        pytest.param("Mayor Jonas Lind of Bergen spoke. The ferry sank in 2003.", id="another sentence's"),
    ],
)
def test_dates_of_other_deeds_are_not_dates_of_office(
    told: Callable[[str, str], list[dict[str, Any]]], text: str
) -> None:
    (row,) = told(text, "Jonas Lind")
    assert "start" not in row
    assert "end" not in row
