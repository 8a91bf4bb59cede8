"""`onrecord agreement`: who agreed on what, and what was promised under it."""

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
    Record,
    SettingsFile,
)

SCHEMA = "onrecord/agreement/1"

Name = Annotated[
    str, typer.Argument(metavar="NAME", help="Words of the agreement's name.", show_default=False)
]


def agreement(  # noqa: PLR0913, PLR0917 - one argument an option
    name: Name,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List what reports say of an agreement, and what was promised under it, the newest report first."""
    from onrecord.cli.answers.print_found import Question, print_answer  # noqa: PLC0415 - not for `--help`
    from onrecord.query.agreement import agreement as ask  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = ask(view, name)
    question = Question(SCHEMA, None, f"Agreement: {name}", {"name": name})
    print_answer(question, found, as_json=as_json, as_csv=as_csv)
    return OK
