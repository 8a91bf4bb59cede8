"""One that takes part in something: a person, a state, a body, a group that words describe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import state_of

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Party:
    """One that takes part: the name to write, the entity of the report or None, the code points of the words.

    `is_many` says that its own members can meet (a union of states, "EU finance ministers"), `is_vague` that
    nothing in the words tells it from others ("the rebels").
    """

    name: str
    entity: str | None
    start: int
    end: int
    is_person: bool = False
    is_many: bool = False
    is_vague: bool = False

    @property
    def key(self) -> str:
        """Return what is equal for two names of one party: state, union, entity, else the words."""
        if self.is_many:
            return _union_key(self.name)
        return state_of(self.name) or self.entity or self.name.lower()


def _union_key(name: str) -> str:
    """Return the acronym of a union: "eu" for "European Union", "EU leaders" and "EU finance ministers"."""
    words = [word for word in name.split() if word[0].isupper() or word.lower() not in _SMALL]
    proper = [word for word in words if word[0].isupper()]
    if len(proper) == 1 and (proper[0].isupper() or len(words) > 1):
        return proper[0].lower()
    return "".join(word[0] for part in proper or words for word in part.split("-") if word).lower()


_SMALL = frozenset({"of", "the", "for", "and", "in", "on"})


def distinct(found: Iterable[Party]) -> list[Party]:
    """Return the parties in order, each once."""
    seen: dict[str, Party] = {}
    for party in found:
        seen.setdefault(party.key, party)
    return list(seen.values())


def add(found: list[Party], more: Iterable[Party]) -> list[Party]:
    """Return the parties with those of `more` that are not among them."""
    return distinct([*found, *more])


def tidy(words: str) -> str:
    """Return the words with single spaces between them."""
    return " ".join(words.split())
