"""Claims that answer a question, newest first, of copies only one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.schema.claim import Agreement, Commitment, Event, Occupancy, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Person, Recorded


@dataclass(frozen=True, slots=True)
class Found:
    """What answers a question, newest report first.

    `person` is who was asked about, None where nobody was or the record does not know him; `others` are
    those that the name may mean too.
    """

    claims: tuple[Recorded[Claim], ...]
    person: Person | None = None
    others: tuple[Person, ...] = ()


def newest_first(claims: Iterable[Recorded[Claim]]) -> tuple[Recorded[Claim], ...]:
    """Return the claims with those of the newest reports first, undated ones last.

    Of the same claim in copies of one text only that of the copy which stands for all is kept.
    """
    first: dict[tuple[object, ...], Recorded[Claim]] = {}
    for recorded in sorted(claims, key=_standing):
        first.setdefault((recorded.source.copy_of, *_what(recorded.claim)), recorded)
    ordered = sorted(first.values(), key=lambda each: (each.source.document, each.claim.evidence[0].start))
    return tuple(sorted(ordered, key=lambda each: each.source.published or "", reverse=True))


def _standing(recorded: Recorded[Claim]) -> tuple[bool, str, str]:
    source = recorded.source
    return (source.document != source.copy_of, source.document, recorded.claim.id)


def _what(claim: Claim) -> tuple[object, ...]:
    """Return what makes two claims of copies the same."""
    match claim:
        case Occupancy():
            return ("occupancy", claim.holder, claim.title, claim.organization, claim.status, claim.start)
        case Statement():
            return ("statement", claim.speaker, claim.content)
        case Event():
            return ("event", claim.kind, claim.participants, claim.place, claim.date, claim.topic)
        case Agreement():
            return ("agreement", claim.name, claim.parties, claim.status)
        case Commitment():
            return ("commitment", claim.by, claim.content, claim.status)
