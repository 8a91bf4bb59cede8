"""What must not be claimed from a report, and the claims that were made in spite of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.words import ALIKE, overlap, same_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.evaluate.occupancy_row import OccupancyRow


@dataclass(frozen=True, slots=True)
class NotClaim:
    """A sentence from which nothing may be claimed: of `holder`, or of anybody where that is None.

    `title` narrows it to posts that share half of its words; `why` tells a person what the case is for.
    """

    sentence: str
    holder: str | None = None
    title: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class FalseClaim:
    """A row read from article `id` that `refused` says must not be claimed."""

    id: str
    row: OccupancyRow
    refused: NotClaim


def not_claim(entry: str | Mapping[str, str | None]) -> NotClaim:
    """Return what a gold's entry refuses: a sentence, or `{"quote", "holder", "title", "why"}`.

    Raises:
        TypeError: it is neither.
        KeyError: the object has no `quote`.
    """
    if isinstance(entry, str):
        return NotClaim(entry)
    return NotClaim(entry["quote"] or "", entry.get("holder"), entry.get("title"), entry.get("why"))


def false_claims(
    refused: Mapping[str, Sequence[NotClaim]],
    readings: Mapping[str, Sequence[OccupancyRow]],
    texts: Mapping[str, str],
) -> Iterator[FalseClaim]:
    """Yield the rows whose first evidence lies in a refused sentence and that name its holder.

    `texts` are the clean texts of the readings, by article.
    """
    for article, sentences in refused.items():
        for sentence in sentences:
            place = texts.get(article, "").find(sentence.sentence)
            for row in readings.get(article, ()):
                if place >= 0 and _is_refused(row, sentence, place):
                    yield FalseClaim(article, row, sentence)


def _is_refused(row: OccupancyRow, refused: NotClaim, place: int) -> bool:
    lies_in = row.start < place + len(refused.sentence) and place < row.end
    named = refused.holder is None or same_person(refused.holder, row.holder)
    titled = refused.title is None or overlap(refused.title, row.fields.get("title")) >= ALIKE
    return lies_in and named and titled
