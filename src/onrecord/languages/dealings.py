"""Words of meetings, talks, visits and signings, from `languages/en/dealings.toml`, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.vocabulary.dealings import EventKind


@dataclass(frozen=True, slots=True)
class Dealings:
    """Lists of word forms, lower case, by table and row of the file."""

    kind_of: Mapping[str, EventKind]
    nouns: Mapping[str, frozenset[str]]
    verbs: Mapping[str, frozenset[str]]
    standing: Mapping[str, frozenset[str]]
    meet: Mapping[str, frozenset[str]]
    parties: Mapping[str, frozenset[str]]
    agreements: Mapping[str, frozenset[str]]
    prefixes: Mapping[str, str]


@cache
def dealings() -> Dealings:
    """Return the English words of dealings between parties."""
    data = read_lists("dealings", "en")
    return Dealings(
        kind_of={word: kind for kind, words in data["kinds"].items() for word in words},
        nouns=_sets(data["nouns"]),
        verbs=_sets(data["verbs"]),
        standing=_sets(data["standing"]),
        meet=_sets(data["meet"]),
        parties=_sets(data["parties"]),
        agreements=_sets(data["agreements"]),
        prefixes=data["prefixes"],
    )


def _sets(table: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table.items()}
