"""Words inside and after names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class NameWords:
    """The word lists of `name_words.toml`; `particles`, `before_hyphen` and `after_hyphen` in lower case.

    `organization`, `place` and `other` are last words of names that are no person's; `bodies` are whole
    names that look like a person's; `never` are
    capitalised words that are no part of a person's name; `never_first` are
    none only at its beginning; `surnames_first` are family names of languages
    that put the family name first; `portfolios` are the fields of ministers.
    """

    particles: frozenset[str]
    before_hyphen: frozenset[str]
    after_hyphen: frozenset[str]
    suffixes: frozenset[str]
    organization: frozenset[str]
    place: frozenset[str]
    other: frozenset[str]
    bodies: frozenset[str]
    never: frozenset[str]
    never_first: frozenset[str]
    surnames_first: frozenset[str]
    portfolios: frozenset[str]


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """Return the words of names in English news."""
    text = files("onrecord.languages").joinpath("en/name_words.toml").read_text(encoding="utf-8")
    return NameWords(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})
