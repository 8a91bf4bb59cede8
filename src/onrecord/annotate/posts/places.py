"""Which place the words before a head name, and which bodies are a part of a state."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.languages.demonyms import is_adjective, is_place, region_of, state_of, us_state
from onrecord.languages.posts import post_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onrecord.schema.annotation import Mention, Token

_LINKING = frozenset({"the", "and", "of", "&", "for"})
_CHAMBERS = frozenset({"house", "senate"})


def place_name(word: str) -> str | None:
    """Return the place that a word stands for: a state, a US state, a region, or a place's own name."""
    state = state_of(word)
    if state is not None:
        return state
    american = us_state(word)
    if american is not None and (len(word) > 2 or word.isupper()):
        return american
    region = region_of(word)
    if region is not None:
        return region
    return word if is_place(word) and not is_adjective(word) else None


def place_ending_at(
    tokens: Sequence[Token], mentions: Mapping[int, Mention], first_of_sentence: int, place: int
) -> tuple[str, int] | None:
    """Return the place whose name ends at token `place`, and how many tokens name it, or None.

    "South Korean", "US", "Mich.", "Hong Kong": a state, an adjective of one, or a mention of a place.
    """
    for length in (3, 2, 1):
        first = place - length + 1
        if first < first_of_sentence:
            continue
        name = _written(tokens[first : place + 1])
        if not name[0].isupper() or _in_longer_body(tokens, mentions, first, place):
            continue
        state = place_name(name)
        if state is not None:
            return state, length
    mention = mentions.get(place)
    if mention is not None and mention.kind == "place":
        return mention.text, place - mention.first + 1
    return None


def _written(tokens: Sequence[Token]) -> str:
    """Return the words with one space where the text has any."""
    name = tokens[0].text
    for previous, token in pairwise(tokens):
        name += token.text if previous.end == token.start else f" {token.text}"
    return name


def _in_longer_body(tokens: Sequence[Token], mentions: Mapping[int, Mention], first: int, last: int) -> bool:
    """Tell whether the words are part of an organization's longer name ("Bank of Japan")."""
    mention = mentions.get(last)
    if mention is None or mention.kind != "organization":
        return False
    if mention.first == first and mention.last == last + 1:
        return False
    return not is_part_of_state(tokens, mention)


def is_part_of_state(tokens: Sequence[Token], mention: Mention) -> bool:
    """Tell whether a named body is a part of a state: "Israeli Foreign Ministry", "Senate"."""
    words = post_words()
    named = tokens[mention.first : mention.last]
    last = named[-1].lower
    if last in words.body_words and last not in words.inner_bodies | _CHAMBERS:
        return False
    return all(
        token.lower in words.portfolio
        or token.lower in _LINKING
        or (token.lower.rstrip("."),) in words.kinds
        or place_name(token.text) is not None
        or token.lower in words.inner_bodies
        for token in named
    )
