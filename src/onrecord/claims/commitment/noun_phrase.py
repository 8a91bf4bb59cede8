"""A noun phrase as a party's name: without articles, with "of" and "from" behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.commitment.draft import Party
from onrecord.claims.commitment.phrase import text_of, words_of
from onrecord.languages.parties import party_words

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_BEFORE = frozenset(
    {"compound", "amod", "nmod", "poss", "case", "nummod", "quantmod", "advmod", "punct", "det"}
)
_BEHIND = frozenset({"pobj", "conj", "cc", "compound", "det", "amod", "poss", "case", "nummod", "nmod"})


def first_of(report: Report, token: int) -> int:
    """Return the first token of the phrase before its head, article and adjectives included."""
    first = token
    for child in reversed([c for c in report.children[token] if c < token]):
        if report.tokens[child].dep not in _BEFORE:
            break
        first = min(first, leftmost(report, child))
    return first


def leftmost(report: Report, token: int) -> int:
    """Return the first token of all that hangs on the token."""
    return min([token, *(leftmost(report, c) for c in report.children[token] if c < token)])


def phrase(report: Report, token: int) -> Party | None:
    """Return the noun phrase of a head as a party, or None where it has no words."""
    tokens, first, last = report.tokens, first_of(report, token), token + 1
    skipped = party_words().definite["determiners"]
    while first < token and (tokens[first].lower in skipped or tokens[first].text in {",", '"', "“"}):
        first += 1
    for preposition in report.with_dep(token, "prep"):
        if tokens[preposition].lower in {"of", "from", "to"} and preposition == last:
            last = max(_end_behind(report, preposition), last)
    words = words_of(report, first, last)
    return Party(text_of(report, words)) if words else None


def _end_behind(report: Report, token: int) -> int:
    end = token + 1
    for child in report.children[token]:
        if report.tokens[child].dep in _BEHIND or report.tokens[child].lower == "of":
            end = max(end, _end_behind(report, child))
    return end
