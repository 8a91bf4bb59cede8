"""A reading without what is too uncertain for its reader."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from onrecord.schema.claim import Claims

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.schema.claim import Claim, Statement
    from onrecord.schema.reading import Reading

Row = TypeVar("Row", bound="Claim")


def confident(reading: Reading, minimum: float) -> Reading:
    """Return `reading` without the claims whose confidence is below `minimum`.

    A statement within one that is left out goes with it: it is known only through that one.
    """
    claims = reading.claims
    kept = Claims(
        occupancies=_sure(claims.occupancies, minimum),
        statements=_with_what_holds_them(_sure(claims.statements, minimum)),
        events=_sure(claims.events, minimum),
        agreements=_sure(claims.agreements, minimum),
        commitments=_sure(claims.commitments, minimum),
    )
    return replace(reading, claims=kept)


def _sure(rows: Iterable[Row], minimum: float) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.confidence >= minimum)


def _with_what_holds_them(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return the statements that stand within no other, or within one of these."""
    while True:
        ids = {statement.id for statement in statements}
        kept = tuple(each for each in statements if each.within is None or each.within in ids)
        if len(kept) == len(statements):
            return kept
        statements = kept
