"""`onrecord conflicts`: where reports of posts cannot all be so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

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
from onrecord.cli.who import For, Of  # noqa: TC001 - as above

if TYPE_CHECKING:
    from onrecord.schema.record import Tenure

AnyTitle = Annotated[
    str | None,
    typer.Argument(metavar="TITLE", help="One post; without it all posts.", show_default=False),
]


def conflicts(  # noqa: PLR0913, PLR0917 - one argument an option
    title: AnyTitle = None,
    organization: Of = None,
    area: For = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List where reports say of a post what cannot all be so, and which reports say what."""
    from onrecord.query.conflicts import conflicts as ask  # noqa: PLC0415 - not needed by `--help`
    from onrecord.query.conflicts import conflicts_of_post  # noqa: PLC0415 - as above
    from onrecord.query.post_claims import PostAsked  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    if area is not None and title is None:
        wrong_call("--for says what a post is for, and there is no post", "Give its TITLE, or leave it out.")
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = (
            conflicts_of_post(view, PostAsked(title, organization, area))
            if title is not None
            else ask(view, organization)
        )
    asked = {"title": title, "organization": organization, "area": area}
    _print(asked, found, as_json=as_json, as_csv=as_csv)
    return OK


def _print(asked: dict[str, str | None], found: tuple[Tenure, ...], *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        from onrecord.cli.answers.conflicts import conflicts_object  # noqa: PLC0415 - only with --json
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - as above
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(conflicts_object(asked, found)))
    elif as_csv:
        from onrecord.cli.answers.conflicts import conflicts_rows  # noqa: PLC0415 - only with --csv
        from onrecord.cli.answers.post_object import POST_COLUMNS  # noqa: PLC0415 - as above
        from onrecord.cli.answers.table import write_table  # noqa: PLC0415 - as above

        write_table(POST_COLUMNS, conflicts_rows(found))
    else:
        from onrecord.cli.answers.conflicts_page import print_conflicts  # noqa: PLC0415 - loads Rich

        print_conflicts(found)
