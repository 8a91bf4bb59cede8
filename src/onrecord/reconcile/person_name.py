"""A person's name taken apart for comparison over reports."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.languages.given_names import is_given_name
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words
from onrecord.reconcile.spelling import folded, sound_key

_ARTICLES = frozenset({"al", "el", "ul", "ur", "bin", "ibn", "bint"})
_BEFORE_FAMILY = frozenset({"de", "von", "van", "di", "da", "del", "du"})
_NICKNAME = re.compile(r"""(?<=\s)["“‘'`]+\w+["”’'`]+(?=\s)""")
_PARTS = re.compile(r"[\s\-‐–.]+")


@dataclass(frozen=True, slots=True)
class NameParts:
    """The folded words of a name, without titles, articles and particles; hyphens divide.

    `given` are all words but the family name, in order; an initial is one letter. `suffix` is "jr" or a
    numeral. A name of one word has no `given` and is called short.
    """

    given: tuple[str, ...]
    family: str
    family_first: bool = False
    suffix: str = ""

    @property
    def is_short(self) -> bool:
        """Tell whether the name is one word without a numeral, by itself anybody of the family."""
        return not self.given and not self.is_regnal

    @property
    def is_regnal(self) -> bool:
        """Tell whether the name is one word with a numeral, by which kings and popes are told apart."""
        return not self.given and bool(self.suffix) and set(self.suffix) <= set("ivxl")

    @property
    def words(self) -> tuple[str, ...]:
        """Return all words in the order of the name."""
        return (self.family, *self.given) if self.family_first else (*self.given, self.family)


@lru_cache(maxsize=200_000)
def name_parts(name: str) -> NameParts:
    """Return the parts of a name as reports write it.

    A name of which nothing is left without titles and marks ("--") has an empty family name.
    """
    name = _NICKNAME.sub(" ", name)
    shown = [word.strip(",\"“”()'’`;:") for word in name.replace("’", "'").split()]
    shown = _without_titles([word for word in shown if word])
    shown, suffix = _without_suffix(shown)
    split = [part for word in shown for part in _split(word)]
    words = _without_particles(split)
    plain = tuple(folded(word) for word in words)
    if not plain:
        return NameParts((), "", suffix=suffix)
    if _is_family_first(words):
        return NameParts(plain[1:], plain[0], family_first=True, suffix=suffix)
    return NameParts(plain[:-1], plain[-1], suffix=suffix)


def block_key(name: str) -> str:
    """Return the key of all names that may be one person's: the sound of the family name.

    Names of different keys are never compared. A short name's key is that of its only word.
    """
    return sound_key(name_parts(name).family)


def name_keys(name: str) -> tuple[str, ...]:
    """Return the keys under which a name is looked up: its block's first, then those of its other words."""
    parts = name_parts(name)
    keys = [sound_key(parts.family), *sorted({sound_key(word) for word in parts.given if len(word) > 1})]
    return tuple(dict.fromkeys(keys))


def _without_titles(shown: list[str]) -> list[str]:
    """Cut forms of address, ranks and offices that stand before the name."""
    known = honorifics()
    capitalised = known.forms_of_address | known.kept | known.kept_before_one_word
    while len(shown) > 1 and (
        shown[0].rstrip(".") in capitalised or shown[0].rstrip(".").lower() in known.ranks
    ):
        shown = shown[1:]
    return shown


def _without_suffix(shown: list[str]) -> tuple[list[str], str]:
    if len(shown) > 1 and shown[-1] in name_words().suffixes:
        return shown[:-1], folded(shown[-1])
    return shown, ""


def _split(word: str) -> list[str]:
    return [part for part in _PARTS.split(word) if folded(part)]


def _without_particles(words: list[str]) -> list[str]:
    """Drop "al", "bin", "von" and their like, unless nothing or only initials would be left."""
    small = name_words().particles
    kept = [
        word
        for place, word in enumerate(words)
        if not (
            (word in small and place < len(words) - 1)
            or (word.lower() in _ARTICLES and place < len(words) - 1)
            or (place == 0 and word.lower() in _BEFORE_FAMILY and len(words) == 2)
        )
    ]
    return kept or words


def _is_family_first(words: list[str]) -> bool:
    """Tell whether the first word is a family name of China, Korea or Vietnam: "Kim Young Sam"."""
    if len(words) < 2 or words[0] not in name_words().surnames_first:
        return False
    western = is_given_name(words[0]) and (len(words) == 2 or is_given_name(words[1]))
    return not western
