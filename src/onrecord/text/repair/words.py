"""The words that tell damage from style, from `languages/en/damage.toml`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache

from onrecord.languages.files import read_lists

_SAMPLE = 20_000  # code points; a whole book need not be searched for each word


@dataclass(frozen=True, slots=True)
class DamageWords:
    """The lists of `damage.toml`, whose comments say what each is for."""

    function_words: frozenset[str]
    before_name: frozenset[str]
    capital_inside: frozenset[str]
    after_dot: frozenset[str]
    speech: frozenset[str]
    pronouns: frozenset[str]
    never_last: frozenset[str]
    pronouns_after: frozenset[str]
    prepositions: frozenset[str]
    before_hyphen: frozenset[str]
    after_hyphen: frozenset[str]
    before_name_with_hyphen: frozenset[str]
    never_after_hyphen: frozenset[str]


@lru_cache(maxsize=1)
def damage_words() -> DamageWords:
    """Return the lists of English, read once."""
    lists = read_lists("damage", "en")
    return DamageWords(**{field.name: frozenset(lists[field.name]) for field in fields(DamageWords)})


def small(word: str, text: str) -> str:
    """Return `word` as it is written inside a sentence.

    It gets a small letter where it is a word of grammar, or where the beginning of `text` has it so; names,
    words in capitals and "I" stay.
    """
    lower = word.lower()
    if word == "I" or (len(word) > 1 and word.isupper()):
        return word
    if lower in damage_words().function_words or f" {lower} " in text[:_SAMPLE]:
        return lower
    return word
