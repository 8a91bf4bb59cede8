"""`onrecord explain`: from a fact back to the bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.failure import OK, SOME_UNREADABLE, report, wrong_call
from onrecord.cli.options import (  # noqa: TC001 - Typer reads the types when it runs
    AllowPrivate,
    AsJson,
    Published,
    SettingsFile,
    Sources,
    Weights,
)
from onrecord.errors import OnRecordError
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.pipeline.explain import Explanation
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading

FactId = Annotated[
    str,
    typer.Argument(metavar="ID", help="The id of a fact, or how it begins.", show_default=False),
]

# As many, and as long, as are read at a glance.
_NAMED = 5
_SHORT = 60


def explain(  # noqa: PLR0913, PLR0917 - one argument an option
    fact: FactId,
    source: Sources,
    as_json: AsJson = False,
    published: Published = None,
    allow_private: AllowPrivate = False,
    weights: Weights = None,
    settings: SettingsFile = None,
) -> int:
    """Show where a fact comes from: its words, their sentence, repairs, bytes, and the rule."""
    from onrecord.pipeline.corpus import read_all  # noqa: PLC0415 - not needed by `--help`

    loaded = load_settings(settings)
    if weights is not None:
        loaded = replace(loaded, weights=weights)
    found: dict[tuple[str, str], tuple[Reading, Claim]] = {}
    unreadable = 0
    for item in read_all(source, settings=loaded, published=published, allow_private=allow_private):
        if isinstance(item, OnRecordError):
            unreadable += 1
            report(item, as_json=as_json)
            continue
        for row in item.claims:
            if fact and row.id.startswith(fact.strip().lower()):
                found.setdefault((item.document.id, row.id), (item, row))
    _show(_only(found.values(), fact), as_json=as_json)
    return SOME_UNREADABLE if unreadable else OK


def _only(found: Iterable[tuple[Reading, Claim]], fact: str) -> Explanation:
    """Return the explanation of the one fact that was found.

    Raises:
        SettingError: there is none, or there are several.
    """
    from onrecord.pipeline.explain import explain as explanation_of  # noqa: PLC0415 - not needed by `--help`

    found = list(found)
    if not found:
        wrong_call(
            f"no fact of these reports has an id that begins with {fact!r}",
            "Give the id as `onrecord read` shows it, and the same source and --published.",
        )
    if len(found) > 1:
        named = ", ".join(f"{row.id} ({_in_short(row)})" for _, row in found[:_NAMED])
        others = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
        wrong_call(
            f"{len(found)} facts have an id that begins with {fact!r}: {named}{others}",
            "Give more digits of the id.",
        )
    return explanation_of(*found[0])


def _in_short(row: Claim) -> str:
    from onrecord.cli.wording.sections import entry_of, name_of  # noqa: PLC0415 - only where ids are too short

    said = f"{name_of(row)}, {entry_of(row).head}".removeprefix(", ")
    return said if len(said) <= _SHORT else f"{said[:_SHORT]}…"


def _show(explanation: Explanation, *, as_json: bool) -> None:
    if as_json:
        from onrecord.cli.outputs import write_utf8  # noqa: PLC0415 - only with --json
        from onrecord.pipeline.explain import explanation_object  # noqa: PLC0415 - as above
        from onrecord.pipeline.reading_json import json_line  # noqa: PLC0415 - as above

        write_utf8(json_line(explanation_object(explanation)))
        return
    from onrecord.cli.explanation import print_explanation  # noqa: PLC0415 - loads Rich

    print_explanation(explanation)
