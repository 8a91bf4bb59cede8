"""The day of the news: when a meeting was that the report tells as fresh without giving its day again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from onrecord.claims.event.when import is_coming, sole_date
from onrecord.claims.occupancy.dates import clause_of, edtf_of, token_at
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.event.draft import Draft
    from onrecord.claims.report import Report

_FRESH = 3  # days before the report's own; older days are another story's
_REACH = 1  # sentences back
_GROUP = frozenset({"meeting", "talks", "call"})


def add_news_day(report: Report, draft: Draft) -> None:
    """Set the day of a meeting held without one: that which the sentence, or one just before, tells of.

    "A said after meeting B" was when he said it. The day must be written in the report and be of the last
    days before it; a draft that the sentence places in another time is left alone.
    """
    if draft.date_end is not None:
        return
    if draft.date is None and (not draft.is_definite or draft.is_alone):
        draft.date = _of_sentence(report, draft)
        draft.is_near_day = draft.date is not None
    is_held = draft.status == "held" or (draft.status is None and draft.kind == "meeting")
    is_meant = draft.kind in _GROUP or (draft.kind == "summit" and not draft.is_news)
    if draft.date is not None or not is_held or not is_meant or draft.is_definite:
        return
    sentence = report.tokens[draft.at].sentence
    reach = sentence + 1 if draft.is_news else _REACH
    for number in range(sentence, max(sentence - reach - 1, -1), -1):
        days = list(_days(report, number))
        fresh = [(abs(token - draft.at), day) for token, day in days if _is_fresh(report, day)]
        if number == sentence and days and not fresh:
            return
        if fresh:
            draft.date, draft.is_near_day = min(fresh)[1], True
            return


def _of_sentence(report: Report, draft: Draft) -> str | None:
    """Return the only date of the sentence, where it fits: to come for a plan, past for what was held."""
    date, published = sole_date(report, draft.at), report.published
    if date is None or published is None:
        return None
    if draft.status == "proposed":
        is_later = len(date) > len("2000") and date > published[: len(date)]
        return date if is_later or is_coming(report, draft.at, date) else None
    if draft.status == "planned" and draft.rule not in {"noun_talks", "noun_meeting"}:
        return date if date > published[: len(date)] or len(date) < len("2000-01-01") else None
    if draft.kind == "visit" and (draft.status in {"ongoing", None} or _is_told_visit(draft)):
        return date if _is_fresh(report, date) else None
    return None


def _is_told_visit(draft: Draft) -> bool:
    return draft.rule == "noun_visit" and draft.status == "held"


def _days(report: Report, sentence: int) -> Iterator[tuple[int, str]]:
    for time in report.times_by_sentence.get(sentence, []):
        value, token = edtf_of(time), token_at(report, time.start)
        if value is not None and token is not None and not _is_of_arrival(report, token):
            yield token, value


def _is_of_arrival(report: Report, token: int) -> bool:
    """Tell whether a day is that of a journey told in passing: "A, who arrived late Monday, said"."""
    verb, lists = report.tokens[clause_of(report, token)], dealings().meet
    return verb.dep == "relcl" and verb.lower in lists["arrive"] | lists["travel"]


def _is_fresh(report: Report, day: str) -> bool:
    if report.published is None or len(day) != 10:
        return False
    published = dt.date.fromisoformat(report.published[:10])
    return 0 <= (published - dt.date.fromisoformat(day)).days <= _FRESH
