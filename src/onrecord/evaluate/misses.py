"""What was missed and what was too much, each with its sentence, for a person who wants to know why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.evaluate.occupancy_row import DETAILS, detail_agrees

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.evaluate.not_claims import FalseClaim
    from onrecord.evaluate.occupancy_row import OccupancyRow
    from onrecord.evaluate.occupancy_score import ArticleMatch, OccupancyScore
    from onrecord.evaluate.times_score import TimedArticle, TimeRow, TimesScore

# A sentence ends at a full stop with a capital or a quotation mark after it, or with the paragraph: near
# enough to show a person the place, and without a language model.
_BREAK = re.compile(r"\n+|(?<=[.!?])[\"”’')]*\s+(?=[A-Z“\"‘])")


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence of `text` that holds `[start, end)`, or several where it runs over."""
    breaks = [found.span() for found in _BREAK.finditer(text)]
    first = max((after for _, after in breaks if after <= start), default=0)
    last = min((before for before, _ in breaks if before >= end), default=len(text))
    return " ".join(text[first:last].split())


def occupancy_misses(score: OccupancyScore, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield, by article, rows missed, rows too many and details that differ, each followed by its sentence.

    `texts` are the clean texts of the readings; the words of the evidence stand in where one is missing.
    """
    for article in score.articles:
        text = texts.get(article.id, "")
        for row in article.missed():
            yield f"missed   {article.id}  {_described(row)}\n         {row.words}"
        for row in article.extra():
            yield f"extra    {article.id}  {_described(row)}  {_made(row)}\n         {_sentence(row, text)}"
        yield from _differences(article, text)


def false_claim_lines(claims: Iterable[FalseClaim]) -> Iterator[str]:
    """Yield the claims that must not be made, each followed by the sentence and the reason."""
    for claim in claims:
        why = f"  ({claim.refused.why})" if claim.refused.why else ""
        yield (
            f"false    {claim.id}  {_described(claim.row)}  {_made(claim.row)}\n"
            f"         {claim.refused.sentence}{why}"
        )


def times_misses(score: TimesScore, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield, by article, expressions missed, too many, or read otherwise, each followed by its sentence."""
    for article in score.articles:
        text = texts[article.id]
        for kind, row, words in _time_differences(article, text):
            yield f"{kind:8} {article.id}  {words}\n         {sentence_around(text, row.start, row.end)}"


def _differences(article: ArticleMatch, text: str) -> Iterator[str]:
    for i, j in article.pairs:
        wanted, read = article.wanted[i], article.read[j]
        wrong = [
            f"{name} is {wanted.fields.get(name)!r}, read {read.fields.get(name)!r}"
            for name in DETAILS
            if not detail_agrees(name, wanted, read)
        ]
        if wrong:
            yield (
                f"differs  {article.id}  {_described(wanted)}: {'; '.join(wrong)}  {_made(read)}\n"
                f"         {wanted.words or _sentence(read, text)}"
            )


def _time_differences(article: TimedArticle, text: str) -> Iterator[tuple[str, TimeRow, str]]:
    read_of = dict(article.pairs)
    for i, wanted in enumerate(article.wanted):
        if i not in read_of:
            yield "missed", wanted, _timed(wanted, text)
            continue
        read = article.read[read_of[i]]
        if _timed(wanted, text) != _timed(read, text):
            yield "differs", wanted, f"{_timed(wanted, text)}, read {_timed(read, text)}"
    taken = set(read_of.values())
    for j, row in enumerate(article.read):
        if j not in taken:
            yield "extra", row, _timed(row, text)


def _timed(row: TimeRow, text: str) -> str:
    return f"“{text[row.start : row.end]}” {row.type} {row.value}"


def _described(row: OccupancyRow) -> str:
    known = [f"{name} {row.fields[name]}" for name in DETAILS[2:9] if row.fields.get(name)]
    post = ", ".join(filter(None, (row.fields.get(name) for name in ("title", "organization", "area"))))
    return " | ".join([row.holder, post, str(row.fields.get("status")), *known])


def _made(row: OccupancyRow) -> str:
    return f"[{row.fields['rule']}]" if row.fields.get("rule") else ""


def _sentence(row: OccupancyRow, text: str) -> str:
    inside = 0 <= row.start < row.end <= len(text)
    return sentence_around(text, row.start, row.end) if inside else row.words
