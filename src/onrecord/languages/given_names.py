"""Given names, and the gender that they mostly have."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Literal

Gender = Literal["man", "woman"]


def is_given_name(word: str) -> bool:
    """Tell whether `word`, capitalised or all in capitals, is a given name that the list has."""
    return word in _genders() or (word.isupper() and word.capitalize() in _genders())


def gender_of(word: str) -> Gender | None:
    """Return the gender that the given name `word` mostly has; None where it has either, or is unknown."""
    return _genders().get(word) or (_genders().get(word.capitalize()) if word.isupper() else None)


@lru_cache(maxsize=1)
def _genders() -> dict[str, Gender | None]:
    text = files("onrecord.languages").joinpath("en/given_names.toml").read_text(encoding="utf-8")
    lists = {key: frozenset(names.split()) for key, names in tomllib.loads(text).items()}
    men, women = lists["man"], lists["woman"]
    genders: dict[str, Gender | None] = dict.fromkeys(men - women, "man")
    genders |= dict.fromkeys(women - men, "woman")
    return genders | dict.fromkeys((men & women) | lists["either"], None)
