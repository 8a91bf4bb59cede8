"""One row per holder and post, with the most that the report says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.demonyms import state_of
from onrecord.languages.posts import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft

_DETAILS = (
    "start",
    "end",
    "start_event",
    "end_event",
    "predecessor",
    "successor",
    "area",
    "owner",
    "organization",
)
_SMALL = frozenset({"the", "of", "for", "and", "a"})
GENERIC = frozenset(
    {"leader", "head", "chief", "party chief", "party leader"}
)  # words for the first of a body, whatever his title
_ENVOYS = {"ambassador", "envoy"}
FIRST = GENERIC | {
    "chairman",
    "president",
    "secretary general",
    "general secretary",
    "director",
    "director general",
}


def merge(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts with those of one holder and one post put together, in the order of the report.

    Two drafts are one post where their canonical titles agree, or one is the other with words before it
    ("minister", "finance minister"), and neither organization nor area speak against it. A second term
    (dates that exclude each other) stays a row of its own.
    """
    rows = _merge_once(drafts)
    while len(merged := _merge_once(rows)) < len(rows):
        rows = merged  # a row that has learnt its body or day may be one with another
    return merged


def _merge_once(drafts: Sequence[Draft]) -> list[Draft]:
    rows: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: (draft.place, draft.rule)):
        for row in rows:
            if is_same_post(row, draft):
                _put_together(row, draft)
                break
        else:
            rows.append(draft)
    return rows


def is_same_post(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts speak of one holder's one post."""
    if one.holder != other.holder or one.factuality != other.factuality:
        return False
    if (one.status == "candidate") != (other.status == "candidate"):
        return False
    if not _titles_agree(one, other) or not _named_agree(one.organization, other.organization):
        return False
    if not _named_agree(one.area, other.area) or not _dates_agree(one, other):
        return False
    return not (one.owner and other.owner and one.owner != other.owner)


def _dates_agree(one: Draft, other: Draft) -> bool:
    """Tell whether both may be one time in office: begun on one day, and not over before it began."""
    if one.start and other.start:
        shorter, longer = sorted((one.start, other.start), key=len)
        if not longer.startswith(shorter):
            return False
    return not _ended_before(one, other) and not _ended_before(other, one)


def _ended_before(one: Draft, other: Draft) -> bool:
    """Tell whether the one was over before the other began; where only the year is told, it may be."""
    if not one.end or not other.start:
        return False
    length = min(len(one.end), len(other.start))
    return one.end[:length] < other.start[:length]


def _titles_agree(one: Draft, other: Draft) -> bool:
    a, b = one.canonical, other.canonical
    if a == b or ({a, b} == _ENVOYS and one.area and other.area and one.status == other.status):
        return True
    if (
        a in FIRST
        and b in FIRST
        and (a in GENERIC or b in GENERIC)
        and one.organization
        and other.organization
    ):
        return state_of(one.organization) is None
    shorter, longer = sorted((a.split(), b.split()), key=len)
    if longer[-len(shorter) :] == shorter:
        extra = longer[: -len(shorter)]
        return not ({"deputy", "vice", "assistant", "under", "associate", "sub"} & set(extra)) and (
            one.organization is None
            or other.organization is None
            or _named_agree(one.organization, other.organization)
        )
    return False


def _named_agree(a: str | None, b: str | None) -> bool:
    """Tell whether two names of a body or place may mean the same one; an unknown one agrees with all."""
    if not a or not b:
        return True
    first, second = set(split_words(a)) - _SMALL, set(split_words(b)) - _SMALL
    shared = len(first & second) / max(1, min(len(first), len(second)))
    return shared > 0.5 or _is_acronym(a, b) or _is_acronym(b, a)


def _is_acronym(short: str, long: str) -> bool:
    """Tell whether `short` is made of the first letters of `long`."""
    return short.isupper() and short == "".join(word[0] for word in long.split() if word[0].isupper())


def _put_together(row: Draft, draft: Draft) -> None:
    """Take over what the row does not know yet; a longer title is the more informative one."""
    for name in _DETAILS:
        if getattr(row, name) is None:
            setattr(row, name, getattr(draft, name))
    row.start, row.end = _finer(row.start, draft.start), _finer(row.end, draft.end)
    if len(draft.canonical.split()) > len(row.canonical.split()) and draft.canonical not in GENERIC:
        row.title, row.canonical = draft.title, draft.canonical
    if draft.organization and row.organization and len(draft.organization) > len(row.organization):
        row.organization = draft.organization
    row.acting = row.acting or draft.acting
    row.is_expected = _is_still_expected(row, draft)
    is_of_successor = row.rule == "predecessor" and row.status in {"current", "outgoing"}
    if (
        row.status is None
        or (row.rule == "predecessor" and draft.status == "outgoing")
        or (is_of_successor and draft.status == "former")
    ):
        row.status = draft.status
    row.evidence.extend(place for place in draft.evidence if place not in row.evidence)
    row.rules.extend(rule for rule in draft.rules if rule not in row.rules)


def _is_still_expected(row: Draft, draft: Draft) -> bool:
    """Tell whether the post is only expected; of who is to leave, whether the leaving is."""
    both = (row, draft)
    leaving = [one for one in both if one.status == "outgoing"]
    return all(one.is_expected for one in leaving or both)


def _finer(date: str | None, other: str | None) -> str | None:
    """Return the day of a month or year where both are told; else the first of two dates."""
    return other if date and other and other.startswith(date) else date
