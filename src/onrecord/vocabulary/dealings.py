"""The closed word lists of events, agreements and commitments (`reading.md`)."""

from __future__ import annotations

from typing import Literal

EventKind = Literal["meeting", "talks", "visit", "call", "summit", "conference", "signing"]
EventStatus = Literal["held", "ongoing", "planned", "cancelled", "proposed"]
AgreementStatus = Literal[
    "proposed", "negotiating", "agreed", "signed", "in_force", "violated", "collapsed", "expired"
]
Fulfilment = Literal["pending", "kept", "broken", "partly", "disputed"]
