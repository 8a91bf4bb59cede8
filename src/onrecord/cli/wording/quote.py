"""The words that say a fact, marked within their sentence, shortened where that is long."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.cli.wording.printable import printable
from onrecord.pipeline.explain import sentence_around

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim
    from onrecord.schema.reading import Reading

# Three lines at 80 columns.
QUOTE_LENGTH = 220

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a quote, printable; `is_evidence` where they are the words that say the fact."""

    text: str
    is_evidence: bool


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence with evidence. `first` is the place of its first piece in `evidence_places`."""

    pieces: tuple[Piece, ...]
    first: int


def evidence_places(row: Claim) -> list[Range]:
    """Return where the words of the evidence stand, in the order of the text, overlapping pieces as one."""
    places: list[Range] = []
    for span in sorted(row.evidence):
        if places and span.start <= places[-1][1]:
            places[-1] = (places[-1][0], max(places[-1][1], span.end))
        else:
            places.append((span.start, span.end))
    return places


def quotes(reading: Reading, row: Claim, *, length: int = QUOTE_LENGTH) -> list[Quote]:
    """Return a quote for each sentence that has evidence of `row`, in the order of the text.

    Args:
        reading: where the row stands.
        row: one of its rows.
        length: code points of a quote; evidence is kept, what stands around it gives way to "…".
    """
    by_sentence: dict[Range, list[tuple[Range, int]]] = {}
    for number, place in enumerate(evidence_places(row)):
        by_sentence.setdefault(sentence_around(reading, *place), []).append((place, number))
    return [
        Quote(_pieces(reading.text.text, sentence, [place for place, _ in found], length), found[0][1])
        for sentence, found in by_sentence.items()
    ]


def quote_within(reading: Reading, sentence: Range, evidence: list[Range]) -> Quote:
    """Return a quote of the whole sentence, however long."""
    return Quote(_pieces(reading.text.text, sentence, evidence, sentence[1] - sentence[0]), 0)


def _pieces(text: str, sentence: Range, evidence: list[Range], length: int) -> tuple[Piece, ...]:
    """Cut the kept parts of the sentence at the borders of the evidence."""
    kept = _kept(text, sentence, evidence, length)
    pieces: list[Piece] = []
    if kept[0][0] > sentence[0]:
        pieces.append(Piece("… ", is_evidence=False))
    for number, (start, end) in enumerate(kept):
        if number:
            pieces.append(Piece(" … ", is_evidence=False))
        borders = {start, end, *(b for place in evidence for b in place if start < b < end)}
        for left, right in pairwise(sorted(borders)):
            is_evidence = any(a <= left and right <= b for a, b in evidence)
            pieces.append(Piece(printable(text[left:right]), is_evidence))
    if kept[-1][1] < sentence[1]:
        pieces.append(Piece(" …", is_evidence=False))
    return tuple(_joined(pieces))


def _kept(text: str, sentence: Range, evidence: list[Range], length: int) -> list[Range]:
    """Return the parts of the sentence that are shown: all of it, or the evidence and some words around."""
    start, end = sentence
    if end - start <= length:
        return [sentence]
    room = length - sum(b - a for a, b in evidence)
    around = max(room // (2 * len(evidence)), 20)
    wanted: list[Range] = []
    for a, b in evidence:
        if b - a > length:
            wanted += [(a, a + length // 2), (b - length // 2, b)]
        else:
            wanted.append((max(start, a - around), min(end, b + around)))
    merged = [wanted[0]]
    for left, right in wanted[1:]:
        if left <= merged[-1][1] + 3:  # an ellipsis would be as long as what it stands for
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return [_at_words(text, part, sentence, evidence) for part in merged]


def _at_words(text: str, part: Range, sentence: Range, evidence: list[Range]) -> Range:
    """Draw the borders of `part` in to whole words, never into a piece of evidence that it holds."""
    left, right = part
    inner = [(a, b) for a, b in evidence if left <= a and b <= right]
    first = min((a for a, _ in inner), default=right)
    last = max((b for _, b in inner), default=left)
    if left > sentence[0]:
        while left < first and not text[left - 1].isspace():
            left += 1
    if right < sentence[1]:
        while right > last and not text[right].isspace():
            right -= 1
    return (left, right) if left < right else part


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Join neighbours of one kind, and put one space where there are several."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].is_evidence == piece.is_evidence:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.is_evidence)
        elif piece.text:
            joined.append(piece)
    return [Piece(_single_spaced(piece.text), piece.is_evidence) for piece in joined]


def _single_spaced(text: str) -> str:
    words = " ".join(text.split())
    left = " " if text[:1].isspace() and words else ""
    right = " " if text[-1:].isspace() else ""
    return left + words + right
