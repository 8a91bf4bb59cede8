"""Finds the time expressions of a report: leftmost, then longest, then the first rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.timex.context import Context
from onrecord.annotate.timex.grammar import english_grammar
from onrecord.annotate.timex.modifiers import modified
from onrecord.annotate.timex.rule import Found
from onrecord.annotate.timex.values import as_date
from onrecord.annotate.timex.words import read_words
from onrecord.schema.annotation import Timex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.annotate.timex.grammar import Grammar
    from onrecord.annotate.timex.rule import Meaning
    from onrecord.annotate.timex.words import Words
    from onrecord.schema.annotation import Sentence, Token


def find_times(
    text: str,
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],  # noqa: ARG001 - every finder of annotate takes the same; no rule needs it
    published: str | None,
) -> tuple[Timex, ...]:
    """Return the time expressions of `text`, sorted by place, none overlapping another.

    Args:
        text: the clean text.
        tokens: its tokens; their tags and heads decide between "may" and "May", past and future. Without
            tags, expressions are still found, and a bare weekday is the last one.
        sentences: its sentences.
        published: the day of publication as EDTF, YYYY-MM-DD. Without one, or with less than a day, what is
            counted from it keeps X for the unknown digits: "Monday" is XXXX-WXX-1.

    Source: TimeML 1.2.1 (TIMEX3) for extents, types, values and mods; docs/explanation/times.md for the
    rules and how well they do.
    """
    return tuple(time for _, time in find_named_times(text, tokens, published))


def find_named_times(
    text: str, tokens: Sequence[Token], published: str | None
) -> tuple[tuple[str, Timex], ...]:
    """Return what `find_times` returns, each with the name of the rule that read it."""
    grammar = english_grammar()
    words = read_words(text, grammar.alphabet)
    context = Context(grammar.alphabet.lexicon, tokens, as_date(published))
    times: list[tuple[str, Timex]] = []
    end = 0
    for name, first, last, meaning in _meanings(words, grammar, context):
        start_word, end_word, mod = modified(words, first, last, meaning, grammar.modifiers)
        start = words.starts[start_word]
        if start < end:
            start, mod = words.starts[first], meaning.mod
        end = words.ends[end_word - 1]
        times.append((name, Timex(start, end, text[start:end], meaning.type, meaning.value, mod)))
    return tuple(times)


def _meanings(words: Words, grammar: Grammar, context: Context) -> Iterator[tuple[str, int, int, Meaning]]:
    """Yield the rule, the extent in words and the meaning of each expression from left to right."""
    place = 0
    while start := grammar.starts.search(words.symbols, place):
        place = start.start()
        taken = _longest(words, place, grammar, context)
        if taken is None:
            place += 1
            continue
        name, found, meaning = taken
        first, last = place + meaning.cut_first, found.last - meaning.cut_last
        yield name, first, last, meaning
        place = max(last, place + 1)


def _longest(
    words: Words, place: int, grammar: Grammar, context: Context
) -> tuple[str, Found, Meaning] | None:
    matches = []
    for rule, expression in grammar.rules_at[words.symbols[place]]:
        match = expression.match(words.symbols, place)
        if match:
            matches.append((match.end(), rule, match))
    matches.sort(key=lambda entry: -entry[0])
    for _, rule, match in matches:
        found = Found(words, match)
        meaning = rule.read(found, context)
        if meaning is not None:
            return rule.name, found, meaning
    return None
