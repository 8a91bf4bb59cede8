"""Words run together where mark-up vanished between them: "week.US", "phaseOf", "presidentAnna"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.languages.abbreviations import abbreviations
from onrecord.languages.demonyms import is_place
from onrecord.text.edits import Edit
from onrecord.text.repair.words import damage_words, small

if TYPE_CHECKING:
    from collections.abc import Iterator

# A sentence's stop with a capital right behind; the letters before it keep initials and "p.m.EST" out.
_STOP = re.compile(r"(?<=[a-z][a-z])[.!?](?=[A-Z])|(?<=\b(?:19|20)\d\d)[.!?](?=[A-Z][a-z])")
_COMMA = re.compile(r"(?<=[a-z][a-z]),(?=[A-Za-z][a-z])")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD_BEFORE = re.compile(r"[A-Za-z]+\Z")
_WORD_AFTER = re.compile(r"[A-Za-z]+")
_LONGEST_WORD = 40
_WEEKDAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
_NEVER_IN_NAMES = frozenset(
    {"Of", "The", "And", "For", "To", "From", "With", "That"}
)  # unlike "LinkedIn", "NowThis"
_NOT_WORDS = re.compile(r"[/@\\_=#<>&{}~%]|www\.|\.\w+\.|\d[A-Z]|[A-Z]{2}[a-z]")


def run_together(text: str) -> Iterator[Edit]:
    """Yield a repair for each place where a space is missing."""
    for found in _STOP.finditer(text):
        if not _is_address(text, found.start()):
            yield Edit(found.end(), found.end(), " ", "run_together")
    for found in _COMMA.finditer(text):
        if not _is_in_address(text, found.start()):
            yield Edit(found.end(), found.end(), " ", "run_together")
    for found in _INNER_CAPITAL.finditer(text):
        after = joined_word(text, found.start())
        if after:
            now = " " + small(after, text)
            yield Edit(found.start(), found.start() + len(after), now, "run_together")


def joined_word(text: str, place: int) -> str | None:
    """Return the word that begins at `place`, if it has lost the space before it; else None.

    It has where it is a word of grammar ("phaseOf") or where such a word or a title stands before a name
    ("presidentAnna"), but not in names that are written so ("LinkedIn").
    """
    words = damage_words()
    before, after = around(text, place)
    if not before or before + after in words.capital_inside or _is_in_address(text, place):
        return None
    is_function_word = after[1:].islower() and after.lower() in words.function_words and len(before) >= 3
    is_no_name = before.islower() or after in _NEVER_IN_NAMES or _is_known_name(before)
    if is_function_word and is_no_name and _ends_here(text, place + len(after)):
        return after
    is_name = after[1:].islower() and len(after) >= 3
    return after if is_name and before.lower() in words.before_name and _may_end(before) else None


def around(text: str, place: int) -> tuple[str, str]:
    """Return the letters right before and right after `place`, up to 40 each."""
    before = _WORD_BEFORE.search(text[max(place - _LONGEST_WORD, 0) : place])
    after = _WORD_AFTER.match(text, place, place + _LONGEST_WORD)
    return (before.group() if before else ""), (after.group() if after else "")


def is_sentence_end(text: str, place: int) -> bool:
    """Tell whether the stop at `place` ends a sentence although the next one follows without a space."""
    return bool(_STOP.match(text, place)) and not _is_address(text, place)


def _ends_here(text: str, place: int) -> bool:
    return place == len(text) or not (text[place].isalnum() or text[place] in "._-@/")


def _is_known_name(word: str) -> bool:
    return is_place(word) or word in _WEEKDAYS


def _may_end(before: str) -> bool:
    """Tell whether the word is small, or a title as it stands before a name ("MinisterAnna")."""
    return before.islower() or (before.istitle() and len(before) >= 5)


def _is_address(text: str, stop: int) -> bool:
    """Tell whether the stop is part of an address, a file's name or an abbreviation."""
    before, after = around(text, stop)[0], around(text, stop + 1)[1]
    lists = abbreviations()
    if before in lists.within or before in lists.before_number:
        return True
    is_short = (
        after.lower() in damage_words().after_dot and after.lower() not in damage_words().function_words
    )
    return text[stop] == "." and (is_short or _is_in_address(text, stop))


def _is_in_address(text: str, place: int) -> bool:
    """Tell whether the letters and signs around `place` are a URL, an e-mail address, code or a hashtag."""
    start = max(text.rfind(" ", max(place - 80, 0), place), text.rfind("\n", max(place - 80, 0), place)) + 1
    ends = [end for sign in " \n" if (end := text.find(sign, place, place + 80)) >= 0]
    token = text[max(start, place - 80) : min(ends, default=place + 80)]
    return bool(_NOT_WORDS.search(token))
