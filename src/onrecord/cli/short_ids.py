"""Ids short enough to type, long enough to mean one row of what is shown."""

from __future__ import annotations

# 8 hex digits: 1 in 1,000 that two of 3,000 rows share them; then both are printed longer.
SHORTEST = 8


class ShortIds:
    """Shortens ids against all that it has shortened before."""

    def __init__(self) -> None:
        self._taken: dict[str, str] = {}

    def shorten(self, row_id: str) -> str:
        """Return the first `SHORTEST` characters, or more where an earlier other id begins with those."""
        for length in range(SHORTEST, len(row_id)):
            if self._taken.setdefault(row_id[:length], row_id) == row_id:
                return row_id[:length]
        return row_id
