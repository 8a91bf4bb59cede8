"""What must not be claimed from a report, and the claims that were made in spite of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.words import ALIKE, overlap, same_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.evaluate.fact_row import FactRow

# Fields that name a person: a last name alone is enough.
_PERSONS = frozenset({"holder", "by"})


@dataclass(frozen=True, slots=True)
class NotClaim:
    """A sentence from which nothing may be claimed, or nothing that has certain `fields`.

    A field is had by a row whose field names the same person, or shares half of the words. `why` tells a
    person what the case is for.
    """

    sentence: str
    fields: tuple[tuple[str, str], ...] = ()
    why: str | None = None


@dataclass(frozen=True, slots=True)
class FalseClaim:
    """A row read from article `id` that `refused` says must not be claimed."""

    id: str
    row: FactRow
    refused: NotClaim


def not_claim(entry: str | Mapping[str, str | None]) -> NotClaim:
    """Return what a gold's entry refuses: a sentence, or `{"quote", "why"}` and fields of a row.

    Raises:
        TypeError: it is neither.
        KeyError: the object has no `quote`.
    """
    if isinstance(entry, str):
        return NotClaim(entry)
    fields = tuple((name, value) for name, value in entry.items() if value and name not in {"quote", "why"})
    return NotClaim(entry["quote"] or "", fields, entry.get("why"))


def false_claims(
    refused: Mapping[str, Sequence[NotClaim]],
    readings: Mapping[str, Sequence[FactRow]],
    texts: Mapping[str, str],
) -> Iterator[FalseClaim]:
    """Yield the rows whose first evidence lies in a refused sentence and that have its fields.

    `texts` are the clean texts of the readings, by article.
    """
    for article, sentences in refused.items():
        for sentence in sentences:
            place = texts.get(article, "").find(sentence.sentence)
            for row in readings.get(article, ()):
                if place >= 0 and _is_refused(row, sentence, place):
                    yield FalseClaim(article, row, sentence)


def _is_refused(row: FactRow, refused: NotClaim, place: int) -> bool:
    lies_in = row.start < place + len(refused.sentence) and place < row.end
    return lies_in and all(_has(row, name, value) for name, value in refused.fields)


def _has(row: FactRow, name: str, value: str) -> bool:
    if name in _PERSONS:
        return same_person(value, row.text(name))
    given = row.names(name) if isinstance(row.fields.get(name), list) else [row.text(name)]
    return any(overlap(value, each) >= ALIKE for each in given)
