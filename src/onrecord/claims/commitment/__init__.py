"""Who promised what to whom, by when, and whether it was kept, as the report says."""

from onrecord.claims.commitment.commitments import find_commitments

__all__ = ["find_commitments"]
