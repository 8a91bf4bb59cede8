"""`onrecord met` and `promises`: lists of claims as JSON, as CSV and as a page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import meets, promises

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker

CALLS = [
    pytest.param(("met", "Berg"), "event", "Meeting of Anna Berg and Jonas Lind", id="met"),
    pytest.param(("promises", "--by", "Berg"), "commitment", "Anna Berg: build a bridge", id="promises"),
]


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of a meeting and a promise."""
    record.tell("2019-03-01", meets("Anna Berg", "Jonas Lind"), promises("Anna Berg", "build a bridge"))
    return record


@pytest.mark.parametrize(("call", "kind", "head"), CALLS)
def test_the_three_forms_say_the_same(
    onrecord: Callable[..., Any], told: RecordMaker, call: tuple[str, ...], kind: str, head: str
) -> None:
    ran = onrecord(*call, "--record", told.path, "--json")
    (answer,) = ran.lines
    assert (ran.status, answer["schema"]) == (0, f"onrecord/{call[0]}/1")
    (claim,) = answer["claims"]
    assert (claim["kind_of_claim"], claim["document"], claim["publisher"]) == (
        kind,
        told.made[0],
        "Daily Courier",
    )
    (line,) = csv.DictReader(onrecord(*call, "--record", told.path, "--csv").out.splitlines())
    assert (line["id"], line["quote"]) == (claim["id"], claim["evidence"][0]["text"])
    said = onrecord(*call, "--record", told.path).out
    assert f"\n\n{head}\n" in said
    assert f"“{line['quote']}”\n  Daily Courier · 1 March 2019 · report {told.made[0]}\n" in said


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(("promises", "--status", "forgotten"), id="no status"),
        pytest.param(("promises", "--due-before", "soon"), id="no day"),
        pytest.param(("met", "Berg", "--from", "soon"), id="no first day"),
        pytest.param(("met",), id="nobody"),
    ],
)
def test_a_wrong_call_is_named(
    onrecord: Callable[..., Any], told: RecordMaker, call: tuple[str, ...]
) -> None:
    ran = onrecord(*call, "--record", told.path, "--json")
    assert (ran.status, ran.out, ran.errors[0]["type"]) == (2, "", "setting")
