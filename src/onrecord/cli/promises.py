"""`onrecord promises`: who promised what, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast, get_args

import typer

from onrecord.cli.answers.asking import asking, check_form
from onrecord.cli.failure import OK, wrong_call
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AsCsv,
    AsJson,
    AsPublishedBy,
    AsRecordedBy,
    Record,
    SettingsFile,
)
from onrecord.vocabulary.dealings import Fulfilment

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA = "onrecord/promises/1"
STATUSES = get_args(Fulfilment)

By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who promised it.", show_default=False)]
Status = Annotated[
    str | None,
    typer.Option(
        "--status",
        metavar="WORD",
        help=f"What became of it as reported: {', '.join(STATUSES)}.",
        show_default=False,
    ),
]
DueBefore = Annotated[
    str | None,
    typer.Option(
        "--due-before", metavar="DAY", help="What is due before that day, month or year.", show_default=False
    ),
]


def promises(  # noqa: PLR0913, PLR0917 - one argument an option
    by: By = None,
    status: Status = None,
    due_before: DueBefore = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List promises with what became of them as reported, the newest report first."""
    from onrecord.cli.answers.print_found import Question, print_answer  # noqa: PLC0415 - not for `--help`
    from onrecord.query.promises import promises as ask  # noqa: PLC0415 - as above
    from onrecord.schema.claim import Commitment  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    if status is not None and status not in STATUSES:
        wrong_call(f"no promise has the status {status!r}", f"Give one of {', '.join(STATUSES)}.")
    fulfilment = cast("Fulfilment | None", status)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = ask(view, by=by, status=fulfilment, due_before=due_before)
    asked: Mapping[str, str | None] = {"by": by, "status": status, "due_before": due_before}
    question = Question(SCHEMA, Commitment, f"Promises of {by}" if by else "Promises", asked, names=("by",))
    print_answer(question, found, as_json=as_json, as_csv=as_csv)
    return OK
