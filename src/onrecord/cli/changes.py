"""`onrecord changes`: who took a post and who left one."""

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
from onrecord.vocabulary.office import PostKind

if TYPE_CHECKING:
    from onrecord.query.changes import Change

KINDS = get_args(PostKind)

Since = Annotated[
    str | None,
    typer.Option(
        "--since", metavar="DAY", help="Changes of that day, month or year, and later.", show_default=False
    ),
]
PublishedSince = Annotated[
    str | None,
    typer.Option("--published-since", metavar="DAY", help="As reported since that day.", show_default=False),
]
AddedSince = Annotated[
    str | None,
    typer.Option(
        "--added-since", metavar="DAY", help="As the record has known since that day.", show_default=False
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="WORDS",
        help=f"Kinds of posts, with commas between: {', '.join(KINDS)}.",
        show_default=False,
    ),
]


def changes(  # noqa: PLR0913, PLR0917 - one argument an option
    since: Since = None,
    published_since: PublishedSince = None,
    added_since: AddedSince = None,
    kind: Kind = None,
    as_published_by: AsPublishedBy = None,
    as_recorded_by: AsRecordedBy = None,
    record: Record = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    settings: SettingsFile = None,
) -> int:
    """List appointments and departures, the newest first."""
    from onrecord.query.changes import changes as ask  # noqa: PLC0415 - not needed by `--help`

    check_form(as_json=as_json, as_csv=as_csv)
    kinds = _kinds(kind)
    with asking(record, settings, as_published_by, as_recorded_by) as view:
        found = ask(view, since=since, published_since=published_since, added_since=added_since, kinds=kinds)
    asked: dict[str, object] = {
        "since": since,
        "published_since": published_since,
        "added_since": added_since,
        "kinds": list(kinds),
    }
    _print(asked, found, as_json=as_json, as_csv=as_csv)
    return OK


def _kinds(words: str | None) -> tuple[PostKind, ...]:
    kinds = tuple(word.strip() for word in words.split(",")) if words is not None else ()
    for kind in kinds:
        if kind not in KINDS:
            wrong_call(f"there is no kind of posts {kind!r}", f"Give some of {','.join(KINDS)}.")
    return cast("tuple[PostKind, ...]", kinds)


def _print(asked: dict[str, object], found: tuple[Change, ...], *, as_json: bool, as_csv: bool) -> None:
    from onrecord.cli.answers import changes as forms  # noqa: PLC0415 - not needed by `--help`

    if as_json:
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - only with --json
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(forms.changes_object(asked, found)))
    elif as_csv:
        from onrecord.cli.answers.table import write_table  # noqa: PLC0415 - only with --csv

        write_table(forms.CHANGES_COLUMNS, forms.changes_rows(found))
    else:
        from onrecord.cli.answers.changes_page import print_changes  # noqa: PLC0415 - loads Rich

        print_changes(found)
