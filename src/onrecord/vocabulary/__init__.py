"""Closed word lists: the values that fields of a reading may have."""
