"""Abbreviations that end in a full stop, and words that open sentences."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The word lists of `abbreviations.toml`; abbreviations stand without their full stop.

    `before_name` and `within` never end a sentence, `before_number` does not before a digit, after
    `either` the next word decides. `openers` are capitalised words that begin sentences.
    """

    before_name: frozenset[str]
    before_number: frozenset[str]
    within: frozenset[str]
    either: frozenset[str]
    openers: frozenset[str]


@lru_cache(maxsize=1)
def abbreviations() -> Abbreviations:
    """Return the abbreviations of English."""
    text = files("onrecord.languages").joinpath("en/abbreviations.toml").read_text(encoding="utf-8")
    return Abbreviations(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})
