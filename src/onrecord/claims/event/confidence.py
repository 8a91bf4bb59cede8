"""How often a rule is right, measured on held-out gold: `confidence.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ANY = "*"  # the row for rules that the gold shows too seldom to measure


def confidence_of(rules: Sequence[str]) -> float:
    """Return the confidence of a row made by these rules: that of the best one."""
    return max(_table().get(rule, _table()[_ANY]) for rule in rules)


@cache
def _table() -> dict[str, float]:
    text = files("onrecord.claims.event").joinpath("confidence.toml").read_text(encoding="utf-8")
    return {rule: float(value) for rule, value in tomllib.loads(text).get("confidence", {}).items()}
