"""Every quotation mark of a text, with what its sign and its neighbours say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Family = Literal["double", "single"]
Role = Literal["opens", "closes", "either"]

_MARK = re.compile(r"``|''|’’|‘‘|\"\"|[“”„‟«»\"‹›‘’‚']")
_DOUBLE_OPENING = frozenset({"“", "„", "‟", "``", "‘‘", "«"})
_DOUBLE_CLOSING = frozenset({"”", "’’", "»"})
_SINGLE_OPENING = frozenset({"‘", "‚", "‹"})
_SINGLE_CLOSING = frozenset({"’", "›"})
_SINGLE = _SINGLE_OPENING | _SINGLE_CLOSING | {"'"}
# What may stand right before an opening mark, and right behind a closing one.
_BEFORE_OPENING = frozenset("([{-–—/“‘„«\"'`")
_BEHIND_CLOSING = frozenset(".,;:!?)]}-–—/”’»\"'…")
# Words that begin with an apostrophe: "the '90s", "'em".
_ELISION = re.compile(r"\d\ds?\b|(?:em|til|till|tis|twas|cause|bout|round|n)\b", re.IGNORECASE)
_FEET_OR_INCHES = re.compile(r"\d(?:['’′]\d{1,2})?\Z")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark at code points `[start, end)`.

    `role` is what sign and neighbours say; "either" where they contradict each other or say nothing.
    """

    start: int
    end: int
    family: Family
    role: Role


def marks_in(text: str, start: int, end: int) -> Iterator[Mark]:
    """Yield the quotation marks of `text[start:end]` in order; apostrophes, feet and inches are left out.

    A single mark that may be an apostrophe as well as a closing mark ("the voters' will") is yielded as one
    that closes: whether anything is open to be closed, the pairing knows.
    """
    for match in _MARK.finditer(text, start, end):
        sign, place, behind = match.group(), match.start(), match.end()
        before = text[place - 1] if place > start else " "
        after = text[behind] if behind < end else " "
        if sign in _SINGLE:
            single = _single_role(text, sign, behind, before, after)
            if single is not None:
                yield Mark(place, behind, "single", single)
        elif sign != '"' or not _is_measure(text, start, place, after):
            role = _double_role(sign, before, after)
            yield Mark(place, behind, "double", "closes" if behind == end and place > start else role)


def _double_role(sign: str, before: str, after: str) -> Role:
    if sign in {"“", "„", "‟", "``", "‘‘"}:
        return "closes" if sign == "“" and _only_closes(before, after) else "opens"
    if sign == "”":
        return "opens" if _only_opens(before, after) else "closes"
    can_open, can_close = _can_open(before, after), _can_close(before, after)
    if can_open != can_close:
        return "opens" if can_open else "closes"
    if sign in _DOUBLE_OPENING:
        return "opens"
    return "closes" if sign in _DOUBLE_CLOSING else "either"


def _single_role(text: str, sign: str, behind: int, before: str, after: str) -> Role | None:
    if sign in {"‹", "›"}:
        return "opens" if sign == "‹" else "closes"
    opens = _can_open(before, after) and not before.isalnum()
    if opens and (after.isalnum() or after in '$(“"…[') and not _ELISION.match(text, behind):
        return "opens" if sign != "’" else None
    closes = not before.isspace() and not after.isalnum() and sign not in {"‘", "‚"}
    return "closes" if closes else None


def _can_open(before: str, after: str) -> bool:
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()


def _can_close(before: str, after: str) -> bool:
    return (after.isspace() or after in _BEHIND_CLOSING) and not before.isspace()


def _only_closes(before: str, after: str) -> bool:
    """Tell whether a mark that should open stands as only a closing one can: `„gut“ sagte`, `fine“, he`."""
    return not (before.isspace() or before in _BEFORE_OPENING) and (after.isspace() or after in ".,;:!?")


def _only_opens(before: str, after: str) -> bool:
    """Tell whether a mark that should close stands as only an opening one can: `said ”we`."""
    return before.isspace() and after.isalnum()


def _is_measure(text: str, start: int, place: int, after: str) -> bool:
    """Tell whether a straight mark is for inches: `6'2"`, `a 12" gun`; behind a quoted year it closes."""
    measured = _FEET_OR_INCHES.search(text, max(start, place - 4), place)
    if measured is None or not (after.isspace() or after.isalnum()):
        return False
    return "'" in measured.group() or "’" in measured.group() or "′" in measured.group()
