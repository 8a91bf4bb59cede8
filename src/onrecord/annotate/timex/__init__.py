"""Time expressions as TIMEX3: extents, types, values."""

from __future__ import annotations

from onrecord.annotate.timex.find import find_times

__all__ = ["find_times"]
