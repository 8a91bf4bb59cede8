"""Which state a widely known head of state or government belongs to, from `languages/en/leaders.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


def state_led_by(family_name: str) -> str | None:
    """Return the state whose bare "President X" means this family name; None where not widely known."""
    return _states().get(family_name)


@cache
def _states() -> dict[str, str]:
    text = files("onrecord.languages.en").joinpath("leaders.toml").read_text(encoding="utf-8")
    return {name: state for state, names in tomllib.loads(text).items() for name in names}
