"""When something was said: the time expression of the cue's own clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.occupancy.dates import clause_of, edtf_of, token_at

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.claims.statement.attributed import Attributed

_BOUNDS = frozenset({"from", "to", "until", "till", "since", "through", "between", "by", "before", "after"})


def day_of(report: Report, one: Attributed) -> str | None:
    """Return the date as EDTF that the cue's clause gives, the nearest to the cue; None where it gives none.

    What stands inside the content tells of other days.
    """
    if one.verb is None:
        return None
    inside, cue = set(one.content), set(one.cue)
    best: tuple[int, str] | None = None
    for time in report.times_by_sentence.get(report.tokens[one.verb].sentence, ()):
        value, token = edtf_of(time), token_at(report, time.start)
        if value is None or token is None or token in inside or token in set(one.source):
            continue
        if _is_bound(report, token):
            continue
        if token not in cue and clause_of(report, token) != clause_of(report, one.verb):
            continue
        distance = abs(token - one.verb)
        if best is None or distance < best[0]:
            best = (distance, value)
    return best[1] if best else None


def _is_bound(report: Report, token: int) -> bool:
    """Tell whether the date only bounds a time: "since 2009", "from 2007 to 2009"."""
    return token > 0 and report.tokens[token - 1].lower in _BOUNDS
