"""Words around offices that begin, end and pass on, from `languages/en/office_changes.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class OfficeChanges:
    """Words, lower case; the file says of each list what it is for."""

    killed: frozenset[str]
    removes: frozenset[str]
    calls: frozenset[str]
    in_vain: frozenset[str]
    offered: frozenset[str]
    other_bodies: frozenset[str]
    wins: frozenset[str]
    contests: frozenset[str]
    seats_won: frozenset[str]
    terms_won: frozenset[str]
    lesser_contests: frozenset[str]
    terms: frozenset[str]
    term_ends: frozenset[str]
    seeks: frozenset[str]
    another_term: frozenset[str]
    after: frozenset[str]
    when: frozenset[str]
    aims: frozenset[str]
    awaited: frozenset[str]
    seekers: frozenset[str]
    successors: frozenset[str]
    predecessors: frozenset[str]
    not_yet: frozenset[str]
    again: frozenset[str]
    counted: frozenset[str]
    of_other_things: frozenset[str]
    sworn: frozenset[str]
    come: frozenset[str]
    rules: frozenset[str]
    ruled: frozenset[str]
    elective: frozenset[str]


@cache
def office_changes() -> OfficeChanges:
    """Return the English words."""
    text = files("onrecord.languages.en").joinpath("office_changes.toml").read_text(encoding="utf-8")
    return OfficeChanges(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})
