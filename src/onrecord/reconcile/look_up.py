"""Whom a reader means by a name that he types."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.reconcile.person_name import name_parts
from onrecord.reconcile.same_name import compare_names
from onrecord.reconcile.spelling import alike

if TYPE_CHECKING:
    from onrecord.reconcile.people import People
    from onrecord.reconcile.person_name import NameParts
    from onrecord.schema.record import Person

_SAME_WORDS, _SAME, _LIKE, _ONE_WORD = 4, 3, 2, 1
_POINTS = {"same": _SAME, "with_body": _LIKE, "with_post": _LIKE, "different": 0}


def whom_is_meant(name: str, people: People) -> tuple[Person, ...]:
    """Return the persons whom `name` may mean, the likeliest first; () where nobody has such a name.

    The same words come before other spellings, those before a family name alone or a name of one word;
    of equals the person whom most reports name comes first.
    """
    typed = name_parts(name)
    counts = Counter(person.id for person in people.person_of.values())
    ranked = [
        (-points, -counts[person.id], person.id, person)
        for person in people.persons
        if (points := max(_points(typed, name_parts(known)) for known in person.names))
    ]
    return tuple(person for _, _, _, person in sorted(ranked, key=lambda row: row[:3]))


def _points(typed: NameParts, known: NameParts) -> int:
    if typed.words == known.words:
        return _SAME_WORDS
    if typed.is_short or known.is_short:
        short, full = (typed, known) if typed.is_short else (known, typed)
        fits = bool(short.family) and any(alike(short.family, word) for word in full.words)
        return _ONE_WORD if fits else 0
    return _POINTS[compare_names(typed, known).verdict]
