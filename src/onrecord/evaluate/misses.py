"""What was missed and what was too much, each with its sentence, for a person who wants to know why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.evaluate.article_match import ArticleMatch
    from onrecord.evaluate.fact_kind import FactKind
    from onrecord.evaluate.fact_row import FactRow
    from onrecord.evaluate.fact_score import FactScore
    from onrecord.evaluate.not_claims import FalseClaim
    from onrecord.evaluate.times_score import TimeRow, TimesScore

# A sentence ends at a full stop with a capital or a quotation mark after it, or with the paragraph: near
# enough to show a person the place, and without a language model.
_BREAK = re.compile(r"\n+|(?<=[.!?])[\"”’')]*\s+(?=[A-Z“\"‘])")


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence of `text` that holds `[start, end)`, or several where it runs over."""
    breaks = [found.span() for found in _BREAK.finditer(text)]
    first = max((after for _, after in breaks if after <= start), default=0)
    last = min((before for before, _ in breaks if before >= end), default=len(text))
    return " ".join(text[first:last].split())


def fact_misses(score: FactScore, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield, by article, rows missed, rows too many and details that differ, each followed by its sentence.

    `texts` are the clean texts of the readings; the words of the evidence stand in where one is missing.
    """
    for article in score.articles:
        text = texts.get(article.id, "")
        for row in article.missed():
            yield f"missed   {article.id}  {score.kind.described(row)}\n         {row.words}"
        for row in article.extra():
            described = f"{score.kind.described(row)}  {_made(row)}"
            yield f"extra    {article.id}  {described}\n         {_sentence(row, text)}"
        yield from _differences(score.kind, article, text)


def false_claim_lines(kind: FactKind, claims: Iterable[FalseClaim]) -> Iterator[str]:
    """Yield the claims that must not be made, each followed by the sentence and the reason."""
    for claim in claims:
        why = f"  ({claim.refused.why})" if claim.refused.why else ""
        yield (
            f"false    {claim.id}  {kind.described(claim.row)}  {_made(claim.row)}\n"
            f"         {claim.refused.sentence}{why}"
        )


def times_misses(score: TimesScore, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield, by article, expressions missed, too many, or read otherwise, each followed by its sentence."""
    for article in score.articles:
        text = texts[article.id]
        for kind, row, words in _time_differences(article, text):
            yield f"{kind:8} {article.id}  {words}\n         {sentence_around(text, row.start, row.end)}"


def _differences(kind: FactKind, article: ArticleMatch[FactRow], text: str) -> Iterator[str]:
    for wanted, read in article.matched():
        wrong = [
            f"{name} is {wanted.fields.get(name)!r}, read {read.fields.get(name)!r}"
            for name in kind.details
            if not kind.agrees(name, wanted, read)
        ]
        if wrong:
            yield (
                f"differs  {article.id}  {kind.described(wanted)}: {'; '.join(wrong)}  {_made(read)}\n"
                f"         {wanted.words or _sentence(read, text)}"
            )


def _time_differences(article: ArticleMatch[TimeRow], text: str) -> Iterator[tuple[str, TimeRow, str]]:
    for wanted in article.missed():
        yield "missed", wanted, _timed(wanted, text)
    for wanted, read in article.matched():
        if _timed(wanted, text) != _timed(read, text):
            yield "differs", wanted, f"{_timed(wanted, text)}, read {_timed(read, text)}"
    for row in article.extra():
        yield "extra", row, _timed(row, text)


def _timed(row: TimeRow, text: str) -> str:
    return f"“{text[row.start : row.end]}” {row.type} {row.value}"


def _made(row: FactRow) -> str:
    return f"[{row.fields['rule']}]" if row.fields.get("rule") else ""


def _sentence(row: FactRow, text: str) -> str:
    inside = 0 <= row.start < row.end <= len(text)
    return sentence_around(text, row.start, row.end) if inside else row.words
