"""What an event is about: "talks on A", "met to discuss A", "signed an agreement on A"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.event.phrase import first_of_phrase
from onrecord.languages.dealings import dealings

if TYPE_CHECKING:
    from onrecord.claims.report import Report

_ABOUT = frozenset({"on", "about", "over", "regarding", "concerning"})
_DISCUSS = frozenset(
    {"discuss", "discusses", "discussed", "discussing", "tackle", "address", "resolve", "review"}
)
_LONGEST = 14  # words
_STOPS = frozenset({",", ";", ":", "--", "(", "."})
_DAYS = frozenset({"DATE", "TIME"})


def topic_of(report: Report, *heads: int) -> str | None:
    """Return the words for what the heads' event is about, the first that one of them gives; else None."""
    for head in heads:
        noun = _about(report, head)
        noun = noun if noun is not None else _discussed(report, head)
        if noun is not None:
            return _words(report, noun)
    return None


def _about(report: Report, head: int) -> int | None:
    """Return the noun behind "on" or "about" that hangs on a word; a day or a place is none."""
    for preposition in report.with_dep(head, "prep"):
        if report.tokens[preposition].lower in _ABOUT:
            for noun in report.with_dep(preposition, "pobj"):
                if not _is_time(report, noun) and not _is_none(report, noun):
                    return noun
    return None


def _is_none(report: Report, noun: int) -> bool:
    """Tell whether it is no topic: "on a visit", "on the sidelines", "on account of"."""
    lower = report.tokens[noun].lower
    return lower in dealings().kind_of or lower in {"sidelines", "account", "behalf", "board", "condition"}


def _discussed(report: Report, head: int) -> int | None:
    """Return the object of "to discuss" that hangs on a word."""
    for child in report.with_dep(head, "advcl", "xcomp", "acl", "relcl"):
        if report.tokens[child].lower in _DISCUSS:
            return next(report.with_dep(child, "dobj"), None)
    return None


def _is_time(report: Report, token: int) -> bool:
    word = report.tokens[token]
    times = report.times_by_sentence.get(word.sentence, [])
    return any(time.type in _DAYS and time.start <= word.start < time.end for time in times)


def _words(report: Report, noun: int) -> str:
    """Return the phrase of a noun, cut at a mark, a relative clause or its length."""
    tokens, sentence = report.tokens, report.sentence_of(noun)
    first = first_of_phrase(report, noun)
    while first < noun and tokens[first].tag in {"DT", "PRP$", "POS"}:
        first += 1
    end = noun + 1
    while end < min(sentence.last, first + _LONGEST) and _is_below(report, end, noun):
        is_clause = tokens[end].tag in {"WDT", "WP", "WRB"}
        if tokens[end].text in _STOPS or is_clause or _is_setting(report, end):
            break
        end += 1
    return " ".join(report.annotations.text[tokens[first].start : tokens[end - 1].end].split())


def _is_setting(report: Report, token: int) -> bool:
    """Tell whether "in" and a place, or "on" and a day, begin here: where or when, no part of the topic."""
    if report.tokens[token].tag != "IN" or token + 1 >= len(report.tokens):
        return False
    places = (mention for mention in report.mentions if mention.kind == "place")
    in_place = any(mention.first <= token + 1 < mention.last for mention in places)
    return _is_time(report, token + 1) or (in_place and report.tokens[token].lower in {"in", "at"})


def _is_below(report: Report, token: int, top: int) -> bool:
    here = token
    for _ in range(_LONGEST):
        if report.tokens[here].head == top:
            return True
        if report.tokens[here].head == here:
            return False
        here = report.tokens[here].head
    return False
