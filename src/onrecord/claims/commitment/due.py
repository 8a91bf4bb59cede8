"""By when something is promised: the deadline in the words, as EDTF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Timex

_EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?$")
_DEADLINE = frozenset({"by", "before", "until", "till"})
_OTHER = frozenset({"beginning", "since", "after", "held", "due", "scheduled"})
_DATE = frozenset({"in", "on", "at", "during", "next", "from", "starting", "of"})
_LEADING = _DEADLINE | {
    "the", "end", "of", "than", "later", "no", "not", "at", "in", "on", "start", "close", "early", "late",
    "mid", "latest", ",",
}  # fmt: skip


def due_in(report: Report, first: int, last: int) -> tuple[str | None, int]:
    """Return the deadline in tokens `[first, last)`, and where the words end without a deadline at their end.

    A date behind "by" or "before" is a deadline; one behind "in" or "on" is when the deed is to be done.
    Nothing is computed from durations ("within six months").
    """
    best: tuple[str, int, bool] | None = None
    for start, time in _times(report, first, last):
        due = edtf_of(time)
        if due is None:
            continue
        opened = _opening(report, first, start)
        leads = {t.lower for t in report.tokens[opened:start]} | {time.text.split()[0].lower()}
        is_deadline = bool(leads & _DEADLINE) or "than" in leads or _is_called_deadline(report, start, last)
        if report.tokens[opened - 1].lower in _OTHER or leads & _OTHER:
            continue
        leads.add(report.tokens[max(opened - 1, first)].lower)
        if not is_deadline and (_is_past(report, due) or not (leads & _DATE or _stands_alone(report, start))):
            continue
        if best is None or (is_deadline and not best[2]):
            best = due, opened, is_deadline
    if best is None:
        return None, last
    due, opened, is_deadline = best
    is_last = _ends_with_time(report, opened, last)
    return due, opened if is_last and is_deadline and opened > first else last


def due_behind(report: Report, last: int) -> str | None:
    """Return the deadline right behind a promise, which a parse may hang on the verb of promising."""
    stop = report.sentence_of(last - 1).last
    if last >= stop or report.tokens[last].lower not in _DEADLINE | {"no"}:
        return None
    end = next((k for k in range(last, stop) if report.tokens[k].text in {",", ";", "."}), stop)
    return due_in(report, last, end)[0] if end > last else None


def deadline_behind(report: Report, sentence: int) -> str | None:
    """Return the day that a sentence gives as a deadline: "The deadline is June 1", "a June 1 deadline"."""
    here = report.annotations.sentences[sentence]
    if not any(t.lower in {"deadline", "deadlines"} for t in report.tokens[here.first : here.last]):
        return None
    dues = [due for time in report.times_by_sentence.get(sentence, []) if (due := edtf_of(time)) is not None]
    return dues[0] if len(dues) == 1 else None


def edtf_of(time: Timex) -> str | None:
    """Return the day, month or year of a time expression; None for a week, a duration or a set."""
    value = time.value.partition("T")[0]
    return value if time.type in {"DATE", "TIME"} and _EDTF.match(value) else None


def _times(report: Report, first: int, last: int) -> list[tuple[int, Timex]]:
    """Return the time expressions in tokens `[first, last)` with the token at which each begins."""
    begin, end = report.tokens[first].start, report.tokens[last - 1].end
    found = []
    for time in report.times_by_sentence.get(report.tokens[first].sentence, []):
        if begin <= time.start and time.end <= end:
            start = next(k for k in range(first, last) if report.tokens[k].end > time.start)
            found.append((start, time))
    return found


def _is_called_deadline(report: Report, start: int, last: int) -> bool:
    """Tell whether "as the deadline" follows the time."""
    return any(t.lower in {"deadline", "target"} for t in report.tokens[start : min(start + 6, last)])


def _opening(report: Report, first: int, start: int) -> int:
    """Return the token at which "by the end of" before a time begins."""
    while start > first and report.tokens[start - 1].lower in _LEADING:
        start -= 1
    return start


def _ends_with_time(report: Report, opened: int, last: int) -> bool:
    """Tell whether nothing but the time stands in tokens `[opened, last)`."""
    begin, end = report.tokens[opened].start, report.tokens[last - 1].end
    times = [t for t in report.times_by_sentence.get(report.tokens[opened].sentence, []) if begin <= t.start]
    return bool(times) and end - max(t.end for t in times if t.start < end or t is times[0]) <= 1


def _is_past(report: Report, due: str) -> bool:
    return report.published is not None and due < report.published[: len(due)]


def _stands_alone(report: Report, start: int) -> bool:
    """Tell whether the time is an adverbial of its own: "next year", "Monday"."""
    return report.tokens[start].lower in {"next", "this", "tomorrow", "later"} or (
        report.tokens[start].dep in {"npadvmod", "tmod"}
    )
