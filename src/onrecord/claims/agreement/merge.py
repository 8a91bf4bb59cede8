"""One row an agreement: the same name, or the same parties and no other name, and "the deal" later on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.agreement.draft import Draft

_SMALL = frozenset({"the", "a", "an", "of", "on", "for", "to", "and", "in", "with", "between"})
_YEAR = 4  # characters: a date no finer than this says too little to tell agreements by
_STRENGTH = ("proposed", "negotiating", "agreed", "in_force", "signed", "expired", "collapsed", "violated")


def merge(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the agreements of the drafts in the order of the report; what only points back is no row."""
    rows: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: one.at):
        same = _same(rows, draft)
        if same is not None:
            _take_in(same, draft)
        elif not draft.is_definite or len(draft.parties) > 1:
            rows.append(draft)
    return rows


def _same(rows: Sequence[Draft], draft: Draft) -> Draft | None:
    """Return the row that a mention is of: for "the deal" the last one, the same noun first."""
    if draft.is_definite:
        alike = [row for row in rows if _stem(row.noun) == _stem(draft.noun)]
        return (alike or [row for row in rows if not row.is_proper] or [None])[-1]  # type: ignore[list-item]  # an empty report has no row
    for row in reversed(rows):
        if row.signed and draft.signed and not _same_time(row.signed, draft.signed):
            continue
        is_same_day = bool(row.signed and draft.signed) and _stem(row.noun) == _stem(draft.noun)
        is_same_day = is_same_day and len(row.signed or "") > _YEAR and len(draft.signed or "") > _YEAR
        is_same_day = is_same_day and row.sentence != draft.sentence
        if (is_same_day or _same_name(row, draft)) and not _others(row, draft):
            return row
    return None


def _stem(noun: str) -> str:
    if noun in {"fire", "fires", "truce", "truces", "cease-fire", "cease-fires"}:
        return "ceasefire"  # "cease-fire" ends in "fire" where its parts are words of their own
    return noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")


def _same_time(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _same_name(row: Draft, draft: Draft) -> bool:
    """Tell whether one name's words are among the other's, the noun aside; two bare nouns are the same."""
    ours, theirs = _words(row), _words(draft)
    return _stem(row.noun) == _stem(draft.noun) and (ours <= theirs or theirs <= ours)


def _words(draft: Draft) -> set[str]:
    return {word for word in draft.name.lower().split() if word not in _SMALL and word != draft.noun}


def _others(row: Draft, draft: Draft) -> bool:
    """Tell whether the parties of both are known and different."""
    ours, theirs = {p.key for p in row.parties}, {p.key for p in draft.parties}
    return bool(ours and theirs) and not (ours & theirs)


def _take_in(row: Draft, draft: Draft) -> None:
    """Add to a row what another mention says beyond it."""
    keys = {party.key for party in row.parties}
    if not draft.is_definite or len(draft.parties) > 1:
        row.parties += [party for party in draft.parties if party.key not in keys]
    if draft.signed and (row.signed is None or len(draft.signed) > len(row.signed)):
        row.signed = draft.signed
    row.place = row.place or draft.place
    weak = draft.is_definite and draft.status in {"agreed", "proposed", "negotiating"}
    if draft.status and (
        row.status is None or (not weak and _STRENGTH.index(draft.status) > _STRENGTH.index(row.status))
    ):
        row.status = draft.status
    if not draft.is_definite and len(draft.name) > len(row.name):
        row.name = draft.name
    row.evidence += draft.evidence
    row.rules += draft.rules
