"""Which state an adjective, a capital or another name stands for."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import TypedDict, cast


class _Place(TypedDict, total=False):
    """A row of `demonyms.toml`."""

    adjectives: list[str]
    capitals: list[str]
    aliases: list[str]
    abbreviations: list[str]


def state_of(word: str) -> str | None:
    """Return the name of the state, territory or people that `word` stands for.

    Args:
        word: an adjective ("American", "South Korean"), a noun for the people ("Swedes"), a capital that
            newspapers use for a government ("Moscow"), an alias ("UK") or the name itself. Case counts,
            so that "us", "polish" and "turkey" are no states; words all in capitals ("RUSSIAN") are known.

    Returns:
        The name under which news knows it ("United States", "Britain", "Palestine", "Scotland"), or None.
        An adjective of a region ("European") names no state. "Georgia" is the country here.
    """
    return _states().get(word) or _states().get(_from_capitals(word))


def region_of(word: str) -> str | None:
    """Return the region wider than a state that `word` names: "European" is "Europe"; else None."""
    return _regions().get(word) or _regions().get(_from_capitals(word))


def is_state(name: str) -> bool:
    """Tell whether `name`, as `state_of` returns it, is a state or territory with a government of its own."""
    return name in _tables()["states"]


def is_adjective(word: str) -> bool:
    """Tell whether `word` is the adjective, or the noun for the people, of a state, part or region."""
    return word in _adjectives() or _from_capitals(word) in _adjectives()


def place_name(word: str) -> str | None:
    """Return the name of the place that `word` names or is an alias of; capitals are places of their own.

    "U.S." and "America" are "United States", "Moscow" and "Russian" are None.
    """
    return _place_names().get(word) or _place_names().get(_from_capitals(word))


def is_place(word: str) -> bool:
    """Tell whether `word` is the name of a state, part, region, US state or listed capital.

    Adjectives ("French") are not places; "US" and "UK", which are both, are.
    """
    return word in _places() or _from_capitals(word) in _places()


def us_state(word: str) -> str | None:
    """Return the US state of an abbreviation ("Mich.", "R.I.", "MI"), a name, or "Texan"; else None."""
    return _us_states().get(word)


def _from_capitals(word: str) -> str:
    """Return "Russian" for "RUSSIAN", and any word of three letters or fewer unchanged ("US", "UAE")."""
    return word.title() if len(word) > 3 and word.isupper() else word


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, _Place]]:
    text = files("onrecord.languages").joinpath("en/demonyms.toml").read_text(encoding="utf-8")
    return cast("dict[str, dict[str, _Place]]", tomllib.loads(text))


@lru_cache(maxsize=1)
def _states() -> dict[str, str]:
    """Map every word for a state or a part of one to its name; a name beats another place's alias."""
    known: dict[str, str] = {}
    for table in ("parts", "states"):
        for name, place in _tables()[table].items():
            known |= dict.fromkeys(place.get("capitals", []) + place.get("aliases", []), name)
            known |= dict.fromkeys(_with_plurals(place), name)
    return known | {name: name for table in ("parts", "states") for name in _tables()[table]}


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    known: dict[str, str] = {}
    for name, place in _tables()["regions"].items():
        known |= dict.fromkeys([name, *place.get("aliases", []), *_with_plurals(place)], name)
    return known


@lru_cache(maxsize=1)
def _adjectives() -> frozenset[str]:
    return frozenset(
        word for table in _tables().values() for place in table.values() for word in _with_plurals(place)
    )


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    places = set()
    for table in _tables().values():
        for name, place in table.items():
            places |= {name, *place.get("capitals", []), *place.get("aliases", [])}
    return frozenset(places)


@lru_cache(maxsize=1)
def _place_names() -> dict[str, str]:
    known: dict[str, str] = {}
    for table in ("regions", "parts", "states"):
        for name, place in _tables()[table].items():
            known |= dict.fromkeys([*place.get("aliases", []), name], name)
    return known


@lru_cache(maxsize=1)
def _us_states() -> dict[str, str]:
    known: dict[str, str] = {}
    for name, place in _tables()["us_states"].items():
        known |= dict.fromkeys([name, *place.get("abbreviations", []), *_with_plurals(place)], name)
    return known


def _with_plurals(place: _Place) -> list[str]:
    """Return the adjectives with the plurals of those that are nouns too: "Russians", not "Chinese"."""
    words = place.get("adjectives", [])
    plural_already = ("s", "sh", "ch", "ese", "man", "men", "ois", ".", "S", "K")
    return words + [f"{word}s" for word in words if not word.endswith(plural_already)]
