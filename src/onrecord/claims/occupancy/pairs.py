"""Who follows whom, told by nothing but that one leaves a post which another comes into."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report

_NEAR = 2  # sentences between the end of one tenure and the beginning of the next


def pair_successions(report: Report, rows: Sequence[Draft]) -> None:
    """Set who follows whom where a post has just one who is going and just one who is coming.

    Who has left already is paired only where the report tells his end and the other's beginning together.
    """
    for goes in rows:
        if goes.organization is None or not _is_going(goes):
            continue
        same = [
            row for row in rows if (row.canonical, row.organization) == (goes.canonical, goes.organization)
        ]
        coming = [row for row in same if row.holder != goes.holder and _is_coming(row)]
        if len(coming) != 1 or sum(_is_going(row) for row in same) != 1:
            continue
        (comes,) = coming
        if (goes.status, comes.status) != ("outgoing", "incoming") and not _are_near(report, goes, comes):
            continue
        goes.successor = goes.successor or comes.holder
        comes.predecessor = comes.predecessor or goes.holder


def _is_going(row: Draft) -> bool:
    return row.status == "outgoing" or (row.status == "former" and _has_rule(row, "ended_"))


def _is_coming(row: Draft) -> bool:
    return row.status == "incoming" or (row.status in {None, "current"} and _has_rule(row, "begun_"))


def _has_rule(row: Draft, prefix: str) -> bool:
    return any(rule.startswith(prefix) for rule in row.rules)


def _are_near(report: Report, goes: Draft, comes: Draft) -> bool:
    """Tell whether any words on the one stand near any on the other."""
    return any(
        abs(_sentence(report, one) - _sentence(report, other)) <= _NEAR
        for one, _ in goes.evidence
        for other, _ in comes.evidence
    )


def _sentence(report: Report, start: int) -> int:
    """Return the number of the sentence in which a code point stands."""
    return sum(sentence.start <= start for sentence in report.annotations.sentences) - 1
