"""Words for those who promise and agree, from `languages/en/parties.toml`, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class PartyWords:
    """Words, lower case.

    `groups` are of several named before, `definite` of bodies and posts that point back, `people` of those
    without a name, `pronouns` by what they stand for.
    """

    groups: Mapping[str, frozenset[str]]
    definite: Mapping[str, frozenset[str]]
    people: Mapping[str, frozenset[str]]
    pronouns: Mapping[str, frozenset[str]]


@cache
def party_words() -> PartyWords:
    """Return the English words for parties."""
    tables = read_lists("parties", "en")
    return PartyWords(
        **{
            table: {name: frozenset(forms) for name, forms in lists.items()}
            for table, lists in tables.items()
        }
    )
