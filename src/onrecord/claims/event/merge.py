"""One row an event: mentions of the same kind, with the same parties, at no other time, are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.event.party import Party

_TALKS = frozenset({"meeting", "talks", "summit", "call", "conference"})
_ALIKE = frozenset({"meeting", "talks"})  # "the talks" may be what was called a meeting
_REACH = 150  # tokens back to what "the talks" may mean
_RANK = ("summit", "call", "conference", "meeting", "talks")


def merge(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the events of the drafts in the order of the report.

    A draft that only points back ("the talks", "the visit") adds what it says to the last event of its
    kind, and is no event of its own.
    """
    rows: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: (one.is_definite, one.at)):
        same = next((row for row in rows if _is_same(row, draft)), None) if not draft.is_definite else None
        if draft.is_definite:
            same = _last_before(rows, draft) or _same_visit(rows, draft)
            if same is not None and not _fits(same, draft):
                continue
            if same is None and not _stands_alone(draft):
                continue
        if same is None:
            rows.append(draft)
        else:
            _take_in(same, draft)
    return sorted(rows, key=lambda row: row.at)


def _same_visit(rows: Sequence[Draft], draft: Draft) -> Draft | None:
    """Return the visit by the same person, told of before or after, that nothing keeps apart."""
    if draft.kind != "visit" or not draft.participants:
        return None
    rows = [row for row in rows if row.kind == "visit" and _same_parties(row, draft) and _fits(row, draft)]
    return min(rows, key=lambda row: abs(row.at - draft.at), default=None)


def _stands_alone(draft: Draft) -> bool:
    """Tell whether a mention that seemed to point back is an event of its own, there being no other.

    So are "A's visit", and "the talks" that two are told to have been at.
    """
    known = [party for party in draft.participants if not party.is_vague]
    if draft.kind == "visit":
        return draft.is_alone and any(party.is_person for party in known)
    return len(known) > 1


def group_of(kind: str) -> str:
    """Return the group of a kind: a meeting may be called talks, a visit or a signing may not."""
    return "talks" if kind in _TALKS else kind


def _is_same(row: Draft, draft: Draft) -> bool:
    if row.kind == "visit" == draft.kind and draft.under is not None and row.at == draft.under:
        return True
    if group_of(row.kind) != group_of(draft.kind) or not _same_parties(row, draft):
        return False
    if _are_beside(row, draft) and _keys(row.participants) != _keys(draft.participants):
        return False  # "ministers of A met to discuss talks with B"
    same_day = row.date is not None and row.date == draft.date
    return _fits(row, draft) and (row.kind == draft.kind or {row.kind, draft.kind} <= _ALIKE or same_day)


def _are_beside(row: Draft, draft: Draft) -> bool:
    """Tell whether the words of one mention reach into those of the other: one sentence tells of both."""
    return any(
        start < other_end and other_start < end
        for start, end in draft.evidence
        for other_start, other_end in row.evidence
    )


def _fits(row: Draft, draft: Draft) -> bool:
    """Tell whether nothing keeps two mentions apart: another day or place, a denial, a call, a plan."""
    if row.kind == "visit" and "visiting" in {row.rule, draft.rule} and _are_open(row, draft):
        return True
    if row.kind == "visit" and "visiting" in {row.rule, draft.rule} and "held" in {row.status, draft.status}:
        return False  # the guest of today, and where he was before
    is_elsewhere = (
        row.kind == "visit" and row.place and draft.place and not _same_place(row.place, draft.place)
    )
    is_other_day = row.date and draft.date and not _same_time(row.date, draft.date)
    is_denied = row.factuality != draft.factuality and "denied" in {row.factuality, draft.factuality}
    is_call = "call" in {row.kind, draft.kind} and row.kind != draft.kind
    if is_elsewhere or is_denied or is_call or (is_other_day and not _same_journey(row, draft)):
        return False
    return draft.is_definite or not _are_held_and_planned(row, draft)


def _are_held_and_planned(row: Draft, draft: Draft) -> bool:
    """Tell whether one mention is of what was and the other of what is to come, and no day makes them one."""
    pair = {row.status, draft.status}
    same_day = row.date is not None and row.date == draft.date
    return "held" in pair and bool(pair & {"planned", "proposed"}) and not same_day


def _are_open(row: Draft, draft: Draft) -> bool:
    """Tell whether both visits are of now: a guest called visiting is on the visit told of."""
    return {row.status, draft.status} <= {"ongoing", None}


def _same_journey(row: Draft, draft: Draft) -> bool:
    """Tell whether two plans to visit one place are one, though one gives the days of the whole tour."""
    return (
        row.kind == "visit" == draft.kind
        and bool(row.place and draft.place)
        and bool(row.date_end or draft.date_end)
        and (row.date or "")[:7] == (draft.date or "")[:7]
    )


def _same_time(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _is_within(draft: Draft, row: Draft) -> bool:
    """Tell whether the days of a mention lie within those of the row: they are the more exact."""
    last = draft.date_end or draft.date
    return bool(
        draft.date and row.date and row.date_end and last and row.date <= draft.date and last <= row.date_end
    )


def _same_place(one: str, other: str) -> bool:
    return one.lower() in other.lower() or other.lower() in one.lower()


def _same_parties(row: Draft, draft: Draft) -> bool:
    """Tell whether the parties of one are among those of the other."""
    ours, theirs = _keys(row.participants + row.declined), _keys(draft.participants + draft.declined)
    if not ours or not theirs:
        return False
    return ours <= theirs or theirs <= ours


def _keys(parties: Sequence[Party]) -> set[str]:
    return {party.key for party in parties}


def _last_before(rows: Sequence[Draft], draft: Draft) -> Draft | None:
    before = [
        row
        for row in rows
        if 0 < draft.at - row.at < _REACH
        and (row.kind == draft.kind or {row.kind, draft.kind} <= _ALIKE)
        and (not draft.participants or _same_parties(row, draft))
    ]
    return max(before, key=lambda row: row.at, default=None)


def _take_in(row: Draft, draft: Draft) -> None:
    """Add to a row what another mention says beyond it."""
    names = _keys(row.participants)
    if not draft.is_definite:
        row.participants += [p for p in draft.participants if p.key not in names]
    row.declined += [p for p in draft.declined if p not in row.declined]
    if draft.date and row.is_near_day and not draft.is_near_day:
        row.date, row.date_end, row.is_near_day = draft.date, draft.date_end, False
    if draft.date and (row.date is None or len(draft.date) > len(row.date) or _is_within(draft, row)):
        row.date, row.date_end = draft.date, draft.date_end or row.date_end
    row.date_end = row.date_end or draft.date_end
    row.place = row.place or draft.place
    row.status = row.status or draft.status
    row.topic = row.topic or draft.topic
    if row.kind != draft.kind and row.kind in _RANK and draft.kind in _RANK and not draft.is_definite:
        row.kind = min(row.kind, draft.kind, key=_RANK.index)
    row.evidence += draft.evidence
    row.rules += draft.rules
