"""How the sounds of names are written, from `sounds.toml`, read once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.languages.files import read_lists

Spellings = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True, slots=True)
class Sounds:
    """Patterns and the letter each is written by, in the order in which they are applied."""

    consonants: Spellings
    vowels: Spellings


@cache
def sounds() -> Sounds:
    """Return the sounds of names as English news writes them; doubled letters are one in both lists."""
    data = read_lists("sounds", "en")
    doubled = (re.compile(r"(.)\1+"), r"\1")
    consonants, vowels = (
        (*((re.compile(pattern), letter) for pattern, letter in data[name]), doubled)
        for name in ("consonants", "vowels")
    )
    return Sounds(consonants, vowels)
