"""`onrecord post`: who had a post, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from onrecord.cli.who import For, Of, Title  # noqa: TC001 - as above

if TYPE_CHECKING:
    from onrecord.query.post import PostHeld


def post(  # noqa: PLR0913, PLR0917 - one argument an option
    title: Title,
    organization: Of = None,
    area: For = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List everybody who had a post, one after the other, and which reports say so."""
    from onrecord.query.post import post as ask  # noqa: PLC0415 - not needed by `--help`
    from onrecord.query.post_claims import PostAsked  # noqa: PLC0415 - as above

    check_form(as_json=as_json, as_csv=as_csv)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        answer = ask(view, PostAsked(title, organization, area))
    _print(answer, as_json=as_json, as_csv=as_csv)
    return OK


def _print(answer: PostHeld, *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        from onrecord.cli.answers.post_object import post_held_object  # noqa: PLC0415 - only with --json
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - as above
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(post_held_object(answer)))
    elif as_csv:
        from onrecord.cli.answers.post_object import POST_COLUMNS, post_rows  # noqa: PLC0415 - only with --csv
        from onrecord.cli.answers.table import write_table  # noqa: PLC0415 - as above

        write_table(POST_COLUMNS, post_rows(answer))
    else:
        from onrecord.cli.answers.post_page import print_post  # noqa: PLC0415 - loads Rich

        print_post(answer)
