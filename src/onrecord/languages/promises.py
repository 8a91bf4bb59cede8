"""How somebody binds himself in words, from `languages/en/promises.toml`, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """Forms of words, lower case.

    `verbs` and `nouns` are those that promise, by what they need around them; `makes` stand between the
    promiser and the noun; `obliges` say what an agreement binds to; `no_promise` stand above a promise
    that nobody made; `words` are those of speech and condition.
    """

    verbs: Mapping[str, frozenset[str]]
    nouns: Mapping[str, frozenset[str]]
    makes: Mapping[str, frozenset[str]]
    obliges: Mapping[str, frozenset[str]]
    no_promise: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]


@cache
def promise_words() -> PromiseWords:
    """Return the English words of promising."""
    tables = read_lists("promises", "en")
    return PromiseWords(
        **{
            table: {name: frozenset(forms) for name, forms in lists.items()}
            for table, lists in tables.items()
        }
    )
