"""Which names take "the", from `languages/en/names_with_the.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

_LINKS = frozenset({"of", "for", "on"})


@dataclass(frozen=True, slots=True)
class NamesWithThe:
    """Whole names as written; last words, and words before "of", "for" or "on", lower case."""

    names: frozenset[str]
    last_words: frozenset[str]
    first_words: frozenset[str]


@cache
def names_with_the() -> NamesWithThe:
    """Return the English lists."""
    words = files("onrecord.languages.en").joinpath("names_with_the.toml").read_text(encoding="utf-8")
    data = tomllib.loads(words)
    return NamesWithThe(
        frozenset(data["names"]), frozenset(data["last_words"]), frozenset(data["first_words"])
    )


def with_article(name: str) -> str:
    """Return `name` as it stands after "of": "the United States", "France"."""
    words = name.split()
    lists = names_with_the()
    if not words or words[0].lower() == "the":
        return name
    takes_the = (
        name in lists.names
        or words[-1].lower() in lists.last_words
        or any(head.lower() in lists.first_words and link in _LINKS for head, link in pairwise(words[:-1]))
    )
    return f"the {name}" if takes_the else name
