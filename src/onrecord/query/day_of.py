"""The day on which a claim stands in a list by time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.schema.claim import Agreement, Event, Occupancy, Statement

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded


def day_of(recorded: Recorded[Claim]) -> str | None:
    """Return the claim's own date, EDTF, else that of its report; None where neither has one.

    That of a post is its start or, where the report says that it is over, its end; that of a promise is the
    report's, for a promise is due later.
    """
    return _own(recorded.claim) or recorded.source.published


def _own(claim: Claim) -> str | None:
    match claim:
        case Occupancy():
            return claim.end if claim.status == "former" and claim.end else claim.start
        case Statement() | Event():
            return claim.date
        case Agreement():
            return claim.signed
        case _:
            return None
