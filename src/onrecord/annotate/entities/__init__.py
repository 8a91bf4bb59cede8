"""Which names stand for the same person, organization or place."""
