"""What one report asserts, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.schema.span import Span
    from onrecord.vocabulary.factuality import Factuality
    from onrecord.vocabulary.office import EndEvent, PostKind, StartEvent, Status


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A holder has, had or will have a post, as one report says.

    The fields are those of `reading.md`. `title` is the post as written, without the name and without
    former, then, acting. Dates are EDTF at the precision of the words, or None. `evidence` holds at least
    one span; `rule` names what made the claim; `confidence` is between 0 and 1, calibrated.
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
