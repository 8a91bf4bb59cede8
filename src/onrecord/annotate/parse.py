"""A text parsed by spaCy, in chunks that keep memory bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from onrecord.annotate.sentences import sentence_starts
from onrecord.annotate.tokens import Chunk, ParsedText, add_parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from thinc.types import Ints2d

# spaCy's networks hold a few kilobytes a token while they parse: 40,000 code points take some 60 MB.
CHUNK_LENGTH = 40_000


def parse(text: str, pipeline: Language) -> ParsedText:
    """Return the tokens, sentences and labelled ranges of a text of any length.

    The parser may not cross what `sentence_starts` is sure of, so that a title or a quotation is parsed in
    one piece and no sentence runs over a paragraph's end.
    """
    parsed = ParsedText([], [], [])
    for start, end in chunks(text, CHUNK_LENGTH):
        _parse_chunk(parsed, text[start:end], start, pipeline)
    return parsed


def _parse_chunk(parsed: ParsedText, text: str, offset: int, pipeline: Language) -> None:
    import numpy as np  # noqa: PLC0415 - comes with spaCy; slow to import

    doc = pipeline.make_doc(text)
    if not len(doc):
        return
    starts, lengths = doc.to_array(["IDX", "LENGTH"]).T.tolist()
    words = [text[start : start + length] for start, length in zip(starts, lengths, strict=True)]
    marks = sentence_starts(text, words, starts)
    column = np.array(marks, dtype="int64").reshape(-1, 1).astype("uint64")
    doc.from_array(["SENT_START"], cast("Ints2d", column))
    add_parse(parsed, pipeline(doc), Chunk(words, starts, marks, offset))


def chunks(text: str, length: int) -> Iterator[tuple[int, int]]:
    """Yield ranges `[start, end)` that cover the text, none longer than `length`.

    A chunk ends behind the last blank line that fits, else behind a line, else behind a full stop and a
    space, else behind a space, else at `length`.
    """
    start = 0
    while len(text) - start > length:
        end = _chunk_end(text, start, start + length)
        yield start, end
        start = end
    yield start, len(text)


def _chunk_end(text: str, start: int, limit: int) -> int:
    for separator in ("\n\n", "\n", ". ", " "):
        found = text.rfind(separator, start, limit)
        if found > start:
            return found + len(separator)
    return limit
