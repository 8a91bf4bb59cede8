"""What one claim says of the days on which somebody had a post."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reconcile.days import first_day, last_day
from onrecord.reconcile.spelt_out import names_its_body

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded

# How much a claim of each status says for holding on the day of its report.
_HOLDING = {"current": 1.0, "outgoing": 0.7}
# A claim whose body the reader inferred from the report: of every two such with a rival, one was wrong.
_INFERRED_BODY = 0.5
_SURE_STARTS = frozenset({None, "took_office", "sworn_in"})


@dataclass(frozen=True, slots=True)
class Reach:
    """The days of one claim, all `YYYY-MM-DD`, first and last included; None where it says nothing.

    `held` are days on which it says that the post was held, `start` and `end` the days on which the time in
    the post can have begun and ended, `over_by` the day by which it had ended, `not_before` the day before
    which it had not begun. `weight` is how much it counts, 0 for what never held.
    """

    recorded: Recorded[Occupancy]
    held: tuple[str, str] | None
    start: tuple[str, str] | None
    end: tuple[str, str] | None
    over_by: str | None
    not_before: str | None
    weight: float

    @property
    def source(self) -> str:
        """Return the key of the report that stands for all copies."""
        return self.recorded.source.copy_of

    @property
    def order(self) -> tuple[str, str, str]:
        """Return what sorts claims by time: published, document, claim."""
        source = self.recorded.source
        return (first_day(source.published) or "", source.document, self.recorded.claim.id)


def reach_of(recorded: Recorded[Occupancy]) -> Reach:
    """Return what the claim says; a candidate, and what is planned, possible or denied, says nothing.

    Source: design.md, "How tenure is reconciled".
    """
    claim = recorded.claim
    day, until = first_day(recorded.source.published), last_day(recorded.source.published)
    if claim.factuality != "actual" or claim.status == "candidate":
        return Reach(recorded, None, None, None, None, None, 0.0)
    start, end = _ends(claim.start), _ends(claim.end)
    not_before = None
    if start and claim.start_event not in _SURE_STARTS:
        not_before, start = start[0], None  # who is elected or appointed begins later
    if claim.status == "incoming":
        return Reach(recorded, None, _later(start, day), None, None, day, claim.confidence)
    if claim.status == "former" or (end and day and end[1] < day):
        return _former(recorded, start, end, until)
    held = _held(start, not_before, day, until)
    if end and until and end[0] < until:
        end = (until, end[1]) if end[1] > until else None
    weight = _HOLDING.get(claim.status, 1.0) * _trust(recorded)
    return Reach(recorded, held, start, end, None, not_before, weight)


def _trust(recorded: Recorded[Occupancy]) -> float:
    claim = recorded.claim
    return claim.confidence * (1.0 if names_its_body(claim) else _INFERRED_BODY)


def _former(
    recorded: Recorded[Occupancy],
    start: tuple[str, str] | None,
    end: tuple[str, str] | None,
    until: str | None,
) -> Reach:
    held = None
    if end:  # who left on a day had the post until then
        held = (start[1], end[0]) if start and start[1] <= end[0] else (end[0], end[0])
    over_by = min((day for day in (until, end[1] if end else None) if day), default=None)
    return Reach(recorded, held, start, end, over_by, None, _trust(recorded))


def _held(
    start: tuple[str, str] | None, not_before: str | None, day: str | None, until: str | None
) -> tuple[str, str] | None:
    """Return the days from the start, where the claim gives one, to that of the report."""
    if day is None or until is None:
        return None
    if start and start[1] <= day:
        return start[1], day
    begun = start[0] if start else not_before
    return (day, until) if begun is None or begun <= until else None


def _later(start: tuple[str, str] | None, day: str | None) -> tuple[str, str] | None:
    """Keep a start that lies on or after the day of a report that calls somebody incoming."""
    return start if start and (day is None or start[1] >= day) else None


def _ends(date: str | None) -> tuple[str, str] | None:
    first, last = first_day(date), last_day(date)
    return (first, last) if first and last else None
