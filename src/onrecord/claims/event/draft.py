"""An event in the making: what one place of the report says of one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.event.party import Party
    from onrecord.vocabulary.dealings import EventKind, EventStatus
    from onrecord.vocabulary.factuality import Factuality


@dataclass(slots=True)
class Draft:
    """What one construction says; drafts of the same event are merged later.

    `place_token` is the token where the construction stands. `status` None means that the words leave it
    open. `under` is the verb of a journey
    that the event is told with ("arrived on a visit"). `document` is the token of what is signed. `is_definite` says that the words point back to an event told of before ("the talks").
    `evidence` holds `[start, end)` code points.
    """

    kind: EventKind
    rule: str
    at: int
    participants: list[Party] = field(default_factory=list)
    declined: list[Party] = field(default_factory=list)
    place: str | None = None
    date: str | None = None
    date_end: str | None = None
    status: EventStatus | None = None
    topic: str | None = None
    document: int | None = None
    factuality: Factuality = "actual"
    under: int | None = None
    is_definite: bool = False
    is_open: bool = False
    is_alone: bool = False
    is_news: bool = False
    evidence: list[tuple[int, int]] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
