"""Answers of a record as JSON, as CSV, and as pages for a person at a terminal."""
