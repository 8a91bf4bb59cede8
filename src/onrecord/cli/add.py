"""`onrecord add`: reports into a record."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.failure import OK, SOME_UNREADABLE, report
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AllowPrivate,
    AsJson,
    Published,
    Record,
    SettingsFile,
    Sources,
    Weights,
)
from onrecord.cli.wording.counted import counted
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from onrecord.corpus.add import Outcome

SCHEMA = "onrecord/add/1"

Workers = Annotated[
    int,
    typer.Option(
        "--workers", metavar="N", min=1, max=256, help="How many processes read; each computes in one thread."
    ),
]


def add(  # noqa: PLR0913, PLR0917 - one argument an option
    source: Sources,
    record: Record = None,
    workers: Workers = 1,
    as_json: AsJson = False,
    published: Published = None,
    allow_private: AllowPrivate = False,
    weights: Weights = None,
    settings: SettingsFile = None,
) -> int:
    """Read reports and put what they say into a record; those that it has already are passed over."""
    from onrecord.cli.adding import Adding  # noqa: PLC0415 - not needed by `--help`
    from onrecord.corpus.add import add_all  # noqa: PLC0415 - as above
    from onrecord.store import open_store  # noqa: PLC0415 - as above

    loaded = load_settings(settings)
    if weights is not None:
        loaded = replace(loaded, weights=weights)
    counts: Counter[str] = Counter()
    with open_store(record or loaded.record, create=True) as store:
        outcomes = add_all(
            source,
            store=store,
            settings=loaded,
            workers=workers,
            published=published,
            allow_private=allow_private,
        )
        try:
            with Adding(source, settings=loaded) as shown:
                for outcome in outcomes:
                    _count(counts, outcome)
                    shown.step(counts)
                    if outcome.error:
                        report(outcome.error, as_json=as_json)
        finally:
            outcomes.close()  # the workers end before the record is closed
            _print(counts, store.name, as_json=as_json)
    return SOME_UNREADABLE if counts["unreadable"] else OK


def _count(counts: Counter[str], outcome: Outcome) -> None:
    counts[outcome.what] += 1
    counts["claims"] += outcome.claims


def _print(counts: Counter[str], name: str, *, as_json: bool) -> None:
    """Say what was done, also of a run that is stopped."""
    from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - not needed by `--help`
    from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

    if as_json:
        kinds = ("added", "claims", "known", "unreadable")
        write_utf8(json_line({"schema": SCHEMA, "record": name, **{kind: counts[kind] for kind in kinds}}))
        return
    parts = [f"{counted(counts['added'], 'report')} added, with {counted(counts['claims'], 'fact')}"]
    if counts["known"]:
        parts.append(f"{counts['known']:,} in the record before")
    if counts["unreadable"]:
        parts.append(f"{counts['unreadable']:,} could not be read")
    write_utf8(f"{'; '.join(parts)}. The record is {name}.")
