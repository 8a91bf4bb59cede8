"""Claims of made-up reports, for the tests of what they add up to."""

from __future__ import annotations

import hashlib
from typing import Any

from onrecord.schema.claim import Occupancy
from onrecord.schema.record import Recorded, Source
from onrecord.schema.span import ByteRange, Span


def source(published: str | None, document: str | None = None, copy_of: str | None = None) -> Source:
    """Return a report of a day; without a name it is named after the day."""
    name = document or f"report-{published}"
    return Source(name, published, None, None, None, "2026-01-01T00:00:00Z", copy_of or name)


def said(
    published: str | None,
    holder: str,
    title: str = "Prime Minister",
    organization: str | None = "Norway",
    **fields: Any,  # noqa: ANN401 - any field of an occupancy
) -> Recorded[Occupancy]:
    """Return the claim of a report of that day that the holder has the post; `fields` are any others.

    The evidence names the body, unless `words` are given; `document` and `copy_of` name the report.
    """
    document, copy_of = fields.pop("document", None), fields.pop("copy_of", None)
    words = fields.pop("words", f"{organization} {title} {holder}")
    given: dict[str, Any] = {
        "holder_id": None, "area": None, "post_kind": "executive", "status": "current", "acting": False,
        "start": None, "end": None, "start_event": None, "end_event": None, "predecessor": None,
        "predecessor_id": None, "successor": None, "successor_id": None, "factuality": "actual",
        "according_to": None, "confidence": 0.9, "rule": "test",
    } | fields  # fmt: skip
    claimed = repr((published, document, holder, title, organization, sorted(fields.items())))
    return Recorded(
        Occupancy(
            id=hashlib.sha256(claimed.encode()).hexdigest()[:16],
            holder=holder,
            title=title,
            organization=organization,
            evidence=(Span(0, len(words), words, ByteRange(0, len(words.encode()))),),
            **given,
        ),
        source(published, document, copy_of),
    )
