"""`onrecord said`: who said what."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord.cli.answers.asking import asking, check_form
from onrecord.cli.failure import OK, wrong_call
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

SCHEMA = "onrecord/said/1"

By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who said it.", show_default=False)]
About = Annotated[
    str | None,
    typer.Option(
        "--about",
        metavar="WORDS",
        help='Words in it; "between quotes" they stand together.',
        show_default=False,
    ),
]


def said(  # noqa: PLR0913, PLR0917 - one argument an option
    by: By = None,
    about: About = None,
    first: From = None,
    last: To = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List what somebody said, or what was said about something, the newest report first."""
    from onrecord.cli.answers.print_found import Question, print_answer  # noqa: PLC0415 - not for `--help`
    from onrecord.query.said import said as ask  # noqa: PLC0415 - as above
    from onrecord.query.within import Days  # noqa: PLC0415 - as above
    from onrecord.schema.claim import Statement  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    if not (by or about or first or last):
        wrong_call("a record has too many statements for one page", "Give --by, --about, --from or --to.")
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = ask(view, Days(first, last), by=by, about=about)
    asked = {"by": by, "about": about, "from": first, "to": last}
    title = " ".join(filter(None, ("What", by or "was", "said", about and f"about {about}")))
    question = Question(SCHEMA, Statement, title, asked, names=("by",))
    print_answer(question, found, as_json=as_json, as_csv=as_csv)
    return OK
