"""`onrecord who`: who had a post on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.answers.asking import asking, check_form
from onrecord.cli.failure import OK
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AsCsv,
    AsJson,
    AsPublishedBy,
    AsRecordedBy,
    Record,
    SettingsFile,
)

if TYPE_CHECKING:
    from onrecord.query.who import Who

Title = Annotated[
    str, typer.Argument(metavar="TITLE", help='The post: "prime minister".', show_default=False)
]
Of = Annotated[
    str | None,
    typer.Option(
        "--of", metavar="ORGANIZATION", help="The state or body whose post it is.", show_default=False
    ),
]
For = Annotated[
    str | None,
    typer.Option("--for", metavar="AREA", help="What it is for: Iraq, of an ambassador.", show_default=False),
]
On = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="DAY",
        help="A day, month or year. Without it the day of the last report of the post.",
        show_default=False,
    ),
]


def who(  # noqa: PLR0913, PLR0917 - one argument an option
    title: Title,
    organization: Of = None,
    area: For = None,
    on: On = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """Say who had a post on a day, since when, after whom, and which reports say so."""
    from onrecord.query.post_claims import PostAsked  # noqa: PLC0415 - not needed by `--help`
    from onrecord.query.who import who as ask  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        answer = ask(view, PostAsked(title, organization, area), on)
    _print(answer, as_json=as_json, as_csv=as_csv)
    return OK


def _print(answer: Who, *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        from onrecord.cli.answers.who_object import who_object  # noqa: PLC0415 - only with --json
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - as above
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(who_object(answer)))
    elif as_csv:
        from onrecord.cli.answers.table import write_table  # noqa: PLC0415 - only with --csv
        from onrecord.cli.answers.who_object import WHO_COLUMNS, who_rows  # noqa: PLC0415 - as above

        write_table(WHO_COLUMNS, who_rows(answer))
    else:
        from onrecord.cli.answers.who_page import print_who  # noqa: PLC0415 - loads Rich

        print_who(answer)
