"""On which condition something is promised: "if …", "provided that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.phrase import words_of
from onrecord.languages.promises import promise_words

if TYPE_CHECKING:
    from onrecord.claims.commitment.draft import Words
    from onrecord.claims.report import Report

_LONGEST = 5  # words of "on the condition that"


def condition_in(report: Report, first: int, last: int) -> tuple[Words | None, int]:
    """Return the words of a condition in tokens `[first, last)`, and where the words before it end.

    "until" and "once" bound a promise in time; they are no conditions.
    """
    for k in range(first + 1, last - 1):
        if _opens(report, k, last):
            end = next((e for e in range(k + 1, last) if report.tokens[e].text in {";", '"', "”"}), last)
            return words_of(report, k, end), k
    return None, last


def condition_before(report: Report, verb: int) -> Words | None:
    """Return the words of a condition that opens the verb's clause: "If elected, he promised to …"."""
    for child in report.with_dep(verb, "advcl"):
        mark = next(report.with_dep(child, "mark"), None)
        if mark is not None and mark < verb and report.tokens[mark].lower in _IF:
            end = next((k for k in range(child, verb) if report.tokens[k].text == ","), child + 1)
            return words_of(report, mark, end)
    return None


_IF = frozenset({"if", "unless", "provided"})


def _opens(report: Report, k: int, last: int) -> bool:
    lower = report.tokens[k].lower
    if lower in {"if", "unless"}:
        return report.tokens[k - 1].lower not in {"as", "even"}
    words = promise_words().words["conditions"]
    for length in range(2, _LONGEST + 1):
        if k + length <= last and " ".join(t.lower for t in report.tokens[k : k + length]) in words:
            return True
    return False
