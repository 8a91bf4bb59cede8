"""The day a report was published: given, or in its mark-up, its URL or its words. Never from a clock."""
