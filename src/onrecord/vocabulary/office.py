"""The closed word lists of an occupancy (`reading.md`, after Popolo and FollowTheMoney)."""

from __future__ import annotations

from typing import Literal

PostKind = Literal[
    "executive",
    "legislature",
    "judiciary",
    "military",
    "international",
    "party",
    "company",
    "ngo",
    "media",
    "education",
    "other",
]
Status = Literal["current", "former", "incoming", "candidate", "outgoing"]
StartEvent = Literal["appointed", "elected", "nominated", "sworn_in", "took_office"]
EndEvent = Literal["resigned", "dismissed", "defeated", "term_ended", "died", "retired", "removed"]
