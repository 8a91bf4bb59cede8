"""`onrecord changes` as JSON, as CSV and as a page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of one who was expected and then came."""
    record.tell("2021-06-10", holds("Jonas Lind", status="incoming", words="Jonas Lind is to come"))
    record.tell("2021-06-20", holds("Jonas Lind", start="2021-06-19", start_event="sworn_in"))
    return record


def test_the_three_forms_say_the_same(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    call = ("changes", "--kind", "executive, party", "--record", told.path)
    (answer,) = onrecord(*call, "--json").lines
    (change,) = answer["changes"]
    claims = change.pop("claims")
    assert answer["schema"] == "onrecord/changes/1"
    assert answer["asked"]["kinds"] == ["executive", "party"]
    assert change == {
        "change": "appointment",
        "name": "Jonas Lind",
        "post": {
            "title": "foreign minister",
            "organization": "Norway",
            "area": None,
            "kind": "executive",
        },
        "date": "2021-06-19",
        "event": "sworn_in",
        "to_come": False,
        "first_reported": "2021-06-10",
        "independent_sources": 2,
    }
    assert [claim["published"] for claim in claims] == ["2021-06-10", "2021-06-20"]
    lines = list(csv.DictReader(onrecord(*call, "--csv").out.splitlines()))
    assert [line["quote"] for line in lines] == [
        "Jonas Lind is to come",
        "foreign minister Jonas Lind of Norway",
    ]
    assert onrecord(*call).out == (
        "Appointments and departures\n\n"
        "Jonas Lind, foreign minister of Norway\n"
        "  appointment · sworn in · 19 June 2021 · 2 independent sources\n"
        "  “foreign minister Jonas Lind of Norway”\n"
        f"  Daily Courier · 20 June 2021 · report {told.made[1]}\n"
    )


def test_no_change_is_an_answer(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("changes", "--since", "2030", "--record", told.path)
    assert (ran.status, ran.out) == (0, "Appointments and departures\nNone is on record.\n")


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(("--kind", "executive,royal"), id="no kind"),
        pytest.param(("--since", "soon"), id="no day"),
    ],
)
def test_a_wrong_call_is_named(
    onrecord: Callable[..., Any], told: RecordMaker, options: tuple[str, ...]
) -> None:
    ran = onrecord("changes", *options, "--record", told.path, "--json")
    assert (ran.status, ran.out, ran.errors[0]["type"]) == (2, "", "setting")
