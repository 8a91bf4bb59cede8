"""The seven labels of the tagger, and the likeliest lawful sequence of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Role = Literal["source", "cue", "content"]
ROLES: tuple[Role, ...] = ("source", "cue", "content")

# O, then for each role the label that begins it and the one that goes on.
OUTSIDE = 0
LABELS = 1 + 2 * len(ROLES)


def begin(role: int) -> int:
    """Return the label that begins a role, by its number in ROLES."""
    return 1 + 2 * role


def inside(role: int) -> int:
    """Return the label that goes on with a role."""
    return 2 + 2 * role


def likeliest(scores: Sequence[Sequence[float]]) -> list[int]:
    """Return the lawful labels with the greatest sum of scores (Viterbi): none goes on that has not begun.

    Args:
        scores: a row of LABELS log probabilities a word.
    """
    if not scores:
        return []
    best = list(scores[0])
    for role in range(len(ROLES)):
        best[inside(role)] = float("-inf")
    came_from: list[list[int]] = []
    for row in scores[1:]:
        highest = max(range(LABELS), key=best.__getitem__)
        previous = [highest] * LABELS
        for role in range(len(ROLES)):
            b, i = begin(role), inside(role)
            previous[i] = b if best[b] >= best[i] else i
        best = [best[p] + s for p, s in zip(previous, row, strict=True)]
        came_from.append(previous)
    label = max(range(LABELS), key=best.__getitem__)
    labels = [label]
    for previous in reversed(came_from):
        label = previous[label]
        labels.append(label)
    return labels[::-1]
