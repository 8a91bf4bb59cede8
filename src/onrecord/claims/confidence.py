"""How often the claims of a rule are right, measured on held-out gold: a `confidence.toml` a kind."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ANY = "*"  # the row of a table for rules that the gold shows too seldom to measure: the mean of all
# Of a kind that was never measured: as good as a coin. `benchmarks/quality/calibrate.py` writes the table.
_UNMEASURED = 0.5


@dataclass(frozen=True, slots=True)
class ConfidenceTable:
    """The confidence of each rule, or points of score and confidence, both rising, of rules that score.

    `doubtful` is that of each rule for rows of a kind that is less often right, empty where none is.
    """

    rules: Mapping[str, float] = field(default_factory=dict)
    doubtful: Mapping[str, float] = field(default_factory=dict)
    scores: Mapping[str, Sequence[tuple[float, float]]] = field(default_factory=dict)


def confidence_of(package: str, rules: Sequence[str], *, is_doubtful: bool = False) -> float:
    """Return the confidence of a row made by these rules: that of the best one.

    Several constructions that say the same do not make it more certain than the best of them: they
    share the report's own error.

    Args:
        package: the folder of `onrecord.claims` whose table it is: "occupancy".
        rules: at least one.
        is_doubtful: whether `onrecord.claims.doubt` says that such rows are less often right.
    """
    found = confidence_table(package)
    table = (is_doubtful and found.doubtful) or found.rules
    return max(table.get(rule, table.get(_ANY, _UNMEASURED)) for rule in rules)


def confidence_at(package: str, rule: str, score: float) -> float:
    """Return the confidence of a row that its rule gives a score, such as a tagger's probability.

    It rises evenly from point to point of the table, and stays as it is beyond the first and the last. Of a
    kind that was never measured, the score itself.
    """
    table = confidence_table(package).scores
    points = table.get(rule, table.get(_ANY, ()))
    if not points:
        return score
    place = bisect_right(points, (score, 1.0))
    if place in {0, len(points)}:
        return points[max(place - 1, 0)][1]
    (low, less), (high, more) = points[place - 1], points[place]
    return less + (more - less) * (score - low) / (high - low)


@cache
def confidence_table(package: str) -> ConfidenceTable:
    """Return the table of a package, an empty one where it has none yet."""
    path = files("onrecord.claims").joinpath(package, "confidence.toml")
    if not path.is_file():
        return ConfidenceTable()
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return ConfidenceTable(
        found.get("confidence", {}),
        found.get("doubtful", {}),
        {
            rule: [(score, value) for score, value in points]
            for rule, points in found.get("scores", {}).items()
        },
    )
