"""Full stops that have strayed into a sentence: "foreign forces from it. country"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.text.edits import Edit
from onrecord.text.repair.words import damage_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOP = re.compile(r"(?<=[a-z])\. (?=[a-z]{2,}(?:[\s,;:)’'-]|[.!?][”\"’')]?(?:\s|\Z)))")
_WORDS_BEFORE = re.compile(r"(?:([A-Za-z]+)\s)?([A-Za-z]+)\Z")
_WORD_AFTER = re.compile(r"[a-z]+")


def stray_stops(text: str) -> Iterator[Edit]:
    """Yield a repair for each full stop behind which a sentence goes on.

    What follows begins with a small letter; that alone may be a slip in a real sentence ("so it is. said
    the envoy"), so the word before must be one that no sentence ends in, or a pronoun after a preposition
    with no word of grammar behind.
    """
    words = damage_words()
    for found in _STOP.finditer(text):
        match = _WORDS_BEFORE.search(text[max(found.start() - 60, 0) : found.start()])
        after = _WORD_AFTER.match(text, found.end())
        if match is None or after is None:
            continue
        second, last = (match.group(1) or "").lower(), match.group(2)
        is_pronoun = last in words.pronouns_after and second in words.prepositions
        goes_on = after.group() not in words.function_words
        if last in words.never_last or (is_pronoun and goes_on):
            yield Edit(found.start(), found.start() + 1, "", "stray_break")
