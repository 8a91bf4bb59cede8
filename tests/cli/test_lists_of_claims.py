"""`onrecord met`, `promises`, `timeline` and `agreement`: lists of claims as JSON, as CSV and as a page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from records import agrees, meets, promises

if TYPE_CHECKING:
    from collections.abc import Callable

    from records import RecordMaker

CALLS = [
    pytest.param(("met", "Berg"), "event", "Meeting of Anna Berg and Jonas Lind", id="met"),
    pytest.param(("promises", "--by", "Berg"), "commitment", "Anna Berg: build a bridge", id="promises"),
    pytest.param(("timeline", "Berg", "--from", "2020"), "agreement", "Zenda Pact", id="timeline"),
    pytest.param(("agreement", "zenda"), "agreement", "Zenda Pact", id="agreement"),
]


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of a meeting, a promise and an agreement."""
    record.tell("2019-03-01", meets("Anna Berg", "Jonas Lind"), promises("Anna Berg", "build a bridge"))
    record.tell("2020-03-01", agrees("Zenda Pact", "Jonas Lind", "Anna Berg"))
    return record


@pytest.mark.parametrize(("call", "kind", "head"), CALLS)
def test_the_three_forms_say_the_same(
    onrecord: Callable[..., Any], told: RecordMaker, call: tuple[str, ...], kind: str, head: str
) -> None:
    ran = onrecord(*call, "--record", told.path, "--json")
    (answer,) = ran.lines
    assert (ran.status, answer["schema"]) == (0, f"onrecord/{call[0]}/1")
    (claim,) = answer["claims"]
    assert (claim["kind_of_claim"], claim["publisher"]) == (kind, "Daily Courier")
    assert claim["document"] in told.made
    (line,) = csv.DictReader(onrecord(*call, "--record", told.path, "--csv").out.splitlines())
    assert (line["document"], line["quote"]) == (claim["document"], claim["evidence"][0]["text"])
    said = onrecord(*call, "--record", told.path).out
    assert f"\n\n{head}\n" in said
    origin = f"Daily Courier · 1 March {line['published'][:4]} · report {line['document']}"
    assert f"“{line['quote']}”\n  {origin}\n" in said


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(("promises", "--status", "forgotten"), id="no status"),
        pytest.param(("promises", "--due-before", "soon"), id="no day"),
        pytest.param(("met", "Berg", "--from", "soon"), id="no first day"),
        pytest.param(("met",), id="nobody"),
        pytest.param(("timeline", "Berg", "--to", "soon"), id="no last day"),
        pytest.param(("agreement", "zenda", "--csv"), id="two forms"),
    ],
)
def test_a_wrong_call_is_named(
    onrecord: Callable[..., Any], told: RecordMaker, call: tuple[str, ...]
) -> None:
    ran = onrecord(*call, "--record", told.path, "--json")
    assert (ran.status, ran.out, ran.errors[0]["type"]) == (2, "", "setting")
