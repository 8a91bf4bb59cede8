"""An agreement in the making: what one place of the report says of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.event.party import Party
    from onrecord.vocabulary.dealings import AgreementStatus
    from onrecord.vocabulary.factuality import Factuality


@dataclass(slots=True)
class Draft:
    """What one mention says; mentions of the same agreement are merged later.

    `at` is the token of the noun, `noun` its last word in lower case. `is_definite` says that the words
    point back ("the deal"). `evidence` holds `[start, end)` code points.
    """

    name: str
    noun: str
    at: int
    rule: str
    sentence: int = 0
    parties: list[Party] = field(default_factory=list)
    signed: str | None = None
    place: str | None = None
    status: AgreementStatus | None = None
    factuality: Factuality = "actual"
    is_definite: bool = False
    is_proper: bool = False
    is_new: bool = False
    evidence: list[tuple[int, int]] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
