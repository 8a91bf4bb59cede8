"""`onrecord who`: the answer as JSON, as CSV and as a page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker

ASKED = ("who", "foreign minister", "--of", "Norway", "--on", "2019-03-01")


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of two reports on a minister."""
    record.tell("2019-03-01", holds("Anna Berg", predecessor="Paul Weiss", start="2018"))
    record.tell("2019-03-09", holds("Anna Berg"), publisher=None)
    return record


def test_a_program_is_told_in_the_public_form(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord(*ASKED, "--record", told.path, "--json")
    (answer,) = ran.lines
    (holder,) = answer.pop("holders")
    assert (ran.status, answer) == (
        0,
        {
            "schema": "onrecord/who/1",
            "post": {"title": "foreign minister", "organization": "Norway", "area": None},
            "on": "2019-03-01",
            "known": True,
            "near": [],
        },
    )
    claims = holder.pop("claims")
    assert holder == {
        "name": "Anna Berg",
        "certainty": "stated",
        "acting": False,
        "start": {"earliest": "2018-01-01", "latest": "2018-12-31"},
        "end": {"earliest": "2019-03-09", "latest": None},
        "predecessor": "Paul Weiss",
        "successor": None,
        "independent_sources": 2,
        "conflicts": [],
    }
    assert [(claim["document"], claim["published"], claim["publisher"]) for claim in claims] == [
        (told.made[0], "2019-03-01", "Daily Courier"),
        (told.made[1], "2019-03-09", None),
    ]
    assert claims[0]["evidence"][0]["text"] == "foreign minister Anna Berg of Norway"


def test_a_table_has_a_line_for_each_quote(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    lines = list(csv.DictReader(onrecord(*ASKED, "--record", told.path, "--csv").out.splitlines()))
    assert [(line["holder"], line["published"], line["quote"]) for line in lines] == [
        ("Anna Berg", "2019-03-01", "foreign minister Anna Berg of Norway"),
        ("Anna Berg", "2019-03-09", "foreign minister Anna Berg of Norway"),
    ]


def test_a_person_is_told_with_quotes(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    said = onrecord(*ASKED, "--record", told.path).out
    unwrapped = " ".join(said.split())
    assert said.startswith("Foreign minister of Norway, 1 March 2019\n\nAnna Berg\n")
    assert "began between 1 January 2018 and 31 December 2018" in unwrapped
    assert "after Paul Weiss · 2 independent sources" in unwrapped
    assert "“foreign minister Anna Berg of Norway”\n  Daily Courier · 1 March 2019 · report " in said


@pytest.mark.parametrize(
    ("title", "known"),
    [pytest.param("foreign minister", [True], id="a post"), pytest.param("queen", [False], id="no post")],
)
def test_nobody_known_is_an_answer(
    onrecord: Callable[..., Any], told: RecordMaker, title: str, known: list[bool]
) -> None:
    call = ("who", title, "--of", "Norway", "--on", "1905", "--record", told.path)
    ran = onrecord(*call, "--json")
    assert (ran.status, [answer["known"] for answer in ran.lines]) == (0, known)
    assert ran.lines[0]["holders"] == []
    assert "The record has" in onrecord(*call).out
    assert len(onrecord(*call, "--csv").out.splitlines()) == 1


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(("--json", "--csv"), id="two forms"),
        pytest.param(("--json", "--on", "May"), id="no day"),
        pytest.param(("--json", "--as-published-by", "2019-02-31"), id="no such day"),
    ],
)
def test_a_wrong_call_is_named(
    onrecord: Callable[..., Any], told: RecordMaker, options: tuple[str, ...]
) -> None:
    ran = onrecord(*ASKED, *options, "--record", told.path)
    assert (ran.status, ran.out, ran.errors[0]["type"]) == (2, "", "setting")


def test_what_reports_say_moves_no_terminal(onrecord: Callable[..., Any], record: RecordMaker) -> None:
    record.tell("2019-03-01", holds("Anna \x1b[31mBerg", words="minister \x1b]0;title\x07Anna"))
    for form in ((), ("--csv",)):
        assert "\x1b" not in onrecord(*ASKED, "--record", record.path, *form).out
