from __future__ import annotations

import datetime as dt

import pytest

from onrecord.text.published.url import day_in_url


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2021/10/18/minister", "2021-10-18"),
        ("/world/2021/oct/8/minister", "2021-10-08"),
        ("/minister-2021-10-18.html", "2021-10-18"),
        ("/news/20211018-minister", "2021-10-18"),
        ("/news/minister_20211018", "2021-10-18"),
        ("/2021/13/18/minister", None),
        ("/2021/10/minister", None),
        ("/article/12345678", None),
        ("/article/a20211018", None),
        ("/article/202110181", None),
        ("/minister?date=2021-10-18", None),
    ],
)
def test_the_day_stands_in_the_path(path: str, day: str | None) -> None:
    assert day_in_url(f"https://news.example{path}") == (dt.date.fromisoformat(day) if day else None)


def test_what_is_no_address_has_no_day() -> None:
    assert day_in_url("http://[2021/10/18/x") is None
