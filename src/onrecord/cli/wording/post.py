"""A post in words: "envoy of the United States for Afghanistan"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.languages.articles import with_article

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy

_PREPOSITIONS = r"(to|for|in|of|from|at|on|over)"

# Who is sent goes "to" a place, who is elected comes "from" it; all others are "for" it.
_SENT = re.compile(r"\b(ambassador|consul|delegate|emissary|envoy|nuncio|representative)s?\b", re.IGNORECASE)
_ELECTED = re.compile(r"\b(senator|congress(wo)?man|lawmaker|member|deputy|mp|sen|rep)\b", re.IGNORECASE)


def post_in_words(row: Occupancy) -> str:
    """Return the title with its body and what it is for, each unless the title says it already.

    The preposition before the area is the report's own where its evidence has one.
    """
    words = [row.title]
    if row.organization and not _says(row.title, row.organization):
        words.append(f"of {with_article(row.organization)}")
    if row.area and not _says(row.title, row.area) and row.area != row.organization:
        words.append(_what_for(row, row.area))
    return " ".join(words)


def _says(title: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}(?!\w)", title, re.IGNORECASE) is not None


def _what_for(row: Occupancy, area: str) -> str:
    """Return preposition, article and area, in the report's own words where its evidence has them."""
    before = re.compile(rf"\b{_PREPOSITIONS}\s+((?:the\s+)?){re.escape(area)}(?!\w)", re.IGNORECASE)
    found = next(filter(None, (before.search(span.text) for span in row.evidence)), None)
    if found:
        return f"{found[1]} {found[2]}".lower().rstrip() + f" {area}"
    if row.post_kind == "legislature" and _ELECTED.search(row.title):
        return f"from {with_article(area)}"
    return f"{'to' if _SENT.search(row.title) else 'for'} {with_article(area)}"
