"""`onrecord check`: every evidence of a record held against its text and bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.failure import OK, SOME_UNREADABLE
from onrecord.cli.options import AsJson, Record, SettingsFile  # noqa: TC001 - Typer reads the types when it runs
from onrecord.cli.wording.counted import counted
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from onrecord.store.check import Fault

SCHEMA = "onrecord/check/1"


def check(record: Record = None, as_json: AsJson = False, settings: SettingsFile = None) -> int:
    """Prove that all words on record stand in the stored texts, and come from the stored bytes."""
    from dataclasses import asdict  # noqa: PLC0415 - not needed by `--help`

    from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - as above
    from onrecord.cli.wording.printable import one_line  # noqa: PLC0415 - as above
    from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above
    from onrecord.store import open_store  # noqa: PLC0415 - as above

    readings = spans = 0
    faults: list[Fault] = []
    with open_store(record or load_settings(settings).record) as store:
        for checked in store.check():
            readings, spans = readings + 1, spans + checked.spans
            faults += checked.faults
    if as_json:
        found = [asdict(fault) for fault in faults]
        write_utf8(
            json_line(
                {
                    "schema": SCHEMA,
                    "record": store.name,
                    "readings": readings,
                    "spans": spans,
                    "faults": found,
                }
            )
        )
        return SOME_UNREADABLE if faults else OK
    for fault in faults:
        named = f"{fault.document} {fault.claim}" if fault.claim else fault.document
        write_utf8(one_line(f"{named}: {fault.what}"))
    said = f"{counted(len(faults), 'fault')}" if faults else "all hold"
    write_utf8(f"{counted(spans, 'piece')} of evidence in {counted(readings, 'reading')}: {said}.")
    return SOME_UNREADABLE if faults else OK
