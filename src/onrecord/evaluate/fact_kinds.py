"""The lists of facts that are held against a gold row by row, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.evaluate.agreement_row import AGREEMENTS
from onrecord.evaluate.commitment_row import COMMITMENTS
from onrecord.evaluate.event_row import EVENTS
from onrecord.evaluate.occupancy_row import OCCUPANCIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.evaluate.fact_kind import FactKind

FACT_KINDS: Mapping[str, FactKind] = {
    kind.name: kind for kind in (OCCUPANCIES, EVENTS, AGREEMENTS, COMMITMENTS)
}
