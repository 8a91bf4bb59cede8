"""A claim of a record with the report that makes it: its words, publisher, date and address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.wording.dates import date_in_words
from onrecord.pipeline.claim_json import span_object

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim
    from onrecord.schema.record import Recorded, Source

# What every row of a CSV ends with.
SOURCE_COLUMNS = ("document", "published", "publisher", "url", "quote")

# Three lines at 80 columns.
_LONGEST = 240


def quoted(claim: Claim) -> str:
    """Return the words that say it, "…" between pieces."""
    return " … ".join(span.text for span in claim.evidence)


def shortened(words: str) -> str:
    """Return `words`, cut behind a word where a page has no room for more."""
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + " …"


def origin_in_words(source: Source) -> tuple[str, ...]:
    """Return publisher, date and address of a report, its key where there is no address."""
    date = date_in_words(source.published) if source.published else "no date"
    return tuple(part for part in (source.publisher, date, source.url or f"report {source.document}") if part)


def source_object(source: Source) -> dict[str, Any]:
    """Return how answers name a report."""
    return {
        "document": source.document,
        "published": source.published,
        "publisher": source.publisher,
        "url": source.url,
    }


def citation_object(recorded: Recorded[Claim]) -> dict[str, Any]:
    """Return the report and the words of a claim."""
    evidence = [span_object(span) for span in recorded.claim.evidence]
    return {**source_object(recorded.source), "claim": recorded.claim.id, "evidence": evidence}


def citation_row(recorded: Recorded[Claim]) -> dict[str, object]:
    """Return the `SOURCE_COLUMNS` of a claim."""
    return {**source_object(recorded.source), "quote": quoted(recorded.claim)}
