"""Verbs that begin, hold or end an office, from `languages/en/office_verbs.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.vocabulary.office import EndEvent, StartEvent


@dataclass(frozen=True, slots=True)
class OfficeVerbs:
    """Forms of verbs, lower case, and what each says of an office."""

    start: Mapping[str, StartEvent]
    takes: frozenset[str]
    become: frozenset[str]
    offices: frozenset[str]
    serve: frozenset[str]
    be: frozenset[str]
    past_be: frozenset[str]
    same_office: frozenset[str]
    end: Mapping[str, EndEvent]
    end_nouns: Mapping[str, EndEvent]
    with_down: frozenset[str]
    particles: frozenset[str]
    leave: frozenset[str]
    with_object_of_office: frozenset[str]
    replaces: frozenset[str]
    follow: frozenset[str]
    take_over: frozenset[str]
    hands_over: frozenset[str]
    gives: frozenset[str]
    leads: Mapping[str, str]
    guessed: frozenset[str]
    denied: frozenset[str]
    possible: frozenset[str]
    demanded: frozenset[str]
    planned: frozenset[str]
    conditional: frozenset[str]
    perhaps: frozenset[str]
    reports: frozenset[str]
    chances: frozenset[str]


@cache
def office_verbs() -> OfficeVerbs:
    """Return the English verbs of office."""
    data = tomllib.loads(
        files("onrecord.languages.en").joinpath("office_verbs.toml").read_text(encoding="utf-8")
    )
    ends = {name: forms for name, forms in data["end"].items() if name in _END_EVENTS}
    above = {name: frozenset(forms) for name, forms in data["above"].items()}
    return OfficeVerbs(
        start=cast("Mapping[str, StartEvent]", _by_form(data["start"])),
        takes=frozenset(data["takes"]["forms"]),
        become=frozenset(data["takes"]["become"]),
        offices=frozenset(data["takes"]["offices"]),
        serve=frozenset(data["holds"]["serve"]),
        be=frozenset(data["holds"]["be"]),
        past_be=frozenset(data["holds"]["past_be"]),
        same_office=frozenset(data["holds"]["same_office"]),
        end=cast("Mapping[str, EndEvent]", _by_form(ends)),
        end_nouns=data["end"]["nouns"],
        with_down=frozenset(data["end"]["with_down"]),
        particles=frozenset(data["end"]["particles"]),
        with_object_of_office=frozenset(data["end"]["with_object_of_office"]),
        leave=frozenset(data["end"]["leave"]),
        replaces=frozenset(data["replaces"]["forms"]),
        follow=frozenset(data["replaces"]["follow"]),
        take_over=frozenset(data["replaces"]["take_over"]),
        gives=frozenset(data["replaces"]["gives"]),
        hands_over=frozenset(data["replaces"]["hands_over"]),
        leads=_by_form(data["leads"]),
        **above,
    )


_END_EVENTS = frozenset({"resigned", "dismissed", "removed", "defeated", "retired", "died"})


def _by_form(groups: Mapping[str, list[str]]) -> dict[str, Any]:
    return {form: name for name, forms in groups.items() for form in forms}
