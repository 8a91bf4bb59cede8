from __future__ import annotations

import pytest

from onrecord.text.html.day import iso_day


@pytest.mark.parametrize(
    ("value", "day"),
    [
        pytest.param("2021-10-18", "2021-10-18", id="a day"),
        pytest.param("2021-10-18T23:30:00-05:00", "2021-10-18", id="the day where the publisher is"),
        pytest.param("20211018T1200", "2021-10-18", id="without hyphens"),
        pytest.param("Mon, 18 Oct 2021 10:00:00 GMT", "2021-10-18", id="as in an e-mail"),
        pytest.param("18 October 2021", "2021-10-18", id="day first"),
        pytest.param("Monday, October 18, 2021 at 9", "2021-10-18", id="month first"),
        pytest.param("Sept. 3, 2020", "2020-09-03", id="a month cut short"),
        pytest.param("2021-02-30", None, id="no such day"),
        pytest.param("03/04/2021", None, id="day or month first, nobody knows"),
        pytest.param("2021", None, id="a year"),
        pytest.param("1634567890", None, id="seconds since 1970"),
        pytest.param("18 Foo 2021", None, id="no such month"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_date_of_a_page_is_read_or_left(value: str, day: str | None) -> None:
    assert iso_day(value) == day
