"""`onrecord post`: who had a post, one after the other."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker

ASKED = ("post", "foreign minister", "--of", "Norway")


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of a minister who came back after another."""
    left = {"status": "former", "end": "2019-09-01", "end_event": "resigned", "words": "Anna Berg resigned"}
    record.tell("2019-03-01", holds("Anna Berg"))
    record.tell("2019-09-01", holds("Anna Berg", **left))
    record.tell("2019-09-02", holds("Jonas Lind"))
    record.tell("2021-03-01", holds("Anna Berg"))
    return record


def test_holders_stand_in_order_of_time_in_all_forms(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    (answer,) = onrecord(*ASKED, "--record", told.path, "--json").lines
    assert (answer["schema"], answer["known"], answer["near"]) == ("onrecord/post/1", True, [])
    assert [holder["name"] for holder in answer["holders"]] == ["Anna Berg", "Jonas Lind", "Anna Berg"]
    assert answer["holders"][0]["end"] == {"earliest": "2019-09-01", "latest": "2019-09-01"}
    lines = list(csv.DictReader(onrecord(*ASKED, "--record", told.path, "--csv").out.splitlines()))
    assert [(line["holder"], line["published"]) for line in lines] == [
        ("Anna Berg", "2019-03-01"),
        ("Anna Berg", "2019-09-01"),
        ("Jonas Lind", "2019-09-02"),
        ("Anna Berg", "2021-03-01"),
    ]
    said = onrecord(*ASKED, "--record", told.path).out
    assert said.startswith("Foreign minister of Norway\n\nAnna Berg\n")
    assert said.count("Daily Courier · ") == 4
    assert said.index("\nJonas Lind\n") < said.rindex("\nAnna Berg\n")


def test_a_post_is_told_as_of_a_day(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    (answer,) = onrecord(*ASKED, "--as-published-by", "2019-06", "--record", told.path, "--json").lines
    assert [holder["name"] for holder in answer["holders"]] == ["Anna Berg"]


def test_a_post_never_heard_of_is_an_answer(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("post", "deputy foreign minister", "--of", "Norway", "--record", told.path)
    assert ran.status == 0
    assert ran.out.splitlines() == [
        "Deputy foreign minister of Norway",
        "The record has no report of such a post.",
        "It has: Foreign minister of Norway.",
    ]
