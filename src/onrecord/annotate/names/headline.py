"""Persons inside a range that holds more than one name: headlines, and names joined by a hyphen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.languages.given_names import is_given_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.names.candidate import Candidate
    from onrecord.schema.annotation import Token

_HYPHENS = frozenset({"-", "–"})
_SMALL_WORD = 4  # letters; headlines write shorter words small


@dataclass(frozen=True, slots=True)
class Called:
    """How a report calls its persons, in lower case.

    `persons` are whole names, words parted by a space; `alone` their first and last words; `surnames`
    last words that stand more than once in the report.
    """

    persons: frozenset[str]
    alone: frozenset[str]
    surnames: frozenset[str]


def persons_inside(tokens: Sequence[Token], candidate: Candidate, called: Called) -> list[tuple[int, int]]:
    """Return the tokens `[first, last)` of each person that the candidate names; mostly its own extent.

    "Anna Berg Meets John Poe" is two people where the report names both elsewhere; in a headline "Anna
    Berg Quits" is one where the report never calls her Quits; "ANNA BERG QUITS" too where it calls her
    Berg; "Berg-Poe talks" are of two.
    """
    words = [word.lower() for word in candidate.words]
    parts = _hyphened(words, called) or _full_names(words, called)
    if len(parts) == 1 and not (_goes_on(words, parts[0], called) and _is_headline(tokens, candidate)):
        parts = []
    if not parts and len(words) > 1 and _is_headline(tokens, candidate):
        parts = _surname_at_edge(words, called)
    if not parts and all(word.isupper() for word in candidate.words):
        parts = _up_to_surname(words, called)
    return [(candidate.first + first, candidate.first + last) for first, last in parts or [(0, len(words))]]


def _goes_on(words: Sequence[str], name: tuple[int, int], called: Called) -> bool:
    """Tell whether other words than more of the name follow it."""
    following = words[name[1] :]
    return words[-1] not in called.surnames or (len(following) > 1 and following[0] not in called.surnames)


def _surname_at_edge(words: Sequence[str], called: Called) -> list[tuple[int, int]]:
    """Return the known surname of "Berg Speech", or the last word of "Gold Star Mother Meets Berg"."""
    known = [number for number, word in enumerate(words) if word in called.surnames]
    others = (word for number, word in enumerate(words) if number not in known)
    if len(known) != 1 or any(is_given_name(word.capitalize()) for word in others):
        return []
    if known == [0] or (known == [len(words) - 1] and len(words) > 2):
        return [(known[0], known[0] + 1)]
    return []


def _is_headline(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Tell whether all longer words of the sentence begin with a capital."""
    sentence = tokens[candidate.first].sentence
    first, last = candidate.first, candidate.last
    while first > 0 and tokens[first - 1].sentence == sentence:
        first -= 1
    while last < len(tokens) and tokens[last].sentence == sentence:
        last += 1
    longer = (token.text[0] for token in tokens[first:last] if len(token.text) > _SMALL_WORD)
    return all(letter.isupper() or not letter.isalpha() for letter in longer)


def _hyphened(words: Sequence[str], called: Called) -> list[tuple[int, int]]:
    """Return the two family names of "Berg-Poe", or nothing."""
    joined = len(words) == 3 and words[1] in _HYPHENS and {words[0], words[2]} <= called.surnames
    return [(0, 1), (2, 3)] if joined else []


def _full_names(words: Sequence[str], called: Called) -> list[tuple[int, int]]:
    """Return the full names inside that the report has elsewhere; of one, only where it comes first.

    Of names that begin alike the one whose last word is a known surname, then the longest.
    """
    found: list[tuple[int, int]] = []
    for first in range(len(words) - 1):
        ends = range(len(words), first + 1, -1)
        for last in sorted(ends, key=lambda end: words[end - 1] not in called.surnames):
            inside = (first, last) != (0, len(words)) and " ".join(words[first:last]) in called.persons
            if inside and (not found or found[-1][1] <= first):
                found.append((first, last))
    return found if len(found) > 1 or (found and found[0][0] == 0) else []


def _up_to_surname(words: Sequence[str], called: Called) -> list[tuple[int, int]]:
    """Return the name up to what the report calls the person: "ANNA BERG QUITS", elsewhere "Berg"."""
    for last in range(len(words) - 1, 1, -1):
        if words[last - 1] in called.persons and words[-1] not in called.persons:
            return [(0, last)]
    return []
