"""Who stands for which post, from `languages/en/candidacies.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.languages.posts import split_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.languages.posts import Words


@dataclass(frozen=True, slots=True)
class CandidacyWords:
    """Nouns of candidates, what they seek, and the signs of a race; lower case."""

    heads: frozenset[Words]
    running_mates: frozenset[Words]
    sought: Mapping[str, str]
    body_of: Mapping[str, str]
    signs: frozenset[str]
    parties: frozenset[str]
    behind: frozenset[str]
    contest: frozenset[str]
    contending: frozenset[str]
    rivals: frozenset[str]
    bids: frozenset[str]
    running: frozenset[str]
    striving: frozenset[str]
    gives_up: frozenset[str]
    given_up: frozenset[str]
    not_yet: frozenset[str]


@cache
def candidacy_words() -> CandidacyWords:
    """Return the English words of candidacies."""
    text = files("onrecord.languages.en").joinpath("candidacies.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return CandidacyWords(
        heads=frozenset(split_words(head) for head in data["heads"]),
        running_mates=frozenset(split_words(head) for head in data["running_mates"]),
        sought=data["sought"],
        body_of=data["body_of"],
        **{name: frozenset(words) for name, words in data["race"].items()},
    )
