"""What is said of a document that is too large."""

from __future__ import annotations

from onrecord.errors import SourceRefused


def too_large(name: str, limit: int) -> SourceRefused:
    """Return the refusal of a document of more than `limit` bytes (the setting `max_document_bytes`)."""
    return SourceRefused(
        f"is larger than {limit:,} bytes",
        source=name,
        what_to_do="Split it into single reports, or raise the setting max_document_bytes.",
    )
