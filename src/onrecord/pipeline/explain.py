"""From a fact back to the bytes: evidence, sentence, repairs, original, rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.pipeline.claim_json import claim_object, span_object
from onrecord.pipeline.reading_json import document_object, repair_object

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading
    from onrecord.schema.span import ByteRange, Span
    from onrecord.schema.text import Repair

SCHEMA = "onrecord/explanation/1"


@dataclass(frozen=True, slots=True)
class Trail:
    r"""One piece of evidence: its words, the sentence around them, the repairs there, the original.

    `sentence` covers every sentence that the words touch. `repairs` are those in it and at its ends.
    `original` is what the document has at the bytes of the words, decoded; a byte that is no text there
    reads `\xNN`.
    """

    words: Span
    sentence: Span
    repairs: tuple[Repair, ...]
    original: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A fact, the reading that it stands in, and the way back to the bytes for each piece of evidence."""

    reading: Reading
    row: Claim
    trails: tuple[Trail, ...]


def explain(reading: Reading, row: Claim) -> Explanation:
    """Return where `row`, one of the rows of `reading`, comes from."""
    return Explanation(reading, row, tuple(_trail(reading, span) for span in row.evidence))


def explanation_object(explanation: Explanation) -> dict[str, Any]:
    """Return the public form, `onrecord/explanation/1`."""
    reading = explanation.reading
    head = {"id": reading.document.id, "source": reading.document.source, **document_object(reading)}
    left_out = ("text", "furniture", "repairs")
    return {
        "schema": SCHEMA,
        "document": {name: value for name, value in head.items() if name not in left_out}
        | {"encoding": reading.text.encoding},
        "reader": {
            "name": reading.reader.name,
            "version": reading.reader.version,
            "settings": reading.reader.settings,
        },
        type(explanation.row).__name__.lower(): claim_object(explanation.row),
        "evidence": [_trail_object(trail) for trail in explanation.trails],
    }


def sentence_around(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the code points of all sentences that `[start, end)` touches, and of itself."""
    touched = [s for s in reading.annotations.sentences if s.start < end and start < s.end]
    return min([start, *(s.start for s in touched)]), max([end, *(s.end for s in touched)])


def decoded(content: bytes, origin: ByteRange, encoding: str) -> str:
    r"""Return the words that stand at `origin`; what is no text in `encoding` reads `\xNN`."""
    words = content[origin.start : origin.end]
    try:
        return words.decode(encoding, "backslashreplace")
    except LookupError:  # a name that this Python has no codec for
        return words.decode("utf-8", "backslashreplace")


def _trail(reading: Reading, words: Span) -> Trail:
    start, end = sentence_around(reading, words.start, words.end)
    repairs = tuple(r for r in reading.text.repairs if r.start <= end and start <= r.end)
    original = decoded(reading.document.content, words.origin, reading.text.encoding)
    return Trail(words, reading.text.span(start, end), repairs, original)


def _trail_object(trail: Trail) -> dict[str, Any]:
    return {
        "words": span_object(trail.words),
        "sentence": span_object(trail.sentence),
        "repairs": [repair_object(repair) for repair in trail.repairs],
        "original": trail.original,
    }
