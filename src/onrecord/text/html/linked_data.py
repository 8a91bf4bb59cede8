"""What a page's JSON-LD says of its article.

Source: schema.org, `Article` and its kinds.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ARTICLE = re.compile(r"(?:Article|Posting|Report|LiveBlogPosting)$")
_WRAPPERS = re.compile(r"^\s*(?:<!--|/?/?\*?<!\[CDATA\[\*?/?)|(?:-->|/?/?\*?\]\]>\*?/?)\s*$")
_MOST_VALUES = 50_000  # values looked at; beyond them a page describes a catalogue, not its article
_Json = dict[str, object]


class LinkedData(NamedTuple):
    """What is said of the article; None where nothing is said. Dates are as written."""

    headline: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None


def read_linked_data(scripts: Iterable[str], *, url: str | None) -> LinkedData:
    """Return what the JSON-LD `scripts` say of the article at `url`, else of their first article."""
    articles = [thing for script in scripts for thing in _things(script) if _is_article(thing)]
    if not articles:
        return LinkedData()
    article = next((one for one in articles if url and url in _addresses(one)), articles[0])
    publisher = article.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    return LinkedData(
        headline=_words(article.get("headline")) or _words(article.get("name")),
        published=_words(article.get("datePublished")) or _words(article.get("dateCreated")),
        modified=_words(article.get("dateModified")),
        publisher=_words(publisher.get("name")) if isinstance(publisher, dict) else _words(publisher),
    )


def _things(script: str) -> Iterator[_Json]:
    """Yield the objects of a script, outer ones first; nothing where it is no JSON."""
    try:
        waiting: list[object] = [json.loads(_WRAPPERS.sub("", script), strict=False)]
    except (ValueError, RecursionError):
        return
    for value in waiting:  # grows as it is read: breadth first, so that teasers come last
        if len(waiting) > _MOST_VALUES:
            return
        if isinstance(value, dict):
            yield value
            waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            waiting.extend(value)


def _is_article(thing: _Json) -> bool:
    kinds = thing.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE.search(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _addresses(article: _Json) -> list[object]:
    page = article.get("mainEntityOfPage")
    return [article.get("url"), article.get("@id"), page.get("@id") if isinstance(page, dict) else page]


def _words(value: object) -> str | None:
    """Return a text with single spaces; publishers often write references into their JSON."""
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(unescape(value).split()) or None if isinstance(value, str) else None
