"""How far a report vouches for a claim (after FactBank)."""

from __future__ import annotations

from typing import Literal

Factuality = Literal["actual", "planned", "possible", "denied"]
