"""A commitment in the making: what one place of the report says of one promise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.vocabulary.dealings import Fulfilment
    from onrecord.vocabulary.factuality import Factuality


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who promises or is promised something: the fullest name, and the entity's id or None."""

    name: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the report: code points `[start, end)` of the clean text."""

    start: int
    end: int


@dataclass(slots=True)
class Draft:
    """What one construction says of one promiser and one thing promised.

    `cue` is the token of the word that promises; `content` stands in the sentence of `content_at`, the token
    of its head. `evidence` and `status_evidence` hold code points.
    """

    by: Party
    content: Words
    cue: int
    content_at: int
    rule: str
    to: Party | None = None
    due: str | None = None
    condition: str | None = None
    status: Fulfilment | None = None
    agreement: str | None = None
    according_to: str | None = None
    factuality: Factuality = "actual"
    evidence: list[Words] = field(default_factory=list)
    status_evidence: list[Words] = field(default_factory=list)
