"""The parts of a title before its head, and which of their words are the body's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token


@dataclass(slots=True)
class Before:
    """The parts before a head; `first` is the first token that belongs to the phrase."""

    first: int
    title: list[int] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    determiner: str = ""
    owner: int | None = None
    described_owner: str | None = None


def settle_body(tokens: Sequence[Token], found: Before) -> None:
    """Move the words of a body out of the title: "State Police" of "State Police Commander"."""
    if not found.body:
        _settle_party(tokens, found)
    if not found.body or not found.title:
        return
    body_words = post_words().body_words
    last_body = -1
    for number, place in enumerate(found.title):
        if tokens[place].lower in body_words and tokens[place].text[0].isupper():
            last_body = number
    if last_body >= 0 and found.title[0] == found.body[-1] + 1:
        found.body.extend(found.title[: last_body + 1])
        del found.title[: last_body + 1]


def _settle_party(tokens: Sequence[Token], found: Before) -> None:
    """Make "Democratic party" of "Democratic party leader" the body; a state before it is the area."""
    for number in range(len(found.title) - 1):
        word, party = (tokens[found.title[number + k]] for k in (0, 1))
        if (
            party.lower == "party"
            and word.text[0].isupper()
            and word.lower not in {"the", "ruling", "opposition"}
        ):
            found.body = found.title[: number + 2]
            del found.title[: number + 2]
            return
