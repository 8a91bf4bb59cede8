"""The closed word list of a statement (`reading.md`)."""

from __future__ import annotations

from typing import Literal

StatementKind = Literal["direct", "indirect", "mixed"]
