"""How often claims are right as a curve that never falls: the more certain, the more often right."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Claims that a step of the curve is made from at least: its share right is then known to about 0.04.
LEAST = 100


@dataclass(frozen=True, slots=True)
class Step:
    """Claims that are about as certain: the mean of their scores, how many are right, how many there are."""

    score: float
    right: int
    made: int

    @property
    def share(self) -> float:
        """Right of made."""
        return self.right / self.made

    def joined(self, other: Step) -> Step:
        """Return the claims of both as one step."""
        made = self.made + other.made
        score = (self.score * self.made + other.score * other.made) / made
        return Step(score, self.right + other.right, made)


def rising_steps(judged: Iterable[tuple[float, bool]], least: int = LEAST) -> tuple[Step, ...]:
    """Return the steps of scores and what became of them, by score; shares rise from step to step.

    Each step is of `least` claims or more, where there are as many; claims of one score are never parted.

    Source: isotonic regression by pooling adjacent violators (Ayer et al. 1955).
    """
    steps: list[Step] = []
    for step in _portions(sorted(judged), least):
        steps.append(step)
        while len(steps) > 1 and steps[-2].share >= steps[-1].share:
            last = steps.pop()
            steps[-1] = steps[-1].joined(last)
    return tuple(steps)


def _portions(judged: Sequence[tuple[float, bool]], least: int) -> Iterator[Step]:
    """Yield portions of `least` claims or more; what is left over at the end goes to the last."""
    portion: Step | None = None
    left = len(judged)
    for score, claims in groupby(judged, key=itemgetter(0)):
        rights = [is_right for _, is_right in claims]
        step = Step(score, sum(rights), len(rights))
        portion = portion.joined(step) if portion else step
        left -= step.made
        if portion.made >= least and (left >= least or not left):
            yield portion
            portion = None
    if portion:
        yield portion
