"""What users can name is named in the reference, or a test fails."""

from __future__ import annotations

import dataclasses
import enum
import re
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer.main

from onrecord import errors
from onrecord.cli.main import app
from onrecord.pipeline.explain import explain, explanation_object
from onrecord.pipeline.reading_json import reading_object
from onrecord.schema import annotation, text
from onrecord.settings import Settings
from onrecord.vocabulary import dealings, factuality, office, speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.schema.reading import Reading

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"

_GROUP: Any = typer.main.get_command(app)
COMMANDS: dict[str, Any] = _GROUP.commands

WORD_LISTS = {
    "post_kind": office.PostKind,
    "status": office.Status,
    "start_event": office.StartEvent,
    "end_event": office.EndEvent,
    "statement_kind": speech.StatementKind,
    "event_kind": dealings.EventKind,
    "event_status": dealings.EventStatus,
    "agreement_status": dealings.AgreementStatus,
    "fulfilment": dealings.Fulfilment,
    "factuality": factuality.Factuality,
    "published_from": text.PublishedFrom,
    "furniture": text.FurnitureKind,
    "repairs": text.RepairReason,
    "entities": annotation.EntityKind,
    "times": annotation.TimexType,
}


def _page(name: str) -> str:
    return (REFERENCE / f"{name}.md").read_text(encoding="utf-8")


def _options() -> Iterator[tuple[str, str]]:
    """Yield command and option, argument, or word that an argument may be."""
    for name, command in COMMANDS.items():
        hints = typing.get_type_hints(command.callback)
        for parameter in command.params:
            words = [word.value for word in _choices(hints[parameter.name])]
            for option in words or parameter.opts:
                is_named = words or option.startswith("-")
                yield name, option if is_named else str(parameter.metavar or option).upper()


def _choices(hint: Any) -> list[enum.Enum]:  # noqa: ANN401 - any type that a parameter may have
    kinds = [kind for kind in (hint, *typing.get_args(hint)) if isinstance(kind, enum.EnumType)]
    return [word for kind in kinds for word in kind]


def _all_errors(branch: type[errors.OnRecordError]) -> Iterator[type[errors.OnRecordError]]:
    for error in branch.__subclasses__():
        yield from (error, *_all_errors(error))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_page(command: str) -> None:
    assert _page(command).startswith(f"# `onrecord {command}`\n")


@pytest.mark.parametrize(("command", "option"), sorted(set(_options())))
def test_every_argument_and_option_is_on_its_command_s_page(command: str, option: str) -> None:
    if option.startswith("-"):
        assert re.search(rf"`[^`\n]*{re.escape(option)}\b[^`\n]*`", _page(command))
    else:
        assert re.search(rf"^onrecord {command}.*\b{re.escape(option)}\b", _page(command), re.MULTILINE)


@pytest.mark.parametrize("option", sorted({o for p in _GROUP.params for o in p.opts}))
def test_every_option_of_the_program_is_named(option: str) -> None:
    assert f"onrecord {option}" in _page("read")


@pytest.mark.parametrize("setting", dataclasses.fields(Settings), ids=lambda field: field.name)
def test_every_setting_is_documented_with_its_default_and_unit(setting: dataclasses.Field[object]) -> None:
    (row,) = re.findall(rf"^\| `{setting.name}` \|.*$", _page("settings"), re.MULTILINE)
    default = f"{setting.default:g}" if isinstance(setting.default, float) else str(setting.default)
    cells = [cell.strip(" `") for cell in row.split("|")]
    assert cells[2:4] == [default, setting.metadata["unit"]]
    assert setting.metadata["help"].partition(".")[0].partition(":")[0] in row


@pytest.mark.parametrize("words", WORD_LISTS.values(), ids=WORD_LISTS)
def test_every_word_of_a_closed_list_is_on_the_page_of_readings(words: object) -> None:
    page = _page("reading")
    assert [word for word in typing.get_args(words) if f"`{word}`" not in page] == []


@pytest.mark.parametrize("reading", ["talks", "dealings"])
def test_every_field_of_a_reading_is_on_its_page(reading: str, request: pytest.FixtureRequest) -> None:
    page = _page("reading")
    made = reading_object(request.getfixturevalue(reading))
    assert [name for name in _names(made) if not re.search(rf"[`\"]{name}[`\"]", page)] == []


def test_every_field_of_an_explanation_is_on_a_page(dealings: Reading) -> None:
    pages = _page("explain") + _page("reading")
    for row in dealings.claims:
        made = explanation_object(explain(dealings, row))
        assert [name for name in _names(made) if not re.search(rf"[`\"]{name}[`\"]", pages)] == []


@pytest.mark.parametrize(
    "error",
    [error for error in _all_errors(errors.OnRecordError) if error.type not in {"source", "document"}],
    ids=lambda error: error.__name__,
)
def test_every_type_of_error_is_documented(error: type[errors.OnRecordError]) -> None:
    assert f"`{error.type}`" in _page("read")


def test_every_page_that_is_linked_to_is_there() -> None:
    for page in REFERENCE.glob("*.md"):
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name} links to {link}"


def _names(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {name for inner in value.values() for name in _names(inner)}
    if isinstance(value, list):
        return {name for inner in value for name in _names(inner)}
    return set()
