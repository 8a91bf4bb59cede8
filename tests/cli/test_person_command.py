"""`onrecord person`: a dossier as JSON, as CSV and as a page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import holds, meets, promises, says

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker

NORWAY = {"title": "foreign minister", "organization": "Norway", "area": None}


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of one report on a minister."""
    record.tell(
        "2019-03-01",
        holds("Anna Berg", predecessor="Paul Weiss"),
        says("Anna Berg", "the bridge fell"),
        meets("Anna Berg", "Jonas Lind", place="Oslo"),
        promises("Anna Berg", "build it again", due="2020"),
    )
    return record


def test_a_program_is_told_all_parts(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("person", "Berg", "--record", told.path, "--json")
    (answer,) = ran.lines
    assert (ran.status, answer["schema"], answer["asked"]) == (0, "onrecord/person/1", {"name": "Berg"})
    assert answer["person"]["name"] == "Anna Berg"
    assert [(post["post"], post["predecessor"]) for post in answer["posts"]] == [(NORWAY, "Paul Weiss")]
    assert [(said["content"], said["post_held"]) for said in answer["statements"]] == [
        ("the bridge fell", NORWAY)
    ]
    assert [meeting["place"] for meeting in answer["meetings"]] == ["Oslo"]
    assert [promise["due"] for promise in answer["promises"]] == ["2020"]


def test_a_table_has_a_line_for_each_quote(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("person", "Berg", "--record", told.path, "--csv")
    lines = list(csv.DictReader(ran.out.splitlines()))
    assert [(line["part"], line["title"], line["publisher"]) for line in lines] == [
        ("post", "foreign minister", "Daily Courier"),
        ("statement", "foreign minister", "Daily Courier"),
        ("meeting", "", "Daily Courier"),
        ("promise", "", "Daily Courier"),
    ]


def test_a_person_is_told_part_by_part(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    said = onrecord("person", "Berg", "--record", told.path).out
    places = [said.index(part) for part in ("Anna Berg\n", "POSTS", "STATEMENTS", "MEETINGS", "PROMISES")]
    assert places == sorted(places)
    assert "Anna Berg: the bridge fell\n  as foreign minister of Norway\n  Daily Courier" in said
    assert said.count("Daily Courier · 1 March 2019") == 4


def test_nobody_of_a_name_is_an_answer(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("person", "Weiss Weiss", "--record", told.path)
    assert (ran.status, ran.out) == (0, "Weiss Weiss\nThe record has nobody of that name.\n")
    (answer,) = onrecord("person", "Nemo", "--record", told.path, "--json").lines
    assert (answer["person"], answer["posts"]) == (None, [])
