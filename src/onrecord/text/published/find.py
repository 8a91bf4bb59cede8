"""The day of publication and how it was found."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.text.published.stamp import stamped_day
from onrecord.text.published.url import day_in_url
from onrecord.text.published.weekdays import day_by_weekday

if TYPE_CHECKING:
    from onrecord.schema.document import Document
    from onrecord.schema.text import PublishedFrom


@dataclass(frozen=True, slots=True)
class PublicationDay:
    """The day (YYYY-MM-DD, or None where nothing tells it) and what told it."""

    day: str | None
    source: PublishedFrom


def find_published(document: Document, *, metadata: str | None, text: str) -> PublicationDay:
    """Return the day of publication from the first of: what was given, mark-up, URL, text.

    Args:
        document: `published` is believed, `url` is looked into.
        metadata: the day that the page's mark-up states, YYYY-MM-DD, or None.
        text: the clean text.
    """
    if document.published and _is_day(document.published):
        return PublicationDay(document.published, "given")
    if metadata and _is_day(metadata):
        return PublicationDay(metadata, "metadata")
    in_url = day_in_url(document.url) if document.url else None
    if in_url:
        return PublicationDay(in_url.isoformat(), "url")
    in_text = stamped_day(text) or day_by_weekday(text)
    return PublicationDay(in_text.isoformat(), "text") if in_text else PublicationDay(None, "none")


def _is_day(value: str) -> bool:
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return False
    return True
