"""Word lists: data only, each with its origin in SOURCES.md."""
