"""Which claims a look-up wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["occupancy", "statement", "event", "agreement", "commitment"]

# Kind to the name of its list in a reading, in the order of a reading.
LISTS: dict[Kind, str] = {
    "occupancy": "occupancies",
    "statement": "statements",
    "event": "events",
    "agreement": "agreements",
    "commitment": "commitments",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that is given must hold of a claim; an empty tuple and None ask nothing.

    Of `kinds`, `posts`, `names`, `ids` and `documents` one each is enough. `names` are name keys, `posts`
    post keys, `ids` beginnings of claim ids, `documents` keys of documents. `words` must all occur in what
    was said, promised, agreed or met about; words between double quotes stand together.
    Days are EDTF days, months or years: `_from` means their first day, the others their last.
    `published_*` are the report's day, `recorded_*` the days on which this record first had its reading.
    `begins_from` and `begins_by` are the claim's own date, where any day that "2021" can mean is enough.
    A claim without the date asked for is left out.
    `recorded_by` alone goes back in time: the readings that were in use at the end of that day.
    """

    kinds: tuple[Kind, ...] = ()
    posts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    words: str | None = None
    published_from: str | None = None
    published_by: str | None = None
    recorded_from: str | None = None
    recorded_by: str | None = None
    begins_from: str | None = None
    begins_by: str | None = None
    newest_first: bool = False
    limit: int | None = None
