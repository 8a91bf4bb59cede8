"""Sentences by hand: tokens without a parse, and clauses with one verb."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from onrecord.annotate.timex import find_times
from onrecord.schema.annotation import Sentence, Timex, Token

MONDAY = "2021-10-18"
TimesIn = Callable[..., tuple[Timex, ...]]
Told = Callable[..., list[tuple[str, str]]]


def _tokens(text: str) -> list[Token]:
    words = enumerate(re.finditer(r"\w+|[^\w\s]", text))
    return [Token(at, m.start(), m.end(), m[0], m[0].lower(), "", "", at, 0) for at, m in words]


def _times_in(
    text: str, published: str | None = MONDAY, tokens: list[Token] | None = None
) -> tuple[Timex, ...]:
    tokens = _tokens(text) if tokens is None else tokens
    return find_times(text, tokens, [Sentence(0, 0, len(tokens), 0, len(text), 0)], published)


@pytest.fixture(scope="session")
def times_in() -> TimesIn:
    """Return a function: the time expressions of one sentence of a report of Monday, 18 October 2021."""
    return _times_in


@pytest.fixture(scope="session")
def told() -> Told:
    """Return a function: the words and the value of each time expression of one sentence."""
    return lambda text, published=MONDAY: [(time.text, time.value) for time in _times_in(text, published)]


@pytest.fixture(scope="session")
def clause() -> Callable[..., list[Token]]:
    """Return a function: the tokens of a sentence, all hanging on `verb`, which has the auxiliary given."""

    def make(text: str, verb: str, tag: str, auxiliary: str = "") -> list[Token]:
        plain = _tokens(text)
        root = next(token.index for token in plain if token.text == verb)
        tags = {verb: tag, auxiliary: "TO" if auxiliary == "to" else "MD"}
        return [
            Token(
                t.index,
                t.start,
                t.end,
                t.text,
                t.lower,
                tags.get(t.text, "NN"),
                "aux" if t.text == auxiliary else "dep",
                root,
                0,
            )
            for t in plain
        ]

    return make
