"""Phrases as the words that carry them: "U.S. defence minister" is "American defense minister"."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

# Two phrases name one thing from here on: half of the words, as the research gold is marked.
ALIKE = 0.5

_WORD = re.compile(r"\w+")


class _Table(NamedTuple):
    """The word list: what is left out, what is written otherwise, and a pattern that finds the latter."""

    ignored: frozenset[str]
    same: dict[str, str]
    pattern: re.Pattern[str]


@cache
def _table() -> _Table:
    data = tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))
    same = {form: word for word, forms in data["same"].items() for form in forms}
    forms = "|".join(re.escape(form) for form in sorted(same, key=len, reverse=True))
    return _Table(frozenset(data["ignored"]), same, re.compile(rf"(?<!\w)(?:{forms})(?!\w)"))


@lru_cache(maxsize=65536)
def content_words(phrase: str | None) -> tuple[str, ...]:
    """Return the words of a phrase that count, lower case, in order; () for None.

    Articles, prepositions, possessives and "Mr" are left out, hyphens separate, and names, demonyms
    and capitals of one state are one word.
    """
    table = _table()
    plain = (phrase or "").lower().replace("’", "'").replace("'s", "").replace("-", " ")
    plain = table.pattern.sub(lambda found: table.same[found.group()], plain)
    return tuple(word for word in _WORD.findall(plain) if word not in table.ignored)


def overlap(one: str | None, other: str | None) -> float:
    """Return the F1 of the words of two phrases, from 0 to 1; two empty phrases agree."""
    ours, theirs = Counter(content_words(one)), Counter(content_words(other))
    if not ours and not theirs:
        return 1.0
    both = (ours & theirs).total()
    return 2 * both / (ours.total() + theirs.total())


def same_person(one: str | None, other: str | None) -> bool:
    """Tell whether two names can be one person's: the same last word, and no other first initial.

    A name of one word agrees with every longer one that ends in it.
    """
    ours, theirs = content_words(one), content_words(other)
    if not ours or not theirs or ours[-1] != theirs[-1]:
        return False
    return len(ours) == 1 or len(theirs) == 1 or ours[0][0] == theirs[0][0]


def names_overlap(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """Return the F1 of two lists of names; two names are one where they share half of their words."""
    found = sum(any(overlap(one, other) >= ALIKE for other in theirs) for one in ours)
    right = sum(any(overlap(one, other) >= ALIKE for one in ours) for other in theirs)
    if not found or not right:
        return 0.0
    recall, precision = found / len(ours), right / len(theirs)
    return 2 * precision * recall / (precision + recall)
