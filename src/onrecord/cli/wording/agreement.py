"""What was agreed, in words for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.wording.caveats import caveats, said
from onrecord.cli.wording.dates import date_in_words
from onrecord.cli.wording.entry import Entry
from onrecord.cli.wording.names import names

if TYPE_CHECKING:
    from onrecord.schema.claim import Agreement
    from onrecord.vocabulary.dealings import AgreementStatus

STATUS: dict[AgreementStatus, str] = {
    "proposed": "proposed",
    "negotiating": "being negotiated",
    "agreed": "agreed",
    "signed": "signed",
    "in_force": "in force",
    "violated": "violated",
    "collapsed": "collapsed",
    "expired": "expired",
}


def agreement_entry(row: Agreement) -> Entry:
    """Return the agreement's name, with parties, status, day and place of signing."""
    return Entry(
        row,
        row.name,
        said(
            f"between {names(row.parties)}" if len(row.parties) > 1 else None,
            f"of {row.parties[0]}" if len(row.parties) == 1 else None,
            STATUS[row.status] if row.status and not (row.status == "signed" and row.signed) else None,
            f"signed {date_in_words(row.signed)}" if row.signed else None,
            f"in {row.place}" if row.place else None,
        ),
        caveats(row),
    )
