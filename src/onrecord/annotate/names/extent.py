"""Where a person's name begins and ends, from any range of tokens in or around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.names.beginning import begin_from, first_word
from onrecord.annotate.names.context import same_sentence
from onrecord.annotate.names.ending import end_from
from onrecord.annotate.names.words import names_body
from onrecord.languages.honorifics import honorifics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Token

_MOST_TOKENS = 13  # "Sheikh Sabah Al-Ahmad Al-Jaber Al-Sabah" is 11


def person_extent(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """Return the tokens `[first, last)` of the person's name that the given range holds most of.

    Titles, demonyms and what else stands before the name are left off ("President Bill Clinton"), and so
    are a possessive and bodies behind it. Given names, initials, particles, parts behind a hyphen and
    "Jr." that the range misses are put on. "Sir", "Prince" and "Sheikh" belong to the name, and so does
    "King" where one word follows ("King Hussein").

    Returns:
        None where the range holds no word that a name can have.
    """
    begin = first_word(tokens, first, last)
    if begin is None:
        return None
    end = end_from(tokens, begin)
    begin = begin_from(tokens, begin)
    end = _without_bodies(tokens, begin, end)
    if end <= begin or end - begin > _MOST_TOKENS:
        return None
    return _with_kept_title(tokens, begin, end), end


def _without_bodies(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Return the end without the words of bodies behind a name: "Laura Ingraham Show"."""
    while end - begin > 2 and names_body(tokens[end - 1].text):
        end -= 1
    return end


def _with_kept_title(tokens: Sequence[Token], begin: int, end: int) -> int:
    if begin == 0 or not same_sentence(tokens, begin - 1, begin):
        return begin
    known = honorifics()
    title = tokens[begin - 1].text
    alone = end - begin == 1 and title in known.kept_before_one_word
    return begin - 1 if title in known.kept or alone else begin
