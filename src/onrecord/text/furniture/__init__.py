"""Page furniture in a text: lines that are no part of the report, found by cues that are data."""
