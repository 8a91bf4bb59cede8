"""When: the time expression that belongs to a verb or a post, as EDTF."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Timex

_EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?$|\d{3}X$")
_OTHER_EVENT = frozenset({"after", "before", "following"})
_YEAR_END = re.compile(r"(the )?end of (the|this|next) year$|year-end$", re.IGNORECASE)
_WEEK = re.compile(r"(\d{4})-W\d{2}$")


def edtf_of(time: Timex) -> str | None:
    """Return the day, month, year or decade of a TIMEX3 value, at its precision; None for anything else.

    A time of day is cut to its day. A week or quarter has no EDTF of its own and is None.
    """
    value = time.value.partition("T")[0]
    if time.type not in {"DATE", "TIME"}:
        return None
    if _YEAR_END.match(time.text):
        return f"{value}-12" if len(value) == len("2005") else value
    return value if _EDTF.match(value) else None


def week_month(time: Timex) -> str | None:
    """Return the month that a week lies in whole, for "last week appointed"; else None."""
    match = _WEEK.match(time.value)
    if match is None:
        return None
    year, _, week = time.value.partition("-W")
    monday = dt.date.fromisocalendar(int(year), int(week[:2]), 1)
    sunday = monday + dt.timedelta(days=6)
    return f"{monday:%Y-%m}" if monday.month == sunday.month else None


def is_past_year(report: Report, sentence: int) -> bool:
    """Tell whether a sentence names a year before the last one: what it tells is history."""
    if report.published is None:
        return False
    last_year = int(report.published[:4]) - 1
    years = [
        value[:4]
        for time in report.times_by_sentence.get(sentence, [])
        if (value := edtf_of(time)) is not None
    ]
    return any(year.isdigit() and int(year) < last_year for year in years)


def date_near(report: Report, verb: int) -> str | None:
    """Return the date of what a verb tells: the nearest time expression in its own clause.

    Dates in other clauses (behind another finite verb) and durations are not taken.
    """
    sentence = report.sentence_of(verb)
    best: tuple[int, str] | None = None
    for time in report.times_by_sentence.get(sentence.index, []):
        value = edtf_of(time) or week_month(time)
        if value is None:
            continue
        token = token_at(report, time.start)
        if token is None or clause_of(report, token) != clause_of(report, verb):
            continue
        if _is_an_end(report, token):
            continue  # "to be replaced by A through the November election"
        between = report.tokens[min(token, verb) : max(token, verb)]
        if any(word.lower in _OTHER_EVENT for word in between):
            continue  # "will step down after the vote on Wednesday": the day is the vote's
        distance = abs(token - verb)
        if best is None or distance < best[0]:
            best = (distance, value)
    above = report.tokens[report.tokens[verb].head]
    if best is None and report.tokens[verb].dep == "relcl":
        return _date_of_noun(report, above.index)
    if best is None and report.tokens[verb].dep == "pcomp" and above.lower == "by":
        return date_near(report, above.head)  # "shocked Oslo on Friday by resigning"
    if (
        best is None
        and report.tokens[verb].dep in {"conj", "advcl"}
        and not any(True for _ in report.with_dep(verb, "nsubj", "nsubjpass"))
    ):
        return date_near(report, report.tokens[verb].head)  # "returned in 2018, appointed adviser"
    return best[1] if best else None


def _is_an_end(report: Report, token: int) -> bool:
    """Tell whether a date says until when: behind "until" or "through", an article between."""
    before = [report.tokens[place].lower for place in range(max(0, token - 2), token)]
    if before and before[-1] in {"the", "late", "early", "next"}:
        before.pop()
    return bool(before) and before[-1] in {"until", "till", "through"}


def _date_of_noun(report: Report, noun: int) -> str | None:
    """Return the date that hangs on the noun of a relative clause: "the coup in May that ousted him"."""
    if noun in report.persons or noun in report.post_at_head:
        return None
    for time in report.times_by_sentence.get(report.tokens[noun].sentence, []):
        token, value = token_at(report, time.start), edtf_of(time)
        for _ in range(_DATE_DEPTH):
            if token is None or value is None or report.tokens[token].head == token:
                break
            token = report.tokens[token].head
            if token == noun:
                return value
            if report.tokens[token].tag.startswith("VB"):
                break
    return None


_DATE_DEPTH = 4  # from a year up through its month and preposition to the noun


def token_at(report: Report, start: int) -> int | None:
    """Return the token that begins at or covers a code point."""
    low, high = 0, len(report.tokens)
    while low < high:
        middle = (low + high) // 2
        if report.tokens[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    return low if low < len(report.tokens) else None


_CLAUSES = frozenset({"ROOT", "ccomp", "relcl", "advcl", "acl", "conj", "xcomp", "pcomp", "parataxis"})


def clause_of(report: Report, token: int) -> int:
    """Return the verb that heads the clause of a token; the verb itself for a verb that heads one."""
    place = token
    for _ in range(40):
        here = report.tokens[place]
        if here.tag.startswith("VB") and here.dep in _CLAUSES:
            return place
        if here.head == place:
            return place
        place = here.head
    return place
