"""Words around an expression that belong to it: "early 1990", "about two years", "the end of May"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.annotate.timex.lexicon import Lexicon
    from onrecord.annotate.timex.rule import Meaning
    from onrecord.annotate.timex.words import Words

_LONGEST = 4
# "The" belongs to "the early 1980s" but not to "the early Friday talks".
_OF_LONG_TIMES = frozenset({("the", "early"), ("the", "mid"), ("the", "late")})
_PART_MODS = frozenset({"START", "MID", "END"})


@dataclass(frozen=True, slots=True)
class Modifiers:
    """Phrases before and after an expression, as tuples of words, with their TIMEX3 mod."""

    before: Mapping[tuple[str, ...], str]
    after: Mapping[tuple[str, ...], str]
    last_words: frozenset[str]
    first_words: frozenset[str]


def compile_modifiers(lexicon: Lexicon) -> Modifiers:
    """Return the modifiers of the lexicon."""
    tables = lexicon.tables["modifiers"]
    before = {tuple(phrase.split()): mod for phrase, mod in tables["before"].items()}
    after = {tuple(phrase.split()): mod for phrase, mod in tables["after"].items()}
    return Modifiers(
        before=before,
        after=after,
        last_words=frozenset(phrase[-1] for phrase in before),
        first_words=frozenset(phrase[0] for phrase in after),
    )


def modified(
    words: Words, first: int, last: int, meaning: Meaning, known: Modifiers
) -> tuple[int, int, str | None]:
    """Return the extent `[first, last)` with the modifiers around it, and the mod.

    A part of a unit ("early", "the end of") goes only with dates and times, "about" and "more than" with
    lengths and with dates that are told by their distance.
    """
    mod = meaning.mod
    is_long = re.fullmatch(r"\d{2,3}", meaning.value) is not None
    gap = 2 if first and words.lowers[first - 1] in {"the", "-"} else 1
    for end in (first, first - 1) if gap == 2 else (first,):
        for size in range(_LONGEST, 0, -1):
            phrase = tuple(words.lowers[max(0, end - size) : end])
            found = known.before.get(phrase) if len(phrase) == size else None
            if phrase == ("over",) and not _is_more_than(words, first, last):
                continue
            if found and _fits(found, meaning, words, first) and (phrase not in _OF_LONG_TIMES or is_long):
                return end - size, *_after(words, last, known, found)
    return first, *_after(words, last, known, mod)


def _after(words: Words, last: int, known: Modifiers, mod: str | None) -> tuple[int, str | None]:
    if last < len(words.lowers) and words.lowers[last] in known.first_words:
        phrase = tuple(words.lowers[last : last + 2])
        if phrase in known.after:
            return last + 2, known.after[phrase]
    return last, mod


def _is_more_than(words: Words, first: int, last: int) -> bool:
    """Tell whether "over" is "more than": "over a week", "over 30 years", not "over several years"."""
    word = words.lowers[first]
    return (word in {"a", "an"} and words.lowers[last - 1] != "period") or word[:1].isdigit()


def _fits(mod: str, meaning: Meaning, words: Words, first: int) -> bool:
    if mod in _PART_MODS:
        return meaning.type in {"DATE", "TIME"} and meaning.value[:1] in "0123456789X"
    if words.lowers[first] in {"the", "this", "these", "its", "his", "several", "many", "some"}:
        return False
    if meaning.type == "DURATION":
        return True
    return meaning.type == "DATE" and bool(re.match(r"[0-9X]", meaning.value)) and mod != "MORE_THAN"
