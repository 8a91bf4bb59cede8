"""The words of time of a language: which classes a word is in, and the numbers behind it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# Table of dates.toml -> class of its words in patterns.
_TABLE_CLASSES = {
    "months": "MONTH",
    "weekdays": "WEEKDAY",
    "weekday_plurals": "WEEKDAYS",
    "units": "UNIT",
    "unit_plurals": "UNITS",
    "numbers": "NUMBER",
    "multipliers": "MULTIPLIER",
    "ordinals": "ORDINAL",
    "decades": "DECADES",
    "seasons": "SEASON",
    "season_plurals": "SEASONS",
    "parts_of_day": "PART",
    "part_plurals": "PARTS",
    "days": "NEARDAY",
    "directions": "DIRECTION",
    "sets": "OFTEN",
}
_LIST_CLASSES = {
    ("references", "present"): "PRESENT",
    ("references", "past"): "PAST",
    ("references", "future"): "FUTURE",
    ("references", "present_adjective"): "PRESENT_ADJECTIVE",
    ("references", "past_adjective"): "PAST_ADJECTIVE",
    ("zones", "words"): "ZONE",
    ("vague", "words"): "VAGUE",
}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of `languages/en/dates.toml`, and the classes that each word is in.

    `classes` holds words in lower case. `capital` are the classes that a word is in only where it is
    written with a capital ("May", not "may"). `abbreviations` may be followed by a full stop.
    `lists` are words beside an expression that decide what it is.
    """

    tables: Mapping[str, Any]
    classes: Mapping[str, frozenset[str]]
    capital: frozenset[str]
    abbreviations: frozenset[str]
    lists: Mapping[str, frozenset[str]]

    def number(self, table: str, word: str) -> int | None:
        """Return the number that `table` gives for `word`, or None."""
        found = self.tables[table].get(word.rstrip("."))
        return found if isinstance(found, int) else None

    def code(self, table: str, word: str) -> str | None:
        """Return the TIMEX3 code that `table` gives for `word`, or None."""
        found = self.tables[table].get(word.rstrip("."))
        return found if isinstance(found, str) else None

    def unit(self, word: str) -> str:
        """Return the unit that `word` names, in the singular: "years", "yrs." and "year" are "year"."""
        bare = word.rstrip(".")
        return str(self.tables["unit_plurals"].get(bare, bare))


@cache
def english() -> Lexicon:
    """Return the English words of time; read once."""
    source = files("onrecord.languages").joinpath("en", "dates.toml")
    tables = tomllib.loads(source.read_text(encoding="utf-8"))
    classes: dict[str, set[str]] = {}
    for table, name in _TABLE_CLASSES.items():
        for word in tables[table]:
            classes.setdefault(word, set()).add(name)
    for (table, key), name in _LIST_CLASSES.items():
        for word in tables[table][key]:
            classes.setdefault(word, set()).add(name)
    return Lexicon(
        tables=tables,
        classes={word: frozenset(names) for word, names in classes.items()},
        capital=frozenset(tables["capital"]["classes"]),
        abbreviations=frozenset(tables["abbreviations"]["words"]),
        lists={name: frozenset(words) for name, words in tables["lists"].items()},
    )
