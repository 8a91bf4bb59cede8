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

    `at` is the token where the construction stands, `document` that of what is signed, `under` that of the
    verb of travel a visit is told with ("arrived on a visit"). `status` None means that the words leave it
    open. `is_definite`: the words point back to an event told of before ("the talks"). `is_open`: one side
    is named and the other is not ("a meeting with A"). `is_alone`: a name, no pronoun, says whose visit it
    is. `is_news`: something was said after it, so that it is as fresh. `is_near_day`: the date stands near
    the event, not at it. `evidence` holds `[start, end)` code points.
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
    is_near_day: bool = False
    evidence: list[tuple[int, int]] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
