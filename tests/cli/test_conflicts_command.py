"""`onrecord conflicts`: where reports of posts cannot all be so."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker

BERG, WEISS, LIND = "Anna Berg", "Otto Weiss", "Jonas Lind"


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record with two ministers at once, a mayor alone, and two spokesmen."""
    record.tell("2019-03-01", holds(BERG), holds(LIND, "mayor", "Bergen"), holds(BERG, "minister", None))
    record.tell("2019-03-04", holds(WEISS), holds(LIND, "spokesman"), holds(WEISS, "minister", None))
    record.tell("2019-03-06", holds(WEISS), holds(LIND, "spokesman"))
    record.tell("2019-03-09", holds(BERG), holds(WEISS, "spokesman"))
    record.tell("2019-03-12", holds(BERG))
    return record


@pytest.mark.parametrize(
    ("options", "names"),
    [
        pytest.param((), [BERG, WEISS], id="all posts"),
        pytest.param(("foreign minister", "--of", "Norwegian"), [BERG, WEISS], id="the post"),
        pytest.param(("--of", "Norwegian"), [BERG, WEISS], id="the body"),
        pytest.param(("mayor", "--of", "Bergen"), [], id="another post"),
        pytest.param(("--of", "Bergen"), [], id="another body"),
        pytest.param(("--of", "Ruritania"), [], id="a body never heard of"),
        pytest.param(("--as-published-by", "2019-03-08"), [], id="before the reports cross"),
    ],
)
def test_both_sides_are_named_those_of_most_sources_first(
    onrecord: Callable[..., Any], told: RecordMaker, options: tuple[str, ...], names: list[str]
) -> None:
    ran = onrecord("conflicts", *options, "--record", told.path, "--json")
    (answer,) = ran.lines
    assert (ran.status, answer["schema"]) == (0, "onrecord/conflicts/1")
    assert [each["name"] for each in answer["conflicts"]] == names


def test_the_reports_of_the_other_side_are_named(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    reports = ", ".join(sorted(told.made[1:3]))
    why = f"{WEISS} is said to have held it on 2019-03-04 ({reports})"
    said = " ".join(onrecord("conflicts", "--record", told.path).out.split())
    assert f"{BERG}, foreign minister of Norway began by" in said
    assert why in said
    lines = list(csv.DictReader(onrecord("conflicts", "--record", told.path, "--csv").out.splitlines()))
    assert [(line["holder"], line["published"]) for line in lines if line["conflicts"] == why] == [
        (BERG, "2019-03-01"),
        (BERG, "2019-03-09"),
        (BERG, "2019-03-12"),
    ]


def test_no_conflict_is_an_answer(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("conflicts", "mayor", "--of", "Bergen", "--record", told.path)
    assert (ran.status, ran.out) == (0, "Reports that cannot all be so\nThere are none.\n")


def test_an_area_without_a_post_is_a_wrong_call(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("conflicts", "--for", "Iraq", "--record", told.path, "--json")
    assert (ran.status, ran.out, ran.errors[0]["type"]) == (2, "", "setting")
