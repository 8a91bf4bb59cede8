"""Quotation marks in a paragraph, and whether each opens or closes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Role = Literal["opens", "closes", "either"]

_MARK = re.compile('[“”„‟«»"]')
_OPENING_SHAPES = frozenset("“„‟«")
_CLOSING_SHAPES = frozenset("”»")
_FOREIGN = frozenset("„‟«»")
# What may stand right before an opening mark, and right behind a closing one.
_BEFORE_OPENING = frozenset("([{—–-/‘'‹…")
_BEHIND_CLOSING = frozenset(".,;:!?)]}—–-/’'›…")
_FEET = re.compile(r"\d['’′]\d{1,2}\Z")


@dataclass(frozen=True, slots=True)
class Mark:
    """One double quotation mark of a paragraph, at code point `place` of the text.

    `role` is what its neighbours say; "either" where they say nothing ("adding:”the", "said “ and").
    """

    place: int
    sign: str
    role: Role

    @property
    def shape(self) -> Role:
        """What the sign itself says; the straight one says nothing."""
        if self.sign in _OPENING_SHAPES:
            return "opens"
        return "closes" if self.sign in _CLOSING_SHAPES else "either"

    @property
    def is_foreign(self) -> bool:
        """Whether English has no such mark."""
        return self.sign in _FOREIGN

    @property
    def is_straight(self) -> bool:
        """Whether it is the mark of typewriters, the same on both sides."""
        return self.sign == '"'


def marks_in(text: str, start: int, end: int) -> list[Mark]:
    """Return the quotation marks of the paragraph `text[start:end]`, without inches and arc seconds."""
    found: list[Mark] = []
    for match in _MARK.finditer(text, start, end):
        place = match.start()
        before = text[place - 1] if place > start else " "
        after = text[place + 1] if place + 1 < end else " "
        if not _FEET.search(text[max(place - 5, start) : place]):
            found.append(Mark(place, match.group(), _role(before, after)))
    return found


def _role(before: str, after: str) -> Role:
    can_open = before.isspace() or before in _BEFORE_OPENING or _is_mark(before)
    can_close = after.isspace() or after in _BEHIND_CLOSING or _is_mark(after)
    if can_open == can_close:
        return "either"
    return "opens" if can_open else "closes"


def _is_mark(sign: str) -> bool:
    return bool(_MARK.fullmatch(sign))
