from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.timex import values
from onrecord.annotate.timex.rules.weekdays import coming_weekday, past_weekday


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1997, "1997-03-30"),
        (2000, "2000-04-23"),
        (2005, "2005-03-27"),
        (2021, "2021-04-04"),
        (2038, "2038-04-25"),
    ],
)
def test_easter_falls_on_its_known_days(year: int, sunday: str) -> None:
    assert values.easter(year).isoformat() == sunday


@given(st.integers(1583, 9999))
def test_easter_is_a_sunday_in_march_or_april(year: int) -> None:
    day = values.easter(year)
    assert day.isoweekday() == 7
    assert day.month in {3, 4}


@pytest.mark.parametrize(
    ("unit", "shift", "value"),
    [
        ("day", -1, "2021-10-17"),
        ("week", 0, "2021-W42"),
        ("weekend", -1, "2021-W41-WE"),
        ("month", -10, "2020-12"),
        ("quarter", -4, "2020-Q4"),
        ("year", 1, "2022"),
        ("decade", -1, "201"),
        ("century", -1, "19"),
        ("hour", -1, None),
        ("year", 10**9, None),
        ("day", 10**9, None),
    ],
)
def test_a_unit_is_counted_from_the_day_of_publication(unit: str, shift: int, value: str | None) -> None:
    assert values.unit_value(dt.date(2021, 10, 18), unit, shift) == value


@given(st.dates(), st.sampled_from(sorted(values.UNKNOWN)), st.integers())
def test_counting_never_leaves_the_calendar(day: dt.date, unit: str, shift: int) -> None:
    value = values.unit_value(day, unit, shift)
    assert value is None or value[:2].isdigit()


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "day", "P3D"),
        (None, "month", "PXM"),
        (4, "hour", "PT4H"),
        (1.5, "year", "P1Y6M"),
        (0.5, "hour", "PT30M"),
        (2.5, "week", "P2.5W"),
        (1, "fortnight", "P2W"),
        (2, "millennium", "P20CE"),
        (1, "moment", None),
    ],
)
def test_a_length_is_written_as_iso_8601(count: float | None, unit: str, value: str | None) -> None:
    assert values.duration(count, unit) == value


@pytest.mark.parametrize(
    ("number", "day"), [(1, "2021-11-04"), (4, "2021-11-25"), (-1, "2021-11-25"), (5, None)]
)
def test_the_nth_thursday_of_november(number: int, day: str | None) -> None:
    found = values.nth_weekday(2021, 11, 4, number)
    assert (found.isoformat() if found else None) == day


@given(st.dates(), st.integers(1, 7))
def test_a_weekday_is_within_seven_days_of_publication(published: dt.date, weekday: int) -> None:
    past, coming = past_weekday(weekday, published), coming_weekday(weekday, published)
    assert past.isoweekday() == coming.isoweekday() == weekday
    assert abs((published - past).days) < 7
    assert abs((coming - published).days) < 7


@given(st.dates(min_value=dt.date(1, 1, 8), max_value=dt.date(9999, 12, 24)), st.integers(1, 7))
def test_the_past_weekday_is_not_after_publication_nor_the_coming_before(
    published: dt.date, weekday: int
) -> None:
    assert past_weekday(weekday, published) <= published <= coming_weekday(weekday, published)
