"""`onrecord dump`: a whole record as lines of JSON."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord.cli.failure import OK
from onrecord.cli.options import AsJson, Record, SettingsFile  # noqa: TC001 - Typer reads the types when it runs
from onrecord.settings import load_settings

Times = Annotated[bool, typer.Option("--times", help="Say when the record had each report and reading.")]


def dump(
    record: Record = None, times: Times = False, as_json: AsJson = False, settings: SettingsFile = None
) -> int:
    """Print the whole record in its canonical order: equal records, equal bytes."""
    from onrecord.store import open_store  # noqa: PLC0415 - not needed by `--help`

    del as_json  # it is JSON anyhow; `main` looks at the option for errors
    with open_store(record or load_settings(settings).record) as store:
        for line in store.dump(times=times):
            sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
        sys.stdout.buffer.flush()
    return OK
