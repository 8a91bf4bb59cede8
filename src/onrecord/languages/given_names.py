"""Given names, and the gender that they mostly have."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

Gender = Literal["man", "woman"]


def is_given_name(word: str) -> bool:
    """Tell whether `word`, capitalised or all in capitals, is a given name that the list has."""
    return word in _genders() or (word.isupper() and word.capitalize() in _genders())


def gender_of(word: str) -> Gender | None:
    """Return the gender that the given name `word` mostly has; None where it has either, or is unknown."""
    return _genders().get(word) or (_genders().get(word.capitalize()) if word.isupper() else None)


def is_short_for(short: str, full: str) -> bool:
    """Tell whether `short` is a short form of the given name `full`: "Bill" of "William"; in any case."""
    return full.lower() in _short_forms().get(short.lower(), ())


@lru_cache(maxsize=1)
def _lists() -> dict[str, Any]:
    text = files("onrecord.languages").joinpath("en/given_names.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, frozenset[str]]:
    return {
        short.lower(): frozenset(name.lower() for name in names) for short, names in _lists()["short"].items()
    }


@lru_cache(maxsize=1)
def _genders() -> dict[str, Gender | None]:
    men, women, either = (frozenset(_lists()[key].split()) for key in ("man", "woman", "either"))
    genders: dict[str, Gender | None] = dict.fromkeys(men - women, "man")
    genders |= dict.fromkeys(women - men, "woman")
    return genders | dict.fromkeys((men & women) | either, None)
