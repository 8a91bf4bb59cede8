"""`onrecord timeline`: what happened around somebody, in order of time."""

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

SCHEMA = "onrecord/timeline/1"

Name = Annotated[str, typer.Argument(metavar="NAME", help="A person, state or body.", show_default=False)]


def timeline(  # noqa: PLR0913, PLR0917 - one argument an option
    name: Name,
    first: From = None,
    last: To = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List all in which somebody has a part, the earliest first."""
    from onrecord.cli.answers.print_found import Question, print_answer  # noqa: PLC0415 - not for `--help`
    from onrecord.query.timeline import timeline as ask  # noqa: PLC0415 - as above
    from onrecord.query.within import Days  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = ask(view, name, Days(first, last))
    asked = {"name": name, "from": first, "to": last}
    question = Question(SCHEMA, None, f"{name} in order of time", asked, names=("name",))
    print_answer(question, found, as_json=as_json, as_csv=as_csv)
    return OK
