"""A time in a post in the forms that answers have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.cli.answers.cited import citation_object
from onrecord.cli.wording.bounds import bounds_in_words
from onrecord.cli.wording.caveats import said
from onrecord.cli.wording.counted import counted

if TYPE_CHECKING:
    from onrecord.cli.answers.page import AnswerPage
    from onrecord.schema.record import Bounds, Tenure

TENURE_COLUMNS = (
    "acting",
    "start_earliest",
    "start_latest",
    "end_earliest",
    "end_latest",
    "predecessor",
    "successor",
    "independent_sources",
    "conflicts",
)


def tenure_object(tenure: Tenure) -> dict[str, Any]:
    """Return the fields of a tenure that every answer has, the claims last."""
    return {
        "acting": tenure.acting,
        "start": _bounds_object(tenure.start),
        "end": _bounds_object(tenure.end),
        "predecessor": tenure.predecessor,
        "successor": tenure.successor,
        "independent_sources": tenure.independent_sources,
        "conflicts": list(tenure.conflicts),
        "claims": [citation_object(recorded) for recorded in tenure.claims],
    }


def tenure_row(tenure: Tenure) -> dict[str, object]:
    """Return the `TENURE_COLUMNS`."""
    return {
        "acting": tenure.acting,
        "start_earliest": tenure.start.earliest,
        "start_latest": tenure.start.latest,
        "end_earliest": tenure.end.earliest,
        "end_latest": tenure.end.latest,
        "predecessor": tenure.predecessor,
        "successor": tenure.successor,
        "independent_sources": tenure.independent_sources,
        "conflicts": tenure.conflicts,
    }


def tenure_in_words(tenure: Tenure) -> tuple[str, ...]:
    """Return bounds, neighbours and sources in short phrases."""
    return said(
        "acting" if tenure.acting else None,
        bounds_in_words("began", tenure.start),
        bounds_in_words("ended", tenure.end),
        f"after {tenure.predecessor}" if tenure.predecessor else None,
        f"followed by {tenure.successor}" if tenure.successor else None,
        counted(tenure.independent_sources, "independent source"),
    )


def print_tenure(page: AnswerPage, head: str, tenure: Tenure) -> None:
    """Print a time in a post under `head`, with the first and the last report of it."""
    page.finding(head, tenure_in_words(tenure), tenure.conflicts)
    page.citation(tenure.claims[0])
    if len(tenure.claims) > 1:
        page.citation(tenure.claims[-1])


def _bounds_object(bounds: Bounds) -> dict[str, str | None]:
    return {"earliest": bounds.earliest, "latest": bounds.latest}
