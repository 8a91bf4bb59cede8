"""When widely known leaders were in office, from `languages/en/terms_of_office.toml`, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Term:
    """One time in office. `end` is the day on which it was over, None while it lasts; both are ISO 8601."""

    first_name: str
    family_name: str
    start: str
    end: str | None


def is_in_office(name: str, post: str, body: str, day: str) -> bool | None:
    """Tell whether a widely known person held a post on a day; None where the tables don't tell.

    A family name alone means everybody of that name who had held the post by then ("President Bush").

    Args:
        name: as the report gives it, in full or the family name alone.
        post: its canonical title.
        body: the state or organization of the post.
        day: ISO 8601, at any precision.
    """
    words = name.split()
    terms = [
        term
        for term in _terms().get((post, body), ())
        if term.start[: len(day)] <= day and _means(words, term)
    ]
    if not terms:
        return None
    return any(term.end is None or term.end[: len(day)] > day for term in terms)


def _means(words: list[str], term: Term) -> bool:
    """Tell whether a name may mean the one of a term: the family name, and the first name if it is given.

    "George W. Bush" and "George H.W. Bush" differ by what stands between.
    """
    family = term.family_name.split()
    if [word.lower() for word in words[-len(family) :]] != [word.lower() for word in family]:
        return False
    given = _letters(words[: -len(family)])
    return (
        not given
        or given == _letters(term.first_name.split())
        or given == _letters([term.first_name.split()[0]])
    )


def _letters(words: list[str]) -> str:
    """Return the letters of given names, without stops and spaces: "H. W." and "H.W." are one."""
    return "".join(letter for letter in " ".join(words).lower() if letter.isalnum())


@cache
def _terms() -> dict[tuple[str, str], tuple[Term, ...]]:
    text = files("onrecord.languages.en").joinpath("terms_of_office.toml").read_text(encoding="utf-8")
    return {
        (post, body): tuple(
            Term(*_parted(name), start, end or None)
            for name, spans in holders.items()
            for start, end in spans
        )
        for post, bodies in tomllib.loads(text).items()
        for body, holders in bodies.items()
    }


_PARTICLES = frozenset({"van", "de", "perez"})


def _parted(name: str) -> tuple[str, str]:
    """Return given and family name; "de Gaulle", "Van Buren" and "Perez de Cuellar" are family names."""
    words = name.split()
    first = next((k for k, word in enumerate(words) if k and word.lower() in _PARTICLES), len(words) - 1)
    return " ".join(words[:first]), " ".join(words[first:])
