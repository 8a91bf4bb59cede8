"""What one report asserts, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.schema.span import Span
    from onrecord.vocabulary.dealings import AgreementStatus, EventKind, EventStatus, Fulfilment
    from onrecord.vocabulary.factuality import Factuality
    from onrecord.vocabulary.office import EndEvent, PostKind, StartEvent, Status
    from onrecord.vocabulary.speech import StatementKind


# The fields of every claim are those of `reading.md`. Names are the fullest that the report gives, with the
# id of the entity of this report beside them, or None. Dates are EDTF at the precision of the words, or None.
# `evidence` holds at least one span, `rule` names what made the claim, `confidence` is between 0 and 1.


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A holder has, had or will have a post, as one report says.

    `title` is the post as written, without the name and without former, then, acting.
    """

    id: str
    holder: str
    holder_id: str | None
    title: str
    organization: str | None
    area: str | None
    post_kind: PostKind
    status: Status
    acting: bool
    start: str | None
    end: str | None
    start_event: StartEvent | None
    end_event: EndEvent | None
    predecessor: str | None
    predecessor_id: str | None
    successor: str | None
    successor_id: str | None
    evidence: tuple[Span, ...]
    factuality: Factuality
    according_to: str | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody said, wrote or thought something, as one report says.

    `content` is what a reader would quote: of a direct statement the words without the marks, its parts
    joined by one space. `content_spans`, `cue_spans` and `speaker_spans` are the words at this place, a
    pronoun included. `within` is the id of the statement that reports this one.
    """

    id: str
    speaker: str | None
    speaker_id: str | None
    speaker_spans: tuple[Span, ...]
    speaker_post: str | None
    cue: str | None
    cue_spans: tuple[Span, ...]
    content: str
    content_spans: tuple[Span, ...]
    kind: StatementKind
    addressee: str | None
    addressee_id: str | None
    medium: str | None
    date: str | None
    within: str | None
    evidence: tuple[Span, ...]
    factuality: Factuality
    according_to: str | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Event:
    """Somebody met somebody, as one report says; `declined` will not or did not take part."""

    id: str
    kind: EventKind
    participants: tuple[str, ...]
    participant_ids: tuple[str | None, ...]
    declined: tuple[str, ...]
    declined_ids: tuple[str | None, ...]
    place: str | None
    date: str | None
    date_end: str | None
    status: EventStatus
    topic: str | None
    evidence: tuple[Span, ...]
    factuality: Factuality
    according_to: str | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """Parties agreed on something, or negotiate it, as one report says; `signed` is the day of signing."""

    id: str
    name: str
    parties: tuple[str, ...]
    party_ids: tuple[str | None, ...]
    signed: str | None
    place: str | None
    status: AgreementStatus | None
    evidence: tuple[Span, ...]
    factuality: Factuality
    according_to: str | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Commitment:
    """Somebody undertook to do or not to do something, as one report says.

    `content` is the report's words for what is promised, without "to" or "that". `status` is what the report
    says of its fulfilment, None where it says nothing; `status_evidence` are the words that say it.
    """

    id: str
    by: str
    by_id: str | None
    to: str | None
    to_id: str | None
    content: str
    due: str | None
    condition: str | None
    status: Fulfilment | None
    agreement: str | None
    status_evidence: tuple[Span, ...]
    evidence: tuple[Span, ...]
    factuality: Factuality
    according_to: str | None
    confidence: float
    rule: str


Claim = Occupancy | Statement | Event | Agreement | Commitment


@dataclass(frozen=True, slots=True)
class Claims:
    """All that one report asserts, each kind in the order of the report."""

    occupancies: tuple[Occupancy, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    commitments: tuple[Commitment, ...] = ()

    def __iter__(self) -> Iterator[Claim]:
        """Yield every claim, occupancies first."""
        yield from self.occupancies
        yield from self.statements
        yield from self.events
        yield from self.agreements
        yield from self.commitments
