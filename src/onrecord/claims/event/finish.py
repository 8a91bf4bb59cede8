"""From a draft to a claim: names, status on the report's day, evidence, confidence, id."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from onrecord.claims.confidence import confidence_of
from onrecord.claims.row_id import row_id
from onrecord.languages.dealings import dealings
from onrecord.schema.claim import Event

if TYPE_CHECKING:
    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.party import Party
    from onrecord.claims.report import Report
    from onrecord.schema.text import CleanText
    from onrecord.vocabulary.dealings import EventStatus


def finish(report: Report, text: CleanText, document_id: str, draft: Draft) -> Event:
    """Return the claim of a draft; every quote is taken from the clean text at its place."""
    status = settled_status(report, draft)
    away = {party.name for party in draft.declined}
    there = [
        party for party in _once(draft.participants) if party.name not in away and not _says_little(party)
    ]
    who = tuple(party.name for party in there)
    declined = tuple(party.name for party in _once(draft.declined))
    fields = {
        "kind": draft.kind,
        "participants": sorted(who),
        "declined": sorted(declined),
        "place": draft.place,
        "date": draft.date,
        "status": status,
        "factuality": draft.factuality,
    }
    return Event(
        id=row_id(document_id, "event", fields),
        kind=draft.kind,
        participants=who,
        participant_ids=tuple(party.entity for party in there),
        declined=declined,
        declined_ids=tuple(party.entity for party in _once(draft.declined)),
        place=draft.place,
        date=draft.date,
        date_end=draft.date_end,
        status=status,
        topic=draft.topic,
        evidence=tuple(text.span(start, end) for start, end in sorted(set(draft.evidence))),
        factuality=draft.factuality,
        according_to=None,
        confidence=confidence_of("event", draft.rules),
        rule=draft.rules[0],
    )


def _says_little(party: Party) -> bool:
    """Tell whether a name is a bare noun that tells nobody from others: "leaders", "officials"."""
    lists = dealings().parties
    return party.is_vague and party.name.lower() in lists["stand_for"] | lists["any"]


def _once(parties: list[Party]) -> list[Party]:
    """Return the parties in the order of the report, each name once."""
    ordered = sorted(parties, key=lambda party: party.start)
    return list({party.name: party for party in reversed(ordered)}.values())[::-1]


def settled_status(report: Report, draft: Draft) -> EventStatus:
    """Return the status on the day of the report: the date decides where the words leave it open."""
    published, last = report.published, draft.date_end or draft.date
    if draft.status in {"cancelled", "proposed"}:
        return draft.status
    if published and draft.date and draft.date > published[: len(draft.date)]:
        return "planned"
    is_over = bool(published and last and last < published[: len(last)])
    if is_over and draft.status == "planned":
        return "held"
    if draft.status is not None and not (draft.kind == "visit" and is_over and draft.status == "ongoing"):
        return draft.status
    if draft.kind == "visit":
        return "held" if is_over and days_since(published, last) > _STAY else "ongoing"
    return "ongoing" if draft.kind == "talks" and draft.date is None else "held"


_STAY = 3  # days that a visit is taken to last where the report leaves its end open


def days_since(published: str | None, date: str | None) -> int:
    """Return the days from a date to the report's; a month or year counts as long ago."""
    if published is None or date is None or len(date) < len("2000-01-01"):
        return _STAY + 1
    return (dt.date.fromisoformat(published[:10]) - dt.date.fromisoformat(date)).days
