"""How an event stands: held, going on, to come, only proposed, called off; denied or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.vocabulary.dealings import EventStatus
    from onrecord.vocabulary.factuality import Factuality


@dataclass(frozen=True, slots=True)
class Standing:
    """How an event stands by the words at it; `status` None where they leave it open."""

    status: EventStatus | None
    factuality: Factuality = "actual"


OPEN = Standing(None)
PROPOSED = Standing("proposed")
PLANNED = Standing("planned")
HELD = Standing("held")
ONGOING = Standing("ongoing")
CANCELLED = Standing("cancelled")
