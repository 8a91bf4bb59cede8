"""Words that stand before a person's name, and what they say of the person."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Honorifics:
    """The word lists of `honorifics.toml`.

    `man`, `woman` and `forms_of_address` are capitalised and without full stop ("Mr"), `kept` are those
    that belong to the name, `kept_before_one_word` only before a single word. `ranks`, `modifiers`,
    `male_nouns`, `female_nouns` and `people` (nouns for human beings that are none of those) are in lower
    case. `family_names` are titles, capitalised, that are family names too.
    """

    man: frozenset[str]
    woman: frozenset[str]
    forms_of_address: frozenset[str]
    kept: frozenset[str]
    kept_before_one_word: frozenset[str]
    ranks: frozenset[str]
    modifiers: frozenset[str]
    male_nouns: frozenset[str]
    female_nouns: frozenset[str]
    people: frozenset[str]
    family_names: frozenset[str]


@lru_cache(maxsize=1)
def honorifics() -> Honorifics:
    """Return the words that stand before names in English news."""
    text = files("onrecord.languages").joinpath("en/honorifics.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    man, woman = frozenset(table["man"]["words"]), frozenset(table["woman"]["words"])
    return Honorifics(
        man=man,
        woman=woman,
        forms_of_address=man | woman | frozenset(table["either"]["words"]),
        kept=frozenset(table["kept"]["always"]),
        kept_before_one_word=frozenset(table["kept"]["before_one_word"]),
        ranks=frozenset(table["ranks"]["words"]),
        modifiers=frozenset(table["ranks"]["modifiers"]),
        male_nouns=frozenset(table["man"]["nouns"]),
        female_nouns=frozenset(table["woman"]["nouns"]),
        people=frozenset(table["people"]["nouns"]),
        family_names=frozenset(table["family_names"]["words"]),
    )
