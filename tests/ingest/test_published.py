from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ingest.published import published_day


@pytest.mark.parametrize(
    "given",
    [
        "2021-10-18",
        " 2021-10-18\n",
        "2021-10-18T10:00",
        "2021-10-18 10:00:59",
        "2021-10-18t10:00:59z",
        "2021-10-18T10:00:59.123456+02:00",
        "2021-10-18 10:00:00 +0200",
        pytest.param("2021-10-18T23:30:00-04:00", id="the day written, not the one in UTC"),
    ],
)
def test_a_date_time_is_reduced_to_its_day(given: str) -> None:
    assert published_day(given) == "2021-10-18"


@pytest.mark.parametrize(
    "given",
    [
        "",
        "2021",
        "2021-10",
        "20211018",
        "2021-W42-1",
        "18/10/2021",
        "Mon, 18 Oct 2021 10:00:00 GMT",
        "1634515200",
        "2021-02-29",
        "2021-13-01",
        "0000-01-01",
        "2021-10-18T25:00",
        "2021-10-18x10:00",
        "2021-10-18 or so",
        "２０２１-10-18",
    ],
)
def test_what_is_no_date_is_not_guessed_at(given: str) -> None:
    with pytest.raises(ValueError, match=r"no date|no day"):
        published_day(given)


def test_a_long_wrong_date_is_shown_in_part() -> None:
    with pytest.raises(ValueError, match="no date") as caught:
        published_day("x" * 100_000)
    assert len(str(caught.value)) < 100


@given(st.datetimes(timezones=st.timezones() | st.none()))
def test_every_date_time_gives_its_own_day(moment: dt.datetime) -> None:
    offset = moment.utcoffset()
    if offset is not None:
        moment = moment.replace(tzinfo=dt.timezone(dt.timedelta(minutes=offset // dt.timedelta(minutes=1))))
    assert published_day(moment.isoformat()) == moment.date().isoformat()


@given(st.text())
def test_any_other_text_is_a_day_or_a_value_error(given: str) -> None:
    try:
        day = published_day(given)
    except ValueError:
        return
    assert dt.date.fromisoformat(day).isoformat() == day
