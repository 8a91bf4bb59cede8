"""What a single token can be in a name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_adjective
from onrecord.languages.given_names import is_given_name
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token

_INITIALS = re.compile(r"(?:[A-Z]\.?-?)+\.")
_NOT_INITIALS = frozenset(
    {
        "U.S.",
        "U.N.",
        "U.K.",
        "E.U.",
        "D.C.",
        "N.Y.",
        "U.S.A.",
        "U.S.S.R.",
        "L.A.",
        "N.J.",
        "U.A.E.",
        "A.M.",
        "P.M.",
    }
)
_LONGEST_WORD = 30  # characters; longer ones are addresses of the web, or broken text


def is_initials(word: str) -> bool:
    """Tell whether `word` is one initial or several: "J.", "H.D."; "U.S." and its like are not."""
    return _INITIALS.fullmatch(word) is not None and word not in _NOT_INITIALS


@lru_cache(maxsize=100_000)
def is_title(word: str) -> bool:
    """Tell whether `word` stands before names: an address ("Mr."), a rank or office, or its modifier."""
    known = honorifics()
    bare = word.rstrip(".")
    lower = bare.lower()
    return bare in known.forms_of_address or lower in known.ranks or lower in known.modifiers


@lru_cache(maxsize=100_000)
def is_rank(word: str) -> bool:
    """Tell whether a name can follow `word` directly: an address or a rank, not a modifier ("deputy")."""
    known = honorifics()
    bare = word.rstrip(".")
    return bare in known.forms_of_address or bare.lower() in known.ranks


@lru_cache(maxsize=100_000)
def is_name_word(word: str) -> bool:
    """Tell whether `word` can be a word of a person's name: capitalised, no weekday, no demonym."""
    if not word[0].isupper() or len(word) > _LONGEST_WORD:
        return False
    if word in name_words().never or word in name_words().never_first or is_adjective(word):
        return False
    return is_initials(word) or all(letter.isalpha() or letter in "'’-`" for letter in word)


def is_family_name(before: str, word: str) -> bool:
    """Tell whether `word`, which begins no name, is a family name behind a given name: "Thomas West"."""
    return word in name_words().never_first and is_given_name(before)


def is_first_name(word: str) -> bool:
    """Tell whether `word` is a listed given name or initials."""
    return is_given_name(word) or is_initials(word)


def touches(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether token `index` follows the one before it without white space."""
    return index > 0 and tokens[index - 1].end == tokens[index].start


def is_acronym(word: str) -> bool:
    """Tell whether `word` is two to six capitals: "BJP"."""
    return 2 <= len(word) <= 6 and word.isupper() and word.isalpha()


def names_body(word: str) -> bool:
    """Tell whether `word` is the last word of names of bodies, places or things: "Show", "Street", "Act"."""
    known = name_words()
    return word in known.organization or word in known.place or word in known.other
