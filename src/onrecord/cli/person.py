"""`onrecord person`: a dossier."""

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

Name = Annotated[str, typer.Argument(metavar="NAME", help="Any name of somebody.", show_default=False)]


def person(  # noqa: PLR0913, PLR0917 - one argument an option
    name: Name,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """Show what is on record of somebody: posts over time, statements, meetings and promises."""
    from onrecord.query.dossier import dossier  # noqa: PLC0415 - not needed by `--help`

    check_form(as_json=as_json, as_csv=as_csv)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = dossier(view, name)
    if as_json:
        from onrecord.cli.answers.dossier_object import dossier_object  # noqa: PLC0415 - only with --json
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - as above
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(dossier_object(name, found)))
    elif as_csv:
        from onrecord.cli.answers.dossier_object import (  # noqa: PLC0415 - only with --csv
            DOSSIER_COLUMNS,
            dossier_rows,
        )
        from onrecord.cli.answers.table import write_table  # noqa: PLC0415 - as above

        write_table(DOSSIER_COLUMNS, dossier_rows(found))
    else:
        from onrecord.cli.answers.dossier_page import print_dossier  # noqa: PLC0415 - loads Rich

        print_dossier(name, found)
    return OK
