from __future__ import annotations

import pytest

from onrecord.text.published.weekdays import day_by_weekday

PAST = "He came back in 2018. The deal was signed on February 29, 2020 in Zenda."


@pytest.mark.parametrize(
    ("said", "day"),
    [
        pytest.param("He left on Monday (October 18th).", "2021-10-18", id="in brackets"),
        pytest.param("He left on Monday, October 18.", "2021-10-18", id="comma"),
        pytest.param("He left on Monday 18 October.", "2021-10-18", id="day first"),
        pytest.param("He left on Monday, the 18th of October.", "2021-10-18", id="the 18th of"),
        pytest.param(
            "He left on Monday (October 18th). Talks are scheduled for Tuesday, October 19.",
            "2021-10-18",
            id="not the day ahead",
        ),
        pytest.param(
            "He spoke on Monday, Oct. 18, and left on Tuesday, Oct. 19.", "2021-10-19", id="the later"
        ),
        pytest.param(
            "Talks on Tuesday, October 19, will be held in Zenda.", None, id="ahead by the verb behind"
        ),
        pytest.param("He left on Monday, October 17.", "2022-10-17", id="the next year that fits"),
        pytest.param("He left on Thursday, February 29.", "2024-02-29", id="a leap day"),
        pytest.param("He left on Saturday, February 29.", "2020-02-29", id="on the day itself"),
        pytest.param("He left on Monday.", None, id="no day of month"),
        pytest.param("He left on Monday, October 42.", None, id="no such day"),
    ],
)
def test_a_weekday_with_its_day_of_month_fixes_the_year(said: str, day: str | None) -> None:
    found = day_by_weekday(f"{said} {PAST}")
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    ("past", "day"),
    [
        pytest.param("He came in 2018.", "2021-10-18", id="a year"),
        pytest.param("The deal of March 2010 held.", "2010-10-18", id="a month"),
        pytest.param(
            "He came in 2010. The troops will be gone by May 1, 2021.",
            "2010-10-18",
            id="a deadline does not count",
        ),
        pytest.param(
            "He came in 2010. Talks are planned for 2030.", "2010-10-18", id="a plan does not count"
        ),
        pytest.param("He came with 2018 others.", None, id="a number is no year"),
        pytest.param("Nothing else was said.", None, id="nothing to count from"),
    ],
)
def test_years_count_from_the_latest_past_date(past: str, day: str | None) -> None:
    found = day_by_weekday(f"He left on Monday, October 18. {past}")
    assert (found and found.isoformat()) == day
