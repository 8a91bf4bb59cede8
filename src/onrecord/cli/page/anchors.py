"""Names of the places on the page that facts and words link to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of the report with this number, counted from 1 on the page."""

    report: int

    def head(self) -> str:
        """Return the anchor of the report."""
        return f"r{self.report}"

    def fact(self, number: int) -> str:
        """Return the anchor of the fact with this number in the report, counted from 1."""
        return f"r{self.report}f{number}"

    def words(self, number: int, piece: int) -> str:
        """Return the anchor of a fact's piece of evidence, pieces counted from 0."""
        return f"r{self.report}w{number}p{piece}"
