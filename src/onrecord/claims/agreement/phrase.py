"""The name of an agreement: the words before its noun, and what it is on, of, for or to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.agreement.nouns import YEAR
from onrecord.claims.event.phrase import first_of_phrase
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_DOUBLE_MARKS = re.compile(r"[\"“”„«»]")
_LONGEST = 14  # words behind the noun
_ABOUT = frozenset({"on", "of", "for", "against"})
_LEFT = frozenset({"DT", "PRP$", "POS", "PDT", "``", "''", "-LRB-", "-RRB-", ",", "WDT", "RB", "IN"})


def name_of(report: Report, noun: int) -> str:
    """Return the agreement as the text calls it, without article, possessor and quotation marks."""
    tokens = report.tokens
    first = _first(report, noun)
    last = _last(report, noun, has_modifier=first < noun)
    words = report.annotations.text[tokens[first].start : tokens[last - 1].end]
    return " ".join(_DOUBLE_MARKS.sub("", words).split()).strip("'’ ,-")


def _first(report: Report, noun: int) -> int:
    tokens, first = report.tokens, first_of_phrase(report, noun)
    for place in range(noun - 1, first - 1, -1):  # behind a possessor: "Spain's new deal" is "new deal"
        if tokens[place].tag == "POS" and not tokens[place - 1].text.endswith("s"):
            first = place + 1
            break
    while first < noun and (
        tokens[first].tag in _LEFT or tokens[first].lower in {"so-called", "own", "such"}
    ):
        first += 1
    return first


def _last(report: Report, noun: int, *, has_modifier: bool) -> int:
    """Return the token behind the last word of the name."""
    tokens, end = report.tokens, noun + 1
    while end < len(tokens) and tokens[end].tag == "NNP" and tokens[noun].tag == "NNP":
        end += 1
    for child in report.children[noun]:
        token = tokens[child]
        if child != end or child - noun > 1:
            continue
        in_principle = tokens[child + 1].lower == "principle" if child + 1 < len(tokens) else False
        is_about = token.lower in _ABOUT and not _is_time(report, child + 1)
        if token.dep == "prep" and (is_about or in_principle):
            end = _end_of(report, child, noun)
        elif token.dep in {"acl", "relcl"} or (token.lower == "to" and not has_modifier):
            end = end if has_modifier else _end_of(report, child, noun)
    if end < len(tokens) and tokens[end].lower == "to" and not has_modifier and end == noun + 1:
        verb = tokens[end].head
        if tokens[verb].dep == "acl" and tokens[verb].head == noun:
            end = _end_of(report, verb, noun)
    while end > noun + 1 and tokens[end - 1].tag in {"IN", "TO"}:  # what it is on stands in marks
        end -= 1
    return end


def _is_time(report: Report, token: int) -> bool:
    """Tell whether a date or time begins at a token."""
    if token >= len(report.tokens):
        return False
    word = report.tokens[token]
    return any(
        time.start <= word.start < time.end for time in report.times_by_sentence.get(word.sentence, [])
    )


def _end_of(report: Report, top: int, noun: int) -> int:
    """Return the token behind the phrase that hangs on a word, cut at a mark, a clause or at length."""
    tokens, end = report.tokens, top + 1
    sentence = report.sentence_of(noun)
    while end < sentence.last and end - noun <= _LONGEST and _is_below(report, end, top):
        is_mark = _DOUBLE_MARKS.fullmatch(tokens[end].text) and end > top + 1
        if is_mark or tokens[end].text in {",", ";", "--", "("} or tokens[end].tag in {"WDT", "WP", "WRB"}:
            break
        end += 1
    return end


def _is_below(report: Report, token: int, top: int) -> bool:
    here = token
    for _ in range(12):
        if here == top:
            return True
        here, before = report.tokens[here].head, here
        if here == before:
            return False
    return False


def is_proper(report: Report, noun: int) -> bool:
    """Tell whether the noun is part of a capitalised name: "the Kyoto Protocol", "Treaty of Rome"."""
    token = report.tokens[noun]
    if token.dep in {"compound", "nmod"} or token.index == report.sentence_of(noun).first:
        return False
    return token.text[0].isupper() and not token.text.isupper()


def year_in(report: Report, noun: int) -> str | None:
    """Return the year of "the 1995 pact" or "the Treaty of 1951"."""
    tokens = report.tokens
    for place in range(first_of_phrase(report, noun), min(noun + 3, len(tokens))):
        if YEAR.match(tokens[place].text) and (place < noun or tokens[place - 1].lower == "of"):
            return tokens[place].text
    return None


def modifiers_of(report: Report, noun: int) -> list[str]:
    """Return the words before a noun that tell it from others of its kind, lower case."""
    first = _first(report, noun)
    return [
        token.lower
        for token in report.tokens[first:noun]
        if token.lower not in dealings().agreements["vague"] and token.tag not in _LEFT and token.tag != "CD"
    ]
