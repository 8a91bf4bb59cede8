"""Who holds, held or will hold which post."""

from onrecord.claims.occupancy.occupancies import find_occupancies

__all__ = ["find_occupancies"]
