"""Words of names that are spelt in several ways: "Mussa" and "Moussa", "al-Beshir" and "Bashir"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from onrecord.languages.sounds import sounds

_LETTERS_PER_SLIP = 5  # one letter more, less or other in so many is a slip or a variant of spelling


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """Return a word's letters and digits in lower case, without accents; those of other scripts stay."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return "".join(c for c in plain.lower() if c.isalnum())


@lru_cache(maxsize=100_000)
def sound_key(word: str) -> str:
    """Return the consonants of a folded word, one letter for each sound: the same for all its spellings.

    A word with fewer than two consonants keeps its vowel, or "Li", "Lu" and "Le" would be one.
    """
    sounds = _sounds(word)
    first, rest = sounds[:1], re.sub(r"[aeiou]", "", sounds[1:])
    key = ("a" if first in "aeiou" else first) + rest
    key = re.sub(r"(.)\1+", r"\1", key)
    if len(key) >= 2 and not (first in "aeiou" and len(key) == 2):
        return key
    return key + _vowels(re.sub(r"[^aeiou]", "", sounds)[:1])


@lru_cache(maxsize=200_000)
def same_sound(one: str, other: str) -> bool:
    """Tell whether two folded words are transliterations of one: "mussa", "moussa"; "mahmud", "mahmoud"."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    most = shorter // 2 if shorter > 4 else 1  # "khan" and "kyan" are two
    if sound_key(one) != sound_key(other) or Levenshtein.distance(one, other) > most:
        return False
    left, right = _vowels(_sounds(one)), _vowels(_sounds(other))
    return left == right or _without_last_vowel(left) == _without_last_vowel(right)


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> bool:
    """Tell whether two folded words differ by spelling or by a slip: "beshir", "bashir"; "musharaff".

    A slip is one letter in five, not the first. Words with the same sounds may differ in one vowel more.
    """
    if same_sound(one, other):
        return True
    shorter = min(len(one), len(other))
    distance = Levenshtein.distance(one, other)
    if sound_key(one) == sound_key(other):
        return shorter > 3 and distance <= max(1, shorter // 3)
    return one[0] == other[0] and distance <= min(2, shorter // _LETTERS_PER_SLIP)


def _sounds(word: str) -> str:
    for pattern, letter in sounds().consonants:
        word = pattern.sub(letter, word)
    return word


def _vowels(word: str) -> str:
    for pattern, letter in sounds().vowels:
        word = pattern.sub(letter, word)
    return word


def _without_last_vowel(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "aiu" else word
