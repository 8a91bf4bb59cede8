"""Which tokens stand inside quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.quotation_marks import QUOTATION_MARKS, opens_quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.annotation import Sentence, Token

_SINGLE = frozenset({"'", "’", "‘"})


def quoted_tokens(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> bytearray:
    """Return for each token 1 where it stands inside a quotation, else 0; the marks are outside.

    A quotation ends with its paragraph at the latest, for the next paragraph opens it again. Single marks
    are taken for apostrophes.
    """
    quoted = bytearray(len(tokens))
    opened: int | None = None
    paragraph = -1
    for token in tokens:
        if token.text not in QUOTATION_MARKS or token.text in _SINGLE:
            continue
        here = sentences[token.sentence].paragraph
        if opened is not None and here != paragraph:
            _fill(quoted, opened, _paragraph_end(sentences, tokens[opened].sentence))
            opened = None
        paragraph = here
        if opens_quotation(text, token.text, token.start):
            opened = token.index if opened is None else opened
        elif opened is not None:
            _fill(quoted, opened, token.index)
            opened = None
    if opened is not None:
        _fill(quoted, opened, _paragraph_end(sentences, tokens[opened].sentence))
    return quoted


def _fill(quoted: bytearray, opened: int, end: int) -> None:
    quoted[opened + 1 : end] = b"\x01" * (end - opened - 1)


def _paragraph_end(sentences: Sequence[Sentence], sentence: int) -> int:
    """Return the token behind the paragraph that the sentence stands in."""
    paragraph = sentences[sentence].paragraph
    while sentence + 1 < len(sentences) and sentences[sentence + 1].paragraph == paragraph:
        sentence += 1
    return sentences[sentence].last
