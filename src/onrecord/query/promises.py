"""Who promised what, until when, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.query.found import Found, newest_first
from onrecord.query.named import named
from onrecord.reconcile.days import last_day
from onrecord.schema.claim import Commitment
from onrecord.store.clock import first_day_of
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from onrecord.query.view import View
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded
    from onrecord.vocabulary.dealings import Fulfilment


def promises(
    view: View, *, by: str | None = None, status: Fulfilment | None = None, due_before: str | None = None
) -> Found:
    """Return promises, the newest report first.

    Args:
        view: the record.
        by: who promised, under any of his names; None for everybody.
        status: what the report says became of it.
        due_before: an EDTF day, month or year: what is due, at the latest, before its first day. A promise
            without a day is left out.

    Raises:
        SettingError: `due_before` is no such date.
    """
    limit = first_day_of(due_before) if due_before is not None else None
    promiser = named(view, by) if by is not None else None
    if promiser is None:
        claims = view.claims(Wanted(kinds=("commitment",)))
    else:
        claims = tuple(each for each in promiser.claims if promiser.takes_part(each, as_doer=True))
    kept = (each for each in claims if _fits(each, status, limit))
    if promiser is None:
        return Found(newest_first(kept))
    return Found(newest_first(kept), promiser.person, promiser.others)


def _fits(recorded: Recorded[Claim], status: Fulfilment | None, limit: str | None) -> bool:
    claim = recorded.claim
    if not isinstance(claim, Commitment) or (status is not None and claim.status != status):
        return False
    due = last_day(claim.due)
    return limit is None or (due is not None and due < limit)
