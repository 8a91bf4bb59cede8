"""Sources that break off inside a noun phrase are made whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.attribution.layout import Layout
    from onrecord.schema.annotation import Token
    from onrecord.schema.attribution import Attribution, Extent

_BEFORE_NOUN = frozenset({"compound", "det", "amod", "poss", "nummod", "nmod"})
_FARTHEST = 8  # tokens behind the break at which the phrase's noun may stand


def with_whole_source(layout: Layout, tokens: Sequence[Token], attribution: Attribution) -> Attribution:
    """Return the attribution, its source up to the noun that its last word belongs to.

    "the Berg" of "the Berg campaign" becomes all three words, "Lind, spokesman of" takes the name behind.
    """
    if not attribution.source:
        return attribution
    start, end = attribution.source[-1]
    last = layout.word(end - 1)
    whole = tokens[_end(tokens, last)].end
    others = (*attribution.cue, *attribution.content)
    if whole <= end or any(_meet((end, whole), other) for other in others):
        return attribution
    return replace(attribution, source=(*attribution.source[:-1], (start, whole)))


def _end(tokens: Sequence[Token], last: int) -> int:
    """Return the noun that ends the phrase which token `last` breaks off, `last` where it breaks off none."""
    token = tokens[last]
    if token.dep == "prep":
        wanted = _object(tokens, last)
    elif token.dep in _BEFORE_NOUN:
        wanted = token.head
    else:
        return last
    is_near = last < wanted <= last + _FARTHEST
    between = tokens[last : wanted + 1]
    if not is_near or not all(t.sentence == token.sentence and t.text[0].isalnum() for t in between):
        return last
    return _end(tokens, wanted)


def _object(tokens: Sequence[Token], preposition: int) -> int:
    behind = tokens[preposition + 1 : preposition + 1 + _FARTHEST]
    found = (t.index for t in behind if t.head == preposition and t.dep == "pobj")
    return next(found, preposition)


def _meet(one: Extent, other: Extent) -> bool:
    return one[0] < other[1] and other[0] < one[1]
