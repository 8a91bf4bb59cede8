"""How many: the numbers in words of the report, to compare what was done with what was promised."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from onrecord.languages.files import read_lists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.claims.report import Report


def numbers_in(report: Report, first: int, last: int) -> list[tuple[float, int]]:
    """Return the numbers in tokens `[first, last)` with the token behind each; dates are none.

    "3.1 billion" is one number, and so is "ninety-three".
    """
    found: list[tuple[float, int]] = []
    current: float | None = None
    for k in range(first, last):
        token = report.tokens[k]
        value = _value(token.lower)
        if value is None or _is_time(report, k):
            if token.text == "-" and current is not None:
                continue
            if current is not None:
                found.append((current, k))
            current = None
        elif token.lower in _scales() and current is not None:
            current *= value
        else:
            current = (current or 0) + value
    if current is not None:
        found.append((current, last))
    return found


def _value(lower: str) -> float | None:
    digits = lower.replace(",", "")
    if digits.replace(".", "", 1).isdecimal() and digits.isascii():
        return float(digits)
    return _words().get(lower) or _scales().get(lower)


def _is_time(report: Report, k: int) -> bool:
    token = report.tokens[k]
    times = report.times_by_sentence.get(token.sentence, [])
    return any(t.start <= token.start < t.end for t in times)


@cache
def _words() -> Mapping[str, float]:
    return {word: float(value) for word, value in read_lists("dates", "en")["numbers"].items()}


@cache
def _scales() -> Mapping[str, float]:
    return {word: float(value) for word, value in read_lists("dates", "en")["multipliers"].items()}
