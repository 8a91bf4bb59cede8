"""Offices that are or were held, and the years beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "holder", "row"),
    [
        pytest.param(
            "Jonas Lind is the mayor of Bergen.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "current"},
            id="is",
        ),
        pytest.param(
            "Jonas Lind was the mayor of Bergen from 2003 to 2005.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "former", "start": "2003", "end": "2005"},
            id="was, from and to",
        ),
        pytest.param(
            "Jonas Lind has been mayor of Bergen since 2015.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "current", "start": "2015"},
            id="has been since",
        ),
        pytest.param(
            "Jonas Lind served as finance minister of Denmark between 1998 and 2001.",
            "Jonas Lind",
            {
                "title": "finance minister",
                "organization": "Denmark",
                "status": "former",
                "start": "1998",
                "end": "2001",
            },
            id="served between",
        ),
        pytest.param(
            "Jonas Lind served as Denmark's finance minister until 2004.",
            "Jonas Lind",
            {"title": "finance minister", "organization": "Denmark", "status": "former", "end": "2004"},
            id="served until",
        ),
        pytest.param(
            "Jonas Lind, who was Danish ambassador to Chile from 2003 to 2005, wrote the book.",
            "Jonas Lind",
            {
                "title": "ambassador",
                "organization": "Denmark",
                "status": "former",
                "area": "Chile",
                "start": "2003",
                "end": "2005",
            },
            id="who was",
        ),
        pytest.param(
            "Anna Berg, Ruritania's foreign minister since 2019, flew home.",
            "Anna Berg",
            {"title": "foreign minister", "organization": "Ruritania", "status": "current", "start": "2019"},
            id="since, beside a name",
        ),
        pytest.param(
            "Anna Berg, mayor of Bergen until 2015, wrote the book.",
            "Anna Berg",
            {"title": "mayor", "organization": "Bergen", "status": "former", "end": "2015"},
            id="until, beside a name",
        ),
        pytest.param(
            "Anna Berg, mayor of Bergen (2011-2015), wrote the book.",
            "Anna Berg",
            {"title": "mayor", "organization": "Bergen", "status": "former", "start": "2011", "end": "2015"},
            id="years in brackets",
        ),
        pytest.param(
            "Jonas Lind doubles as chairman of the Nordic Bank.",
            "Jonas Lind",
            {"title": "chairman", "organization": "Nordic Bank", "status": "current"},
            id="doubles as",
        ),
        pytest.param(
            "Jonas Lind, then mayor of Bergen, signed the treaty in 1998.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "former"},
            id="then, behind the name",
        ),
        pytest.param(
            "Anna Berg's father, Jonas Lind, was mayor of Bergen.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "former"},
            id="a relative's post",
        ),
        pytest.param(
            "As chairman of the Nordic Bank, Jonas Lind signed the letter.",
            "Jonas Lind",
            {"title": "chairman", "organization": "Nordic Bank", "status": "current"},
            id="as opens the sentence",
        ),
    ],
)
def test_a_post_is_or_was_held(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]
