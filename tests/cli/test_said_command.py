"""`onrecord said`: statements as JSON, as CSV and as a page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import says

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of two statements."""
    record.tell("2019-03-01", says("Anna Berg", "the bridge stands", kind="direct", addressee="reporters"))
    record.tell("2019-04-01", says("Jonas Lind", "the bridge fell", speaker_post="mayor"), publisher=None)
    return record


def test_a_program_is_told_in_the_form_of_a_reading(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("said", "--by", "Berg", "--record", told.path, "--json")
    (answer,) = ran.lines
    (claim,) = answer["claims"]
    assert (ran.status, answer["schema"]) == (0, "onrecord/said/1")
    assert answer["asked"] == {"by": "Berg", "about": None, "from": None, "to": None}
    assert answer["person"]["names"] == ["Anna Berg"]
    assert claim["kind_of_claim"] == "statement"
    assert claim["content"] == "the bridge stands"
    assert (claim["document"], claim["published"], claim["publisher"]) == (
        told.made[0],
        "2019-03-01",
        "Daily Courier",
    )
    assert claim["evidence"][0]["text"] == "Anna Berg said the bridge stands"


def test_a_table_has_a_line_for_each_statement(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    ran = onrecord("said", "--about", "bridge", "--record", told.path, "--csv")
    lines = list(csv.DictReader(ran.out.splitlines()))
    assert [(line["speaker"], line["content"], line["published"], line["publisher"]) for line in lines] == [
        ("Jonas Lind", "the bridge fell", "2019-04-01", ""),
        ("Anna Berg", "the bridge stands", "2019-03-01", "Daily Courier"),
    ]


def test_a_person_is_told_with_the_reports(onrecord: Callable[..., Any], told: RecordMaker) -> None:
    assert onrecord("said", "--about", "bridge", "--record", told.path).out.startswith(
        "What was said about bridge\n\n"
        "Jonas Lind, mayor: the bridge fell\n"
        f"  1 April 2019 · report {told.made[1]}\n\n"
        "Anna Berg: “the bridge stands”\n"
        "  in these words · to reporters\n"
        f"  Daily Courier · 1 March 2019 · report {told.made[0]}\n"
    )


@pytest.mark.parametrize(
    ("options", "note"),
    [
        pytest.param(("--by", "Weiss"), "The record has nobody of that name.", id="nobody"),
        pytest.param(("--by", "Berg", "--about", "snow"), "Nothing of it is on record.", id="nothing"),
    ],
)
def test_nothing_is_an_answer(
    onrecord: Callable[..., Any], told: RecordMaker, options: tuple[str, ...], note: str
) -> None:
    ran = onrecord("said", *options, "--record", told.path)
    assert (ran.status, ran.out.splitlines()[-1]) == (0, note)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param((), id="nothing asked"),
        pytest.param(("--from", "May"), id="no day"),
        pytest.param(("--by", "Berg", "--csv"), id="two forms"),
    ],
)
def test_a_wrong_call_is_named(
    onrecord: Callable[..., Any], told: RecordMaker, options: tuple[str, ...]
) -> None:
    ran = onrecord("said", *options, "--record", told.path, "--json")
    assert (ran.status, ran.out, ran.errors[0]["type"]) == (2, "", "setting")
