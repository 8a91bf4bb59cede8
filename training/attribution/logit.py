"""Logits by Newton's method: of rows that are right or not, and of choices between candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_STEPS = 25


def names_of(rows: Sequence[Mapping[str, float]]) -> list[str]:
    """Return the names of all features, in the order of their first use."""
    return list(dict.fromkeys(name for row in rows for name in row))


def matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> np.ndarray:
    """Return a row of values for each row of features."""
    return np.array([[row.get(name, 0.0) for name in names] for row in rows])


def fit_choices(
    choices: Sequence[tuple[Sequence[Mapping[str, float]], int]], *, penalty: float = 1.0
) -> dict[str, float]:
    """Return the weights by which the right candidate is likeliest (conditional logit).

    Args:
        choices: for each choice its candidates' features and the number of the right one.
        penalty: of the squares of the weights.
    """
    flat = [row for candidates, _ in choices for row in candidates]
    names = names_of(flat)
    x, groups = matrix(flat, names), np.repeat(np.arange(len(choices)), [len(c) for c, _ in choices])
    starts = np.flatnonzero(np.r_[True, np.diff(groups) > 0])
    right = starts + np.array([number for _, number in choices])
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        scores = np.exp(x @ weights - np.maximum.reduceat(x @ weights, starts)[groups])
        chance = scores / np.add.reduceat(scores, starts)[groups]
        mean = np.add.reduceat(x * chance[:, None], starts)
        gradient = (x[right] - mean).sum(axis=0) - penalty * weights
        hessian = (x * chance[:, None]).T @ x - mean.T @ mean + penalty * np.eye(len(names))
        weights += np.linalg.solve(hessian, gradient)
    return dict(zip(names, weights.tolist(), strict=True))


def fit_right(
    rows: Sequence[Mapping[str, float]], right: Sequence[bool], *, penalty: float = 1.0
) -> dict[str, float]:
    """Return the weights by which right rows are likely and wrong ones are not (logistic regression)."""
    names = names_of(rows)
    x, y = matrix(rows, names), np.array(right, float)
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (y - chance) - penalty * weights
        hessian = (x * (chance * (1 - chance))[:, None]).T @ x + penalty * np.eye(len(names))
        weights += np.linalg.solve(hessian, gradient)
    return dict(zip(names, weights.tolist(), strict=True))
