"""When an event is: the day or the first and last day that the words at it give, as EDTF."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING

from onrecord.claims.occupancy.dates import clause_of, edtf_of, token_at, week_month
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Timex

Dates = tuple[str | None, str | None]
_OTHER = frozenset({"since", "until", "ago"})


def dates_of(report: Report, head: int, inner: int | None = None) -> Dates:
    """Return the first and last day of what a word tells; the last is None for a single day.

    Args:
        report: the report.
        head: the verb, or the noun of an event.
        inner: a noun whose own words are asked first: "a summit on Friday".
    """
    if inner is not None:
        own = [
            item
            for item in _timed(report, inner)
            if _is_under(report, item[0], inner) or _follows(report, item[0], inner)
        ]
        if own:
            return _range(report, own)
    if inner == head:
        return None, None
    clauses = {clause_of(report, head)}
    if inner is not None and inner < head:
        clauses.update(_infinitives(report, head))
    found = [item for item in _timed(report, head) if clause_of(report, item[0]) in clauses]
    found.sort(key=lambda item: (_is_other(report, item[0], head), abs(item[0] - head)))
    found = [item for item in found if not _is_other(report, item[0], head)]
    if not found:
        return None, None
    near = found[0][0]
    return _range(report, [item for item in found if abs(item[0] - near) < 6])


def _infinitives(report: Report, verb: int) -> Iterator[int]:
    """Yield what a verb of planning sets down: in "set to resume on Friday" the day is the talks'."""
    if report.tokens[verb].lower in dealings().standing["expected"]:
        yield from report.with_dep(verb, "xcomp")


def coming(report: Report, head: int, date: str | None) -> str | None:
    """Return the day of a plan, read as the last of its name for want of a future tense, as the next one.

    "A is due in B on Friday" has a verb in the present; "asked her to come in April" one in the past.
    """
    if date is None or report.published is None or date >= report.published[: len(date)]:
        return date
    if any(_has_no_year(time) and edtf_of(time) == date for time in _times(report, head)):
        return f"{int(date[:4]) + 1}{date[4:]}" if date[4:] != "-02-29" else date
    if len(date) != len("2000-01-01"):
        return date
    day, published = dt.date.fromisoformat(date), dt.date.fromisoformat(report.published[:10])
    return (day + dt.timedelta(days=7)).isoformat() if (published - day).days < 7 else date


def _has_no_year(time: Timex) -> bool:
    """Tell whether a time is a month, or a day of one, whose year is understood: "April", "on May 20"."""
    return time.text[:3].title() in _MONTHS and not any(len(word) == 4 for word in _DIGITS.findall(time.text))


_MONTHS = frozenset(calendar.month_abbr[1:])
_DIGITS = re.compile(r"\d+")


def is_coming(report: Report, head: int, date: str | None) -> bool:
    """Tell whether the words of a date say that it is to come: "next week", "later this month"."""
    return _opens_with(report, head, date, dealings().standing["to_come"])


def is_gone(report: Report, head: int, date: str | None) -> bool:
    """Tell whether the words of a date say that it is over: "last week", "earlier this month"."""
    return _opens_with(report, head, date, dealings().standing["gone"])


def _opens_with(report: Report, head: int, date: str | None, words: frozenset[str]) -> bool:
    return any(
        (edtf_of(time) or week_month(time) or _weekend_month(time)) == date
        and time.text.split()[0].lower() in words
        for time in _times(report, head)
        if date is not None
    )


def sole_date(report: Report, head: int) -> str | None:
    """Return the date of the sentence of a word, where it gives only one; else None."""
    values = {value for _, value in _timed(report, head)}
    return values.pop() if len(values) == 1 else None


def shared_dates(report: Report, verb: int, *, is_to_come: bool) -> Dates:
    """Return the dates of the verb that this one shares its subject with: "came on Friday and met B".

    What is to come shares no day gone by: "left on Monday and will meet B".
    """
    token = report.tokens[verb]
    if token.dep == "xcomp" and report.tokens[token.head].lower in dealings().standing["expected"]:
        token = report.tokens[token.head]
    own = any(True for _ in report.with_dep(token.index, "nsubj", "nsubjpass"))
    if token.dep != "conj" or own or token.head > token.index:
        return None, None
    first, last = dates_of(report, token.head)
    is_past = first is not None and first < (report.published or "")[: len(first)]
    return (None, None) if is_to_come and is_past else (first, last)


def has_times_only_behind(report: Report, noun: int) -> bool:
    """Tell whether all dates of a sentence stand behind a noun."""
    return all(token > noun for token, _ in _timed(report, noun))


def _timed(report: Report, head: int) -> Iterator[tuple[int, str]]:
    """Yield token and value of the dates in the sentence of a word; "later in the day" is the one before."""
    last: str | None = None
    for time in _times(report, head):
        value = edtf_of(time) or week_month(time) or _weekend_month(time)
        token = token_at(report, time.start)
        if token is not None and (_is_of_name(report, token) or _is_clipped(time)):
            continue
        if time.text.lower() in dealings().standing["same_day"]:
            value = last or value
        if value is not None and token is not None:
            yield token, value
            last = value


def _times(report: Report, head: int) -> list[Timex]:
    return report.times_by_sentence.get(report.tokens[head].sentence, [])


def _weekend_month(time: Timex) -> str | None:
    """Return the month in which both days of a weekend lie; else None."""
    week, mark, _ = time.value.partition("-WE")
    if not mark:
        return None
    saturday = dt.date.fromisocalendar(int(week[:4]), int(week[-2:]), 6)
    sunday = saturday + dt.timedelta(days=1)
    return f"{sunday:%Y-%m}" if saturday.month == sunday.month else None


def _is_of_name(report: Report, token: int) -> bool:
    """Tell whether a year opens a name: "the 2032 Lima Fisheries Forum" may be held in 2031."""
    word, behind = report.tokens[token], report.tokens[token + 1 : token + 2]
    is_year = word.text.isdigit() and len(word.text) == len("2000") and word.head > token
    return is_year and bool(behind) and behind[0].tag.startswith("NNP")


def _is_clipped(time: Timex) -> bool:
    """Tell whether a month is cut short with no day or year at it: "Mar del Plata" is no day in March."""
    return time.text in _MONTHS - {"May"}


def _follows(report: Report, token: int, noun: int) -> bool:
    """Tell whether the time stands right behind the noun: "his talks last month"."""
    between = report.tokens[noun + 1 : token]
    return noun < token <= noun + _NEXT and all(word.tag in {"IN", "RB", "JJ", "RBR"} for word in between)


_NEXT = 3  # tokens


def _is_under(report: Report, token: int, noun: int) -> bool:
    """Tell whether a token hangs on a noun with no clause or other noun of time between."""
    here = token
    for _ in range(8):
        word = report.tokens[here]
        if word.head == here:
            return False
        here = word.head
        if here == noun:
            return True
        verb = report.tokens[here]
        if (
            verb.tag.startswith("VB")
            and verb.dep == "relcl"
            and verb.lower not in dealings().standing["setting"]
        ):
            return False
    return False


def _is_other(report: Report, token: int, head: int) -> bool:
    """Tell whether the time belongs to something else: "after Monday's vote", "since 2001"."""
    word = report.tokens[token]
    for _ in range(3):
        if word.lower in _OTHER:
            return True
        if word.head in {word.index, head}:
            return False
        word = report.tokens[word.head]
    return word.lower in _OTHER


def _range(report: Report, items: list[tuple[int, str]]) -> Dates:
    """Return first and last of "Nov. 17 to 19", "Tuesday and Wednesday"; else the first of the times."""
    items = sorted(items)
    first = items[0]
    if len(items) > 1:
        second = items[1]
        between = {token.lower for token in report.tokens[first[0] + 1 : second[0]]}
        if (
            between & {"to", "-", "until", "and", "through", "till"}
            and second[0] - first[0] < 6
            and second[1] > first[1]
        ):
            return first[1], second[1]
        longest = max(items, key=lambda item: len(item[1]))
        return longest[1], None
    return first[1], None
