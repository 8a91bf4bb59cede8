"""Options that several commands have."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.failure import wrong_call

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        help="Files, folders, http(s) addresses, or - for standard input.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, and errors as JSON objects.")]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="The date (YYYY-MM-DD) of a report that carries none.",
        show_default=False,
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option("--allow-private", help="Let addresses lead to this machine and its private network."),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings", metavar="FILE", help="A TOML file of settings, name = value.", show_default=False
    ),
]


def published_day(day: str | None) -> str | None:
    """Return `day` where it is a day of the calendar as `YYYY-MM-DD`, or None.

    Raises:
        SettingError: it is not.
    """
    if day is None:
        return None
    if not _is_day(day):
        wrong_call(f"--published cannot be {day!r}", "Give a day of the calendar as YYYY-MM-DD.")
    return day


def _is_day(day: str) -> bool:
    try:
        return dt.date.fromisoformat(day).isoformat() == day  # "20211018" is a date too, but not this form
    except ValueError:
        return False
