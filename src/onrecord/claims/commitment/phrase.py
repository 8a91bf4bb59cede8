"""The words of a phrase: which tokens belong to a head, and the phrase as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.report import Report

_MARKS = frozenset({'"', "“", "”", "''", "``", "'", "’", "‘", ",", ";", ":", ".", "-", "–", "—", "--"})
_QUOTES = frozenset({'"', "“", "”", "''", "``"})
_OPENING = {"(": ")", "[": "]"}


def below(report: Report, head: int, without: frozenset[str] = frozenset()) -> set[int]:
    """Return the tokens of the phrase of `head`, those under children with a label of `without` left out."""
    found, open_ = {head}, [head]
    while open_:
        for child in report.children[open_.pop()]:
            if report.tokens[child].dep in without and report.tokens[child].head == head:
                continue
            if child not in found:
                found.add(child)
                open_.append(child)
    return found


def joined(report: Report, head: int) -> Iterator[int]:
    """Yield `head` and what is joined to it by "and" or commas, in order."""
    yield head
    for child in report.with_dep(head, "conj"):
        yield from joined(report, child)


def words_of(report: Report, first: int, last: int) -> Words | None:
    """Return the words of tokens `[first, last)` without marks at the ends; None where nothing is left.

    A quotation mark is kept where its other half stands inside.
    """
    tokens = report.tokens
    while first < last and tokens[first].text in _MARKS and not _has_other_half(report, first, last):
        first += 1
    while first < last and tokens[last - 1].text in _MARKS and not _has_other_half(report, first, last):
        last -= 1
    if first >= last:
        return None
    return Words(tokens[first].start, tokens[last - 1].end)


def _has_other_half(report: Report, first: int, last: int) -> bool:
    """Tell whether the marks of quotation in the range come in pairs, a mark at its end among them."""
    marks = [k for k in range(first, last) if report.tokens[k].text in _QUOTES]
    at_the_end = marks and (marks[0] == first or marks[-1] == last - 1)
    return bool(at_the_end) and len(marks) % 2 == 0


def text_of(report: Report, words: Words) -> str:
    """Return the words as they stand in the clean text."""
    return report.annotations.text[words.start : words.end]


def has_to(report: Report, verb: int) -> bool:
    """Tell whether the verb is an infinitive with "to"."""
    return any(report.tokens[child].lower == "to" for child in report.with_dep(verb, "aux"))
