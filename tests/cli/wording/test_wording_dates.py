from __future__ import annotations

import pytest

from onrecord.cli.wording.dates import date_in_words, period_in_words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        pytest.param("2021-10-18", "18 October 2021", id="day"),
        pytest.param("2021-05-01", "1 May 2021", id="first of the month"),
        pytest.param("2021-10", "October 2021", id="month"),
        pytest.param("2021", "2021", id="year"),
        pytest.param("199X", "199X", id="decade"),
        pytest.param("2003?", "2003?", id="uncertain"),
        pytest.param("2021-13", "2021-13", id="no month"),
        pytest.param("٢٠٢١", "٢٠٢١", id="other digits"),
    ],
)
def test_a_date_is_said_at_the_precision_that_it_has(date: str, words: str) -> None:
    assert date_in_words(date) == words


@pytest.mark.parametrize(
    ("start", "end", "is_over", "words"),
    [
        pytest.param("2003", "2005", True, "2003 to 2005", id="both"),
        pytest.param("2003", "2003", True, "in 2003", id="within a year"),
        pytest.param("2019-03", None, False, "since March 2019", id="in office"),
        pytest.param("2019-03", None, True, "from March 2019", id="not in office"),
        pytest.param(None, "2021-06-30", False, "until 30 June 2021", id="end only"),
        pytest.param(None, None, True, "", id="neither"),
    ],
)
def test_a_period_is_said_as_it_is_known(
    start: str | None, end: str | None, *, is_over: bool, words: str
) -> None:
    assert period_in_words(start, end, is_over=is_over) == words
