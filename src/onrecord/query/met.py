"""Who met whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.query.day_of import day_of
from onrecord.query.found import Found, newest_first
from onrecord.query.named import named
from onrecord.query.within import is_within
from onrecord.schema.claim import Event

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.query.within import Days


def met(view: View, name: str, days: Days, *, whom: str | None = None) -> Found:
    """Return the meetings, talks, visits and calls of somebody, the newest report first.

    Args:
        view: the record.
        name: who took part, or did not when it was his meeting to attend.
        days: of the meeting; where a report gives none, of the report.
        whom: who else was there; None for anybody.
    """
    first = named(view, name)
    claims = [each for each in first.claims if isinstance(each.claim, Event)]
    if whom is not None:
        other = named(view, whom)
        claims = [each for each in claims if other.takes_part(each)]
    return Found(
        newest_first(each for each in claims if is_within(day_of(each), days)), first.person, first.others
    )
