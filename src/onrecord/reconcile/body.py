"""One name for all ways to name a state or body: "US", "American", "Washington"; "UN"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.languages.demonyms import state_of
from onrecord.languages.posts import post_words
from onrecord.languages.same_posts import same_bodies

_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
_POSSESSIVE = re.compile(r"['’]s?$")
_MOST_WORDS_OF_A_STATE = 5


@dataclass(frozen=True, slots=True)
class Body:
    """A body under the name that stands for all; `office` is the part of it that belongs to the title.

    "Chinese Foreign Ministry" is China's, with the office "foreign ministry": its spokesman is the foreign
    ministry spokesman of China.
    """

    name: str
    office: str = ""


@lru_cache(maxsize=50_000)
def canonical_body(name: str) -> Body:
    """Return the body that a report or a question names; an unknown name stands for itself."""
    known = same_bodies()
    plain = _IN_BRACKETS.sub("", name).strip(" ,'\"“”’") or name
    for form in (plain, _without_words_around(plain), _without_part(plain)):
        if form.lower() in known.same:
            return Body(known.same[form.lower()])
    plain = _without_words_around(_without_part(plain))
    if plain.lower() in known.of_state:
        return Body(known.of_state[plain.lower()], plain.lower().removeprefix("us "))
    state = _state(plain)
    if state:
        return Body(state)
    words = plain.split()
    for size in range(min(_MOST_WORDS_OF_A_STATE, len(words) - 1), 0, -1):
        state = _state(_POSSESSIVE.sub("", " ".join(words[:size])))
        if state:
            return _of_state(state, " ".join(words[size:]))
    return Body(plain)


def known_body(words: str) -> str | None:
    """Return the canonical name of a state or body of the lists that the words name, no more; else None."""
    known = same_bodies().same.get(words.lower())
    return known or _state(words)


def is_state(name: str) -> bool:
    """Tell whether the canonical name is that of a state or a government like one."""
    return _state(name) is not None or name == "Palestinian Authority"


def _state(words: str) -> str | None:
    state = state_of(words)
    return same_bodies().same.get(state.lower(), state) if state else None


def _without_part(name: str) -> str:
    """Return the party behind "Central Committee of the", the state behind "Republic of"."""
    for part in same_bodies().parts:
        if name.lower().startswith(part) and len(name) > len(part):
            return name[len(part) :].strip()
    return name


def _of_state(state: str, rest: str) -> Body:
    known = same_bodies()
    plain = _without_words_around(rest)
    lower = plain.lower()
    if lower in known.institutions:
        return Body(state)
    if any(lower == office or lower.endswith(f" {office}") for office in known.offices):
        return Body(state, lower)
    if all(word in post_words().portfolio for word in lower.split()):
        return Body(state, lower)  # "South African Health", of its minister
    return Body(f"{state} {plain}")


def _without_words_around(name: str) -> str:
    known = same_bodies()
    words = name.split()
    while len(words) > 1 and words[0].lower() in known.before:
        words = words[1:]
    if len(words) > 1 and words[-1].lower() in known.behind:
        words = words[:-1]
    return " ".join(words)
