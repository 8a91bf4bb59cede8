from __future__ import annotations

import json
import multiprocessing
from collections import Counter
from typing import TYPE_CHECKING, Any

from onrecord.pipeline.reading_json import reading_object
from onrecord.store import document_key, open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing import Queue
    from pathlib import Path

    from onrecord.schema.reading import Reading
    from onrecord.store import Arrival, Store


def test_a_dump_has_all_that_was_read(store: Store, dealings: Reading, arrival: Callable[..., Any]) -> None:
    store.add_reading(arrival(dealings))
    lines = [json.loads(line) for line in store.dump()]
    assert lines[0] == {"schema": "onrecord/dump/1"}
    assert Counter(line["line"] for line in lines[1:]) == {
        "document": 1, "reading": 1, "occupancy": 1, "statement": 2, "event": 1, "agreement": 1,
        "commitment": 2,
    }  # fmt: skip
    made = reading_object(dealings)
    assert [line["claim"] for line in lines if line.get("line") == "commitment"] == made["commitments"]
    assert {line.get("document", line.get("key")) for line in lines[1:]} == {document_key(dealings.document)}


def test_a_dump_names_no_times_unless_asked(
    store: Store, dealings: Reading, arrival: Callable[..., Any]
) -> None:
    store.add_reading(arrival(dealings), recorded="2026-04-15T12:00:00Z")
    assert "2026-04-15" not in "".join(store.dump())
    assert "".join(store.dump(times=True)).count("2026-04-15T12:00:00Z") == 2


def test_a_dump_of_both_databases_is_the_same(
    store: Store, talks: Reading, dealings: Reading, arrival: Callable[..., Any], tmp_path: Path
) -> None:
    with open_store(tmp_path / "other.db", create=True) as other:
        for reading in (talks, dealings):
            store.add_reading(arrival(reading))
        for reading in (dealings, talks):
            other.add_reading(arrival(reading))
        assert list(store.dump()) == list(other.dump())


def _write(where: str, arrivals: list[Arrival], failures: Queue[str]) -> None:
    try:
        with open_store(where, create=True) as store:
            for each in arrivals:
                store.add_reading(each)
    except BaseException as error:
        failures.put(repr(error))
        raise


def test_two_writers_at_once_lose_nothing_and_add_nothing_twice(
    where: str, made_reading: Callable[..., Any], row: Callable[..., Any], arrival: Callable[..., Any]
) -> None:
    """Both make the record, and both have the reports, in turned order."""
    arrivals = []
    for number in range(12):
        text = f"Anna Berg resigned as minister number {number}. It was a long day."
        arrivals.append(arrival(made_reading()(text, row("Anna Berg", "minister", ("Anna Berg",)))))
    context = multiprocessing.get_context("spawn")
    failures = context.Queue()
    writers = [
        context.Process(target=_write, args=(where, those, failures)) for those in (arrivals, arrivals[::-1])
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    assert failures.empty()
    assert [writer.exitcode for writer in writers] == [0, 0]
    with open_store(where) as store:
        stats = store.stats()
        assert (stats.documents, stats.readings, stats.claims) == (12, 12, {"occupancy": 12})
        assert [fault for each in store.check() for fault in each.faults] == []
