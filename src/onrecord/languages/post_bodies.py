"""Whose a post is where its words name no body, from `languages/en/post_bodies.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class PostBodies:
    """Words for telling whose a post is; what each list is for, the TOML file says."""

    us_posts: frozenset[str]
    state_words: frozenset[str]
    own_aides: frozenset[str]
    us_signs: frozenset[str]
    occupations: frozenset[str]
    local: frozenset[str]
    gatherings: frozenset[str]
    court: frozenset[str]
    diplomats: frozenset[str]
    passing: frozenset[str]
    people: frozenset[str]
    hired: frozenset[str]
    crowned_in_play: frozenset[str]
    below_chief: frozenset[str]


@cache
def post_bodies() -> PostBodies:
    """Return the English lists."""
    text = files("onrecord.languages.en").joinpath("post_bodies.toml").read_text(encoding="utf-8")
    return PostBodies(**{name: frozenset(words) for name, words in tomllib.loads(text).items()})
