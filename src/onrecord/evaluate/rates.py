"""Precision, recall and F1 from three counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of those read are right, and how many of those wanted were read."""

    right: int
    read: int
    wanted: int

    @property
    def precision(self) -> float:
        """Right of what was read; 0 where nothing was."""
        return self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Right of what was wanted; 0 where nothing was."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def as_object(self) -> dict[str, float]:
        """Return the three, rounded to three digits."""
        return {
            "precision": round(self.precision, 3),
            "recall": round(self.recall, 3),
            "f1": round(self.f1, 3),
        }
