"""All damage to the quotation marks of a text, as edits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.text.edits import Edit
from onrecord.text.repair.quotes.lost import glued_closing, lost_closing, lost_opening, says_next
from onrecord.text.repair.quotes.marks import marks_in
from onrecord.text.repair.quotes.pairs import is_sound, pair
from onrecord.text.repair.quotes.signs import closing_edits, opening_edits
from onrecord.text.repair.words import damage_words, small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.text.repair.quotes.marks import Mark
    from onrecord.text.repair.quotes.pairs import Quotation

_ANY_MARK = re.compile('[“”„‟«»"]')
_MOST_MARKS = 1000  # more are no paragraph of a report, and would take seconds
_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"[A-Za-z]+")


def quote_damage(text: str) -> Iterator[Edit]:
    """Yield the repairs of quotation marks.

    A paragraph whose marks all stand as they should is left alone, and so is one whose quotation goes on in
    the next paragraph, as agencies write it. What is put in or turned becomes “ or ”; a lost partner of a
    straight mark becomes a straight one.
    """
    if _ANY_MARK.search(text):
        done = 0
        for edit in _all_damage(text):
            if edit.start >= done:  # two marks with one space between may both want it
                yield edit
                done = edit.end


def _all_damage(text: str) -> Iterator[Edit]:
    paragraphs = [found.span() for found in _PARAGRAPH.finditer(text)]
    marks = [marks_in(text, start, end) for start, end in paragraphs]
    is_open = False
    for i, (start, end) in enumerate(paragraphs):
        if not 0 < len(marks[i]) <= _MOST_MARKS or '="' in text[start:end]:  # attributes of left mark-up
            continue
        following = marks[i + 1] if i + 1 < len(marks) else []
        goes_on = bool(following) and _continues(text, paragraphs[i + 1][0], following[0])
        quotations = pair(marks[i], start, end, is_open=is_open)
        is_open = bool(quotations) and quotations[-1].closing is None
        if not is_sound(marks[i]):
            for quotation in quotations:
                yield from _repair(text, quotation, goes_on=goes_on and quotation.limit == end)
        elif not goes_on or not any(mark.is_straight for mark in marks[i]):
            for quotation in quotations:
                yield from _spaces(text, quotation)


def _continues(text: str, start: int, mark: Mark) -> bool:
    """Tell whether a quotation of the paragraph before goes on: opened again, or closed here."""
    return mark.role == "closes" or not text[start : mark.place].strip()


def _spaces(text: str, quotation: Quotation) -> Iterator[Edit]:
    """Yield the repairs of a quotation whose marks are right: where a space is missing around it."""
    if quotation.opening and quotation.closing:
        yield from opening_edits(text, quotation.opening)
        yield from closing_edits(text, quotation.closing)


def _repair(text: str, quotation: Quotation, *, goes_on: bool) -> Iterator[Edit]:
    opening, closing = quotation.opening, quotation.closing
    if opening is None and closing is not None:
        place = lost_opening(text, quotation.limit, closing.place)
        if place is not None:
            yield Edit(place, place, '"' if closing.is_straight else "“", "quote_lost")
            yield from closing_edits(text, closing)
        elif closing.is_foreign:
            yield from closing_edits(text, closing)
    elif opening is not None and closing is None:
        yield from _without_closing(text, opening, quotation.limit, goes_on=goes_on)
    elif opening is not None and closing is not None and not _is_doubtful(closing):
        yield from opening_edits(text, opening)
        yield from closing_edits(text, closing)


def _is_doubtful(closing: Mark) -> bool:
    """Tell whether a straight mark of a paragraph with an odd one may as well open (`he said."We will`)."""
    return closing.is_straight and closing.role == "either"


def _without_closing(text: str, opening: Mark, limit: int, *, goes_on: bool) -> Iterator[Edit]:
    find = glued_closing if goes_on else lost_closing
    place = find(text, opening.place + 1, limit)
    if place is not None or opening.is_foreign:
        yield from opening_edits(text, opening)
    if place is None:
        return
    sign = '"' if opening.is_straight else "”"
    word = _WORD.match(text, place)
    if word is None:
        yield Edit(place, place, sign, "quote_lost")
        return
    if text[place - 1] not in ".!?":
        yield Edit(place, word.end(), f"{sign} {small(word.group(), text)}", "quote_lost")
    elif text[place - 1] == "." and _only_says(text, place, word.group()):
        yield Edit(place - 1, word.end(), f",{sign} {word.group().lower()}", "quote_lost")
    else:
        yield Edit(place, place, f"{sign} ", "quote_lost")


def _only_says(text: str, place: int, word: str) -> bool:
    """Tell whether "He said" or "Said Anna Berg" stands at `place`, which never begins a sentence."""
    lower = word.lower()
    if lower in damage_words().pronouns and word != "I":
        return says_next(text, place + len(word) + 1, most_words=1)
    return lower in damage_words().speech
