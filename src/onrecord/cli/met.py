"""`onrecord met`: who met whom."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord.cli.answers.asking import asking, check_form
from onrecord.cli.failure import OK
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AsCsv,
    AsJson,
    AsPublishedBy,
    AsRecordedBy,
    From,
    Record,
    SettingsFile,
    To,
)

SCHEMA = "onrecord/met/1"

Name = Annotated[str, typer.Argument(metavar="NAME", help="A person, state or body.", show_default=False)]
With = Annotated[
    str | None, typer.Option("--with", metavar="NAME", help="Who else was there.", show_default=False)
]


def met(  # noqa: PLR0913, PLR0917 - one argument an option
    name: Name,
    whom: With = None,
    first: From = None,
    last: To = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List meetings, talks, visits and calls of somebody, the newest report first."""
    from onrecord.cli.answers.print_found import Question, print_answer  # noqa: PLC0415 - not for `--help`
    from onrecord.query.met import met as ask  # noqa: PLC0415 - as above
    from onrecord.query.within import Days  # noqa: PLC0415 - as above
    from onrecord.schema.claim import Event  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = ask(view, name, Days(first, last), whom=whom)
    asked = {"name": name, "with": whom, "from": first, "to": last}
    title = f"When {name} met {whom}" if whom else f"Whom {name} met"
    print_answer(
        Question(SCHEMA, Event, title, asked, names=("name",)), found, as_json=as_json, as_csv=as_csv
    )
    return OK
