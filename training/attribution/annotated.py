"""Annotated articles as words with labels."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.annotate.attribution.tagger.labels import OUTSIDE, ROLES, begin, inside
from onrecord.annotate.attribution.tagger.words import BREAK, Word, split_words
from onrecord.evaluate.files import read_lines

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Article:
    """An article's words, their labels, and its attributions as the corpus has them."""

    id: str
    text: str
    words: list[Word]
    labels: list[int]
    attributions: list[dict[str, Any]]


def load(path: Path, texts: Path | None = None) -> list[Article]:
    """Read lines `{"id", "text", "attributions"}`, gzip too.

    Args:
        path: the annotated articles.
        texts: lines `{"id", "text"}` for annotations that come without; each names its text's SHA-256.

    Raises:
        ValueError: an annotation is of another text.
    """
    text_of = {row["id"]: row["text"] for row in read_lines(texts)} if texts else {}
    return [_article(row, row.get("text") or text_of[row["id"]]) for row in read_lines(path)]


def _article(row: dict[str, Any], text: str) -> Article:
    if "text_sha256" in row and hashlib.sha256(text.encode()).hexdigest() != row["text_sha256"]:
        raise ValueError(f"the annotation of {row['id']} is of another text")
    words = split_words(text)
    return Article(row["id"], text, words, labels_of(words, row["attributions"]), row["attributions"])


def labels_of(words: list[Word], attributions: list[dict[str, Any]]) -> list[int]:
    """Return a label a word; a span goes on over line ends, each of several spans begins anew."""
    starts, ends = [w.start for w in words], [w.end for w in words]
    labels = [OUTSIDE] * len(words)
    for attribution in attributions:
        for number, role in enumerate(ROLES):
            for start, end in attribution.get(role) or ():
                label = begin(number)
                for at in range(bisect_right(ends, start), bisect_left(starts, end)):
                    if words[at].form != BREAK:
                        labels[at] = label
                        label = inside(number)
    return labels
