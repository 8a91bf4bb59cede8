"""`onrecord watch`: feeds and folders into a record, as they come."""

from __future__ import annotations

import datetime as dt
import signal
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.failure import OK, SOME_UNREADABLE, report
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AllowPrivate,
    AsJson,
    Record,
    SettingsFile,
    Weights,
)
from onrecord.cli.wording.counted import counted
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.corpus.watch.clock import Clock
    from onrecord.corpus.watch.watch import Watch

SCHEMA = "onrecord/watch/1"

Watched = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE", help="Addresses of feeds (RSS, Atom) and folders.", show_default=False),
]
Once = Annotated[bool, typer.Option("--once", help="Look once and end.")]
Every = Annotated[
    float,
    typer.Option("--every", metavar="SECONDS", min=1.0, help="How long to wait after a round."),
]


def watch(  # noqa: PLR0913, PLR0917 - one argument an option
    source: Watched,
    record: Record = None,
    once: Once = False,
    every: Every = 900.0,
    as_json: AsJson = False,
    allow_private: AllowPrivate = False,
    weights: Weights = None,
    settings: SettingsFile = None,
) -> int:
    """Look at feeds and folders again and again, and put what is new into a record."""
    from onrecord.corpus.watch.clock import Clock  # noqa: PLC0415 - not needed by `--help`
    from onrecord.corpus.watch.state import load_state  # noqa: PLC0415 - as above
    from onrecord.corpus.watch.watch import Watch  # noqa: PLC0415 - as above
    from onrecord.pipeline.reader import DocumentReader  # noqa: PLC0415 - as above
    from onrecord.store import open_store  # noqa: PLC0415 - as above

    loaded = load_settings(settings)
    if weights is not None:
        loaded = replace(loaded, weights=weights)
    where = record or loaded.record
    clock = Clock()
    with open_store(where, create=True) as store, _stopping(clock):
        watched = Watch(
            source,
            store=store,
            settings=loaded,
            state=load_state(None if "://" in where else Path(f"{where}.watch.json")),
            clock=clock,
            reader=DocumentReader(loaded),
            allow_private=allow_private,
        )
        return _rounds(watched, clock, every=None if once else every, as_json=as_json)


def _rounds(watched: Watch, clock: Clock, *, every: float | None, as_json: bool) -> int:
    """Go round until stopped, or once where `every` is None; return the exit status of the last round."""
    while True:
        counts: Counter[str] = Counter()
        for outcome in watched.round(only_still=every is not None):
            counts[outcome.what] += 1
            counts["claims"] += outcome.claims
            if outcome.error:
                report(outcome.error, as_json=as_json)
        wait = None if every is None or clock.stopped else every
        _print(watched, counts, wait, as_json=as_json)
        if wait is not None:
            clock.wait(wait)
        if every is None or clock.stopped:
            return SOME_UNREADABLE if counts["unreadable"] else OK


@contextmanager
def _stopping(clock: Clock) -> Iterator[None]:
    """Let the first Ctrl-C end the run after the report at hand, and the second end it at once."""

    def stop(*_: object) -> None:
        clock.stop()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _print(watched: Watch, counts: Counter[str], wait: float | None, *, as_json: bool) -> None:
    from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - not needed by `--help`
    from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

    after = None if wait is None else dt.datetime.now().astimezone() + dt.timedelta(seconds=wait)
    if as_json:
        kinds = ("added", "claims", "known", "unreadable")
        found = {kind: counts[kind] for kind in kinds}
        feeds, folders = len(watched.feeds), len(watched.folders)
        said = after.isoformat(timespec="seconds") if after else None
        line = {"schema": SCHEMA, "feeds": feeds, "folders": folders, **found, "next": said}
        write_utf8(json_line(line))
        return
    looked = [(len(watched.feeds), "feed"), (len(watched.folders), "folder")]
    parts = [" and ".join(counted(number, noun) for number, noun in looked if number)]
    parts.append(f"{counted(counts['added'], 'new report')}, with {counted(counts['claims'], 'fact')}")
    if counts["unreadable"]:
        parts.append(f"{counts['unreadable']:,} could not be read")
    parts.append(f"next round at {after:%H:%M:%S}" if after else "no further round")
    write_utf8(f"{'; '.join(parts)}.")
