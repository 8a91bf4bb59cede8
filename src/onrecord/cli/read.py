"""`onrecord read`: reports to a page for a person, to JSON lines, to an HTML page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.failure import OK, SOME_UNREADABLE, report
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AllowPrivate,
    AsJson,
    MinConfidence,
    Published,
    SettingsFile,
    Sources,
    Weights,
)
from onrecord.errors import OnRecordError
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from onrecord.cli.outputs import Output

HtmlPath = Annotated[
    Path | None,
    typer.Option(
        "--html", metavar="FILE", help="Write one HTML page with text and facts.", show_default=False
    ),
]


def read(  # noqa: PLR0913, PLR0917 - one argument an option
    source: Sources,
    as_json: AsJson = False,
    html: HtmlPath = None,
    published: Published = None,
    allow_private: AllowPrivate = False,
    weights: Weights = None,
    min_confidence: MinConfidence = 0.0,
    settings: SettingsFile = None,
) -> int:
    """Read reports and show what they put on record, each fact with its words."""
    from onrecord.pipeline.confident import confident  # noqa: PLC0415 - not needed by `--help`
    from onrecord.pipeline.corpus import read_all  # noqa: PLC0415 - as above

    loaded = load_settings(settings)
    if weights is not None:
        loaded = replace(loaded, weights=weights)
    outputs = _outputs(source, html, as_json=as_json)
    unreadable = 0
    for item in read_all(source, settings=loaded, published=published, allow_private=allow_private):
        if isinstance(item, OnRecordError):
            unreadable += 1
            report(item, as_json=as_json)
            continue
        for output in outputs:
            output.take(confident(item, min_confidence))
    for output in outputs:
        output.close(unreadable)
    return SOME_UNREADABLE if unreadable else OK


def _outputs(sources: list[str], html: Path | None, *, as_json: bool) -> list[Output]:
    """Return where the readings go; each is imported only when it is asked for."""
    from onrecord.cli.short_ids import ShortIds  # noqa: PLC0415 - with the outputs

    outputs: list[Output] = []
    if as_json:
        from onrecord.cli.outputs import JsonLines  # noqa: PLC0415 - as the docstring says

        outputs.append(JsonLines())
    if html:
        from onrecord.cli.page.file import PageFile  # noqa: PLC0415 - as the docstring says

        outputs.append(PageFile(html, sources, ShortIds(), quiet=as_json))
    if not outputs:
        from onrecord.cli.terminal import TerminalPage  # noqa: PLC0415 - loads Rich

        outputs.append(TerminalPage(ShortIds()))
    return outputs
