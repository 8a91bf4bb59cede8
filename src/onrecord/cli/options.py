"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
        help="The date of a report that carries none: YYYY-MM-DD.",
        show_default=False,
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option("--allow-private", help="Let addresses lead to this machine and its private network."),
]
Weights = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="What finds who said what: attribution, none (rules alone) or a folder.",
        show_default=False,
    ),
]
Record = Annotated[
    str | None,
    typer.Option(
        "--record",
        metavar="FILE",
        help="The record: a file, or postgresql://USER@HOST/DATABASE.",
        show_default=False,
    ),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings", metavar="FILE", help="A TOML file of settings, name = value.", show_default=False
    ),
]
MinConfidence = Annotated[
    float,
    typer.Option(
        "--min-confidence", metavar="X", min=0.0, max=1.0, help="Leave out facts less certain than X, 0 to 1."
    ),
]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV, a line for each quote.")]
AsPublishedBy = Annotated[
    str | None,
    typer.Option(
        "--as-published-by",
        metavar="DAY",
        help="Only reports dated up to that day, month or year.",
        show_default=False,
    ),
]
AsRecordedBy = Annotated[
    str | None,
    typer.Option(
        "--as-recorded-by",
        metavar="DAY",
        help="Only what was in the record by the end of that day.",
        show_default=False,
    ),
]
From = Annotated[
    str | None,
    typer.Option("--from", metavar="DAY", help="The first day, month or year.", show_default=False),
]
To = Annotated[
    str | None,
    typer.Option("--to", metavar="DAY", help="The last day, month or year.", show_default=False),
]
