"""A person's name taken apart, and whether two names can be one person's."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.annotate.quotation_marks import QUOTATION_MARKS
from onrecord.languages.given_names import is_given_name, is_short_for
from onrecord.languages.honorifics import honorifics
from onrecord.languages.name_words import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token

_ARTICLES = ("al-", "el-", "ul-", "as-", "ash-", "an-", "ar-", "at-", "az-")
_LETTERS_PER_SLIP = 5  # one letter more, less or other in so many is a variant of spelling


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name's words, folded for comparison: lower case, no accents, no "al-", parts with hyphens whole.

    `words` hold neither a title such as "Sir" nor "Jr."; `shown` are the words as written, `title` is
    "Sir" or "".
    """

    words: tuple[str, ...]
    shown: tuple[str, ...]
    title: str = ""
    suffix: str = ""

    @property
    def family_name_first(self) -> bool:
        """Tell whether the first word is a family name of China, Korea or Vietnam, and no given name."""
        first = self.shown[0]
        return len(self.words) > 1 and first in name_words().surnames_first and not _given_first(self.shown)

    @property
    def family_name(self) -> str:
        """The folded word by which reports call the person."""
        return self.words[0] if self.family_name_first else self.words[-1]


def _given_first(shown: Sequence[str]) -> bool:
    """Tell whether the first word is a given name here: "Kim Clijsters", not "Kim Jong-il"."""
    hyphened = any("-" in word for word in shown[1:])
    return is_given_name(shown[0]) and not hyphened and len(shown) == 2


def person_name(tokens: Sequence[Token]) -> PersonName:
    """Return the name that the tokens spell."""
    glued = _glued(tokens)
    title = ""
    if len(glued) > 1 and glued[0] in honorifics().kept | honorifics().kept_before_one_word:
        title = glued.pop(0)
    suffix = ""
    while len(glued) > 1 and glued[-1] in name_words().suffixes:
        suffix = f"{glued.pop()} {suffix}".strip()
    shown = tuple(glued)
    return PersonName(tuple(_folded(word) for word in shown), shown, title, suffix)


def _glued(tokens: Sequence[Token]) -> list[str]:
    """Return the words, with those joined that no white space divides; marks between words are left out."""
    words: list[str] = []
    end = -1
    for token in tokens:
        if words and token.start == end and token.text not in QUOTATION_MARKS:
            words[-1] += token.text
        elif token.text[0].isalnum():
            words.append(token.text)
        end = -1 if token.text in QUOTATION_MARKS else token.end
    words = [word.strip(",\"“”'’`") for word in words]
    return [word for word in words if word] or [tokens[0].text]


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    plain = (
        unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode() if not word.isascii() else word
    )
    lower = (plain or word).lower().replace("'", "").replace("`", "")
    for article in _ARTICLES:
        if lower.startswith(article) and len(lower) > len(article) + 1:
            return lower[len(article) :]
    return lower


def same_full_name(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names of two words or more can be one person's in one report.

    They can where one is the end or, of three words, the beginning of the other ("Deve Gowda"), where
    given and family name agree and one lacks what stands between ("George W. Bush"), or initials stand
    for given names, or where they differ by a slip or a variant of spelling.
    """
    short, long = sorted((one.words, other.words), key=len)
    if short == long or long[-len(short) :] == short:
        return True
    if len(long) > 2 and long[: len(short)] == short and len(short) > 1:
        return True
    if _same_given(short[0], long[0]) and alike(short[-1], long[-1]):
        return _in_order(short[1:-1], long[1:-1])
    return False


def _same_given(one: str, other: str) -> bool:
    if one.endswith(".") or other.endswith("."):
        return one[0] == other[0]
    return alike(one, other) or is_short_for(one, other) or is_short_for(other, one)


def _in_order(few: Sequence[str], many: Sequence[str]) -> bool:
    """Tell whether all of `few` stand in `many`, in order, as words or initials."""
    rest = iter(many)
    return all(any(_same_given(word, candidate) for candidate in rest) for word in few)


def alike(one: str, other: str) -> bool:
    """Tell whether two folded words are equal but for a slip: "mussa" and "moussa"."""
    if one == other:
        return True
    allowed = min(len(one), len(other)) // _LETTERS_PER_SLIP
    if not allowed or one[0] != other[0] or abs(len(one) - len(other)) > allowed:
        return False
    return _within(one, other, min(allowed, 2))


def _within(one: str, other: str, allowed: int) -> bool:
    """Tell whether so many letters put in, taken out or changed are enough (Levenshtein)."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (left != right))
        if min(row) > allowed:
            return False
    return row[-1] <= allowed
