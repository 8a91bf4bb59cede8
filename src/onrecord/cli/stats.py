"""`onrecord stats`: how much is in a record, and who read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.failure import OK
from onrecord.cli.options import AsJson, Record, SettingsFile  # noqa: TC001 - Typer reads the types when it runs
from onrecord.cli.wording.counted import counted
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from onrecord.store.stats import Stats

SCHEMA = "onrecord/stats/1"


def stats(record: Record = None, as_json: AsJson = False, settings: SettingsFile = None) -> int:
    """Count the documents, sources and facts of a record, and name its readers and their settings."""
    from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - not needed by `--help`
    from onrecord.cli.wording.printable import one_line  # noqa: PLC0415 - as above
    from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above
    from onrecord.store import open_store  # noqa: PLC0415 - as above

    with open_store(record or load_settings(settings).record) as store:
        found = store.stats()
        if as_json:
            write_utf8(json_line({"schema": SCHEMA, "record": store.name, **_object(found)}))
            return OK
        for line in [store.name, *_lines(found)]:
            write_utf8(one_line(line))
    return OK


def _object(found: Stats) -> dict[str, Any]:
    from dataclasses import asdict  # noqa: PLC0415 - not needed by `--help`

    return {
        **asdict(found),
        "published": {"first": found.published[0], "last": found.published[1]},
        "recorded": {"first": found.recorded[0], "last": found.recorded[1]},
    }


def _lines(found: Stats) -> list[str]:
    from onrecord.store.wanted import LISTS  # noqa: PLC0415 - not needed by `--help`

    sources = "source" if found.sources == 1 else "sources"
    lines = [f"{counted(found.documents, 'document')} from {found.sources:,} independent {sources}"]
    if found.published[0]:
        lines.append(f"published from {found.published[0]} to {found.published[1]}")
    if found.recorded[0]:
        lines.append(f"recorded from {found.recorded[0]} to {found.recorded[1]}")
    lines += [
        counted(found.claims[kind], kind, lists) for kind, lists in LISTS.items() if kind in found.claims
    ]
    lines += [
        f"{counted(each.readings, 'reading')} by {each.name} {each.version}, settings {each.settings}"
        for each in found.readers
    ]
    if found.judgements:
        lines.append(counted(found.judgements, "decision"))
    return lines
