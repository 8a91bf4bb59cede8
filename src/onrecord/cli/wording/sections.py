"""All that a report puts on record, kind by kind, in the order in which it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.agreement import agreement_entry
from onrecord.cli.wording.by_name import by_holder, by_name
from onrecord.cli.wording.commitment import commitment_entry
from onrecord.cli.wording.entry import Group, Section
from onrecord.cli.wording.event import event_entry
from onrecord.cli.wording.occupancy import occupancy_entry
from onrecord.cli.wording.statement import speaker_in_words, statement_entry
from onrecord.schema.claim import Agreement, Commitment, Event, Occupancy, Statement

if TYPE_CHECKING:
    from onrecord.cli.wording.entry import Entry
    from onrecord.schema.claim import Claim, Claims


def sections(claims: Claims) -> list[Section]:
    """Return a section for each kind of claim that there is."""
    made = (
        Section("Posts", tuple(_group(holder, rows) for holder, rows in by_holder(claims.occupancies))),
        Section("Meetings", _plain(claims.events)),
        Section("Agreements", _plain(claims.agreements)),
        Section(
            "Promises", tuple(_group(by, rows) for by, rows in by_name(claims.commitments, lambda r: r.by))
        ),
        Section(
            "Statements",
            tuple(_group(speaker, rows) for speaker, rows in by_name(claims.statements, speaker_in_words)),
        ),
    )
    return [section for section in made if section.groups]


def entry_of(row: Claim) -> Entry:
    """Return a claim in words."""
    match row:
        case Occupancy():
            return occupancy_entry(row)
        case Statement():
            return statement_entry(row)
        case Event():
            return event_entry(row)
        case Agreement():
            return agreement_entry(row)
        case Commitment():
            return commitment_entry(row)


def name_of(row: Claim) -> str:
    """Return whose claim it is: holder, speaker, promiser; "" where that is nobody in particular."""
    match row:
        case Occupancy():
            return row.holder
        case Statement():
            return speaker_in_words(row)
        case Commitment():
            return row.by
        case _:
            return ""


def _group(heading: str, rows: list[Occupancy] | list[Statement] | list[Commitment]) -> Group:
    return Group(heading, tuple(entry_of(row) for row in rows))


def _plain(rows: tuple[Event, ...] | tuple[Agreement, ...]) -> tuple[Group, ...]:
    return (Group("", tuple(entry_of(row) for row in rows)),) if rows else ()
