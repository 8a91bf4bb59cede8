"""Texts with marked parts, and tokens without a parser."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.annotate.attribution.tagger import TaggedSpan
from onrecord.schema.annotation import Sentence, Token

_ROLES = {"s": "source", "c": "cue", "k": "content"}
_PART = re.compile(r"\[([sck]) (.*?)\]", re.DOTALL)
_WORD = re.compile(r"\w+(?:['’]\w+)?|''|[^\w\s]")
_VERBS = frozenset({"said", "added", "wrote", "denied", "criticised"})


class Marked(NamedTuple):
    """A text, its tokens and sentences, and the spans that its brackets mark."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    tagged: tuple[TaggedSpan, ...]


def split(text: str) -> tuple[tuple[Token, ...], tuple[Sentence, ...]]:
    """Return tokens that hang on nothing, and a sentence for each line and each stop before a capital."""
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    first = paragraph = 0
    for i, (start, end, word) in enumerate(words):
        tag = "VBD" if word in _VERBS else "NN"
        tokens.append(Token(i, start, end, word, word.lower(), tag, "ROOT", i, len(sentences)))
        behind = text[end : words[i + 1][0]] if i + 1 < len(words) else "\n"
        if "\n" in behind or (word in {".", "?", "!"} and behind and words[i + 1][2][0].isupper()):
            sentences.append(Sentence(len(sentences), first, i + 1, words[first][0], end, paragraph))
            first = i + 1
            paragraph += "\n" in behind
    return tuple(tokens), tuple(sentences)


def read_marked(marked: str) -> Marked:
    """Read `[s Anna Berg] [c said] [k that …]`; every part is sure."""
    text, tagged, done = "", [], 0
    for match in _PART.finditer(marked):
        text += marked[done : match.start()]
        start = len(text)
        text += match[2]
        tagged.append(TaggedSpan(_ROLES[match[1]], start, len(text), 1.0))  # type: ignore[arg-type]  # a literal, by the table
        done = match.end()
    text += marked[done:]
    return Marked(text, *split(text), tuple(tagged))
