from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from onrecord.store import document_key
from onrecord.store.address import address_of
from onrecord.store.engine import for_writing, make_engine
from onrecord.store.packing import pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading
    from onrecord.store import Store
    from onrecord.store.check import Fault


def _change(where: str, statement: str, **values: object) -> None:
    engine = make_engine(address_of(where))
    with for_writing(engine) as connection:
        connection.execute(text(statement), values)
    engine.dispose()


def _faults(store: Store) -> list[Fault]:
    return [fault for each in store.check() for fault in each.faults]


def _spans(value: Any) -> int:  # noqa: ANN401 - whatever JSON has
    if isinstance(value, dict):
        return ("origin" in value) + sum(_spans(each) for each in value.values())
    return sum(_spans(each) for each in value) if isinstance(value, list) else 0


def test_a_sound_record_is_clean_and_every_span_is_compared(
    store: Store, talks: Reading, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    for reading in (talks, dealings):
        store.add_reading(arrival(reading))
    checked = {each.document: each.spans for each in store.check()}
    assert _faults(store) == []
    for reading in (talks, dealings):
        claims = [
            line["claim"] for line in map(json.loads, store.dump())
            if "claim" in line and line["document"] == document_key(reading.document)
        ]  # fmt: skip
        assert checked[document_key(reading.document)] == _spans(claims) > 0


def test_an_empty_record_is_clean(store: Store) -> None:
    assert list(store.check()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(("Zenda Pact", "Xenda Pact"), "the text has not", id="other words"),
        pytest.param(('"start":', '"start":-'), "the text has not", id="another place"),
        pytest.param(('"origin":{"start":', '"origin":{"start":1'), "the bytes", id="other bytes"),
        pytest.param(('"evidence":', '"evidence":[],"was":'), "has no evidence", id="no evidence"),
    ],
)
def test_evidence_that_does_not_hold_is_named(  # noqa: PLR0913, PLR0917 - each a fixture or a case
    where: str,
    store: Store,
    dealings: Reading,
    arrival: Callable[..., Any],
    change: tuple[str, str],
    said: str,
) -> None:
    store.add_reading(arrival(dealings))
    _change(
        where,
        'UPDATE claims SET "row" = replace("row", :old, :new) WHERE kind = \'agreement\'',
        old=change[0],
        new=change[1],
    )
    faults = _faults(store)
    agreement = dealings.claims.agreements[0].id
    assert [fault.what for fault in faults if fault.claim is None] == ["its reading is not as it came"]
    assert any(said in fault.what for fault in faults if fault.claim == agreement)


def test_a_claim_that_is_lost_is_noticed(
    where: str, store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings))
    _change(where, "DELETE FROM claim_names")
    _change(where, "DELETE FROM claims WHERE kind = 'event'")
    assert [fault.what for fault in _faults(store)] == ["its reading is not as it came"]


@pytest.mark.parametrize(
    ("packed", "said"),
    [(pack(b"Somebody else's words"), "not those of its hash"), (b"no zstd", "damaged")],
    ids=["other bytes", "no bytes"],
)
def test_bytes_that_are_not_those_of_the_document_are_named(  # noqa: PLR0913, PLR0917 - as above
    where: str, store: Store, talks: Reading, arrival: Callable[..., Any], packed: bytes, said: str
) -> None:
    store.add_reading(arrival(talks))
    _change(where, "UPDATE contents SET packed = :packed", packed=packed)
    assert any(said in fault.what for fault in _faults(store))
