"""How far a noun phrase reaches to the left of its noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_DEEPEST = 6  # words above one another within a phrase


def first_of_phrase(report: Report, noun: int) -> int:
    """Return the first token of the words before a noun that hang on it, directly or not."""
    first = noun
    while first > 0 and report.tokens[first - 1].sentence == report.tokens[noun].sentence:
        if not _hangs_on(report, first - 1, noun):
            break
        first -= 1
    return _before_brackets(report, first)


def _before_brackets(report: Report, first: int) -> int:
    """Return the first word of a name whose acronym in brackets begins the phrase: "A B C (ABC) summit"."""
    tokens = report.tokens
    if first < 4 or tokens[first - 1].text != ")" or tokens[first - 3].text != "(":
        return first
    place = first - 3
    while place > 0 and (tokens[place - 1].tag.startswith("NNP") or tokens[place - 1].text in {"-", "of"}):
        place -= 1
    return place


def _hangs_on(report: Report, token: int, noun: int) -> bool:
    """Tell whether a word before a noun belongs to its phrase, directly or through another."""
    here = token
    for _ in range(_DEEPEST):
        word = report.tokens[here]
        if (
            here > noun
            or here == word.head
            or (word.tag.startswith("VB") and word.dep not in {"amod", "compound"})
        ):
            return False
        if word.head == noun:
            return word.dep not in {"prep", "relcl", "acl", "appos", "conj"}
        here = word.head
    return False
