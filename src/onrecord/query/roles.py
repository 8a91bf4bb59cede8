"""Whose names stand in a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.name_words import name_words
from onrecord.schema.claim import Agreement, Commitment, Event, Occupancy, Statement

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim


def names_of(claim: Claim, *, as_doer: bool = False) -> tuple[str, ...]:
    """Return the names in a claim; `as_doer`: only of those who hold, say, promise, meet or agree."""
    names: tuple[str | None, ...]
    match claim:
        case Occupancy():
            names = (claim.holder,) if as_doer else (claim.holder, claim.predecessor, claim.successor)
        case Statement():
            names = (claim.speaker,) if as_doer else (claim.speaker, claim.addressee)
        case Event():
            names = claim.participants if as_doer else (*claim.participants, *claim.declined)
        case Agreement():
            names = claim.parties
        case Commitment():
            names = (claim.by,) if as_doer else (claim.by, claim.to)
    return tuple(name for name in names if name)


def is_name(words: str) -> bool:
    """Tell whether words name somebody: not "a spokesman for Anna Berg", not "Anna Berg's spokesman"."""
    first, *_, last = words.split() * 2 or ("", "")
    begins = not first[:1].islower() or first.partition("-")[0].lower() in name_words().particles
    return begins and not (last[:1].islower() and last.rpartition("-")[2][:1].islower())
