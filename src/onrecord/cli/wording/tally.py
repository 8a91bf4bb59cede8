"""How much is on record, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.cli.wording.counted import counted

if TYPE_CHECKING:
    from onrecord.schema.claim import Claims


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of claims; `people` are the holders of the posts, counted report by report."""

    posts: int = 0
    people: int = 0
    events: int = 0
    agreements: int = 0
    commitments: int = 0
    statements: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Return the sums."""
        return Tally(
            self.posts + other.posts,
            self.people + other.people,
            self.events + other.events,
            self.agreements + other.agreements,
            self.commitments + other.commitments,
            self.statements + other.statements,
        )

    def __str__(self) -> str:
        """Return "15 posts of 8 people, 3 meetings, 1 statement", "" where there is nothing."""
        parts = [f"{counted(self.posts, 'post')} of {counted(self.people, 'person', 'people')}"]
        others = (
            (self.events, "meeting"),
            (self.agreements, "agreement"),
            (self.commitments, "promise"),
            (self.statements, "statement"),
        )
        return ", ".join(parts[: bool(self.posts)] + [counted(n, noun) for n, noun in others if n])


def tally_of(claims: Claims) -> Tally:
    """Return the numbers of one report."""
    return Tally(
        len(claims.occupancies),
        len({row.holder for row in claims.occupancies}),
        len(claims.events),
        len(claims.agreements),
        len(claims.commitments),
        len(claims.statements),
    )
