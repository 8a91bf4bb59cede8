"""The same post elsewhere, and two posts of one holder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


def test_the_same_post_elsewhere_is_a_row_of_its_own(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    rows = told(
        "Jonas Lind was Danish ambassador to Chile from 2003 to 2005, then occupied the same post in Peru.",
        "Jonas Lind",
    )
    post = {"title": "ambassador", "organization": "Denmark", "status": "former"}
    assert rows == [
        {**post, "area": "Chile", "start": "2003", "end": "2005"},
        {**post, "area": "Peru"},
    ]


def test_posts_joined_by_and_are_two_rows(told: Callable[[str, str], list[dict[str, Any]]]) -> None:
    rows = told(
        "Jonas Lind, the head of the Nordic Council and a former mayor of Bergen, spoke.", "Jonas Lind"
    )
    assert rows == [
        {"title": "head", "organization": "Nordic Council", "status": "current"},
        {"title": "mayor", "organization": "Bergen", "status": "former"},
    ]


def test_two_posts_have_each_their_own_years(told: Callable[[str, str], list[dict[str, Any]]]) -> None:
    rows = told(
        "Jonas Lind was general manager of the Nordic Bank from May 2003 to June 2005 "
        "and mayor of Bergen until 2010.",
        "Jonas Lind",
    )
    assert [(row["title"], row["status"], row.get("start"), row.get("end")) for row in rows] == [
        ("general manager", "former", "2003-05", "2005-06"),
        ("mayor", "former", None, "2010"),
    ]
