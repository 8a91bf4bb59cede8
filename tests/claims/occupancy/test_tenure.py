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


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        pytest.param("Lind has been in office since May 2014.", "2014-05", None, id="in office since"),
        pytest.param("Lind had been in his post since 2014.", "2014", None, id="in his post since"),
        pytest.param("Lind has led the city since 2014.", None, None, id="led something else"),
        pytest.param("Lind ruled the country from 2014 to 2018.", "2014", "2018", id="ruled"),
        pytest.param("Lind has held the post since 2014.", "2014", None, id="held the post"),
    ],
)
def test_time_in_office_is_that_of_the_post_told_before(
    told: Callable[[str, str], list[dict[str, Any]]], words: str, start: str | None, end: str | None
) -> None:
    (row,) = told(f"Prime Minister Jonas Lind of Iceland spoke on Friday. {words}", "Jonas Lind")
    assert (row.get("start"), row.get("end")) == (start, end)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        pytest.param("from April to August 2005", "2005-04", "2005-08", id="the same year"),
        pytest.param("from November to March 2005", "2004-11", "2005-03", id="the year before"),
    ],
)
def test_a_month_without_a_year_is_the_last_before_the_end(
    told: Callable[[str, str], list[dict[str, Any]]], words: str, start: str, end: str
) -> None:
    (row,) = told(f"Jonas Lind was mayor of Bergen {words}.", "Jonas Lind")
    assert (row["start"], row["end"]) == (start, end)
