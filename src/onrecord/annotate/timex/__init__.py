"""Time expressions as TIMEX3: extents, types, values."""
