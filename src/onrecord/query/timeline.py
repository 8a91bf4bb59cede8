"""What happened around somebody, in order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.query.day_of import day_of
from onrecord.query.found import Found, newest_first
from onrecord.query.named import named
from onrecord.query.within import is_within
from onrecord.reconcile.days import first_day

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.query.within import Days
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded


def timeline(view: View, name: str, days: Days) -> Found:
    """Return all claims in which somebody has a part, in order of their days, undated ones last.

    Args:
        view: the record.
        name: a person, state or body under any name.
        days: of the claims (`day_of`).
    """
    found = named(view, name)
    inside = [each for each in newest_first(found.claims) if is_within(day_of(each), days)]
    return Found(tuple(sorted(inside, key=_order)), found.person, found.others)


def _order(recorded: Recorded[Claim]) -> tuple[str, str, str, int]:
    day, source = first_day(day_of(recorded)), recorded.source
    return (day or "9999", source.published or "", source.document, recorded.claim.evidence[0].start)
