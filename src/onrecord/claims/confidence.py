"""How often the claims of a rule are right, measured on held-out gold: a `confidence.toml` a kind."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ANY = "*"  # the row of a table for rules that the gold shows too seldom to measure: the mean of all
# Of a kind that was never measured: as good as a coin. `benchmarks/quality/calibrate.py` writes the table.
_UNMEASURED = 0.5


def confidence_of(package: str, rules: Sequence[str]) -> float:
    """Return the confidence of a row made by these rules: that of the best one, three decimals.

    Several constructions that say the same do not make it more certain than the best of them: they
    share the report's own error.

    Args:
        package: the folder of `onrecord.claims` whose table it is: "occupancy".
        rules: at least one.
    """
    table = confidence_table(package)
    return max(table.get(rule, table.get(_ANY, _UNMEASURED)) for rule in rules)


@cache
def confidence_table(package: str) -> Mapping[str, float]:
    """Return the confidence of each rule of a package by name, none where it has no table yet."""
    path = files("onrecord.claims").joinpath(package, "confidence.toml")
    if not path.is_file():
        return {}
    found = tomllib.loads(path.read_text(encoding="utf-8")).get("confidence", {})
    return {rule: float(value) for rule, value in found.items()}
