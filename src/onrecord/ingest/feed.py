"""The entries of a feed: RSS 2.0 and its elders, RSS 1.0, Atom."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from onrecord.errors import BrokenDocument, SourceRefused
from onrecord.ingest.published import published_day

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ENTRIES = 1000  # feeds have 10 to 100; one with more is an archive or an attack

_ROOTS = ("rss", "RDF", "feed")
_ENTRIES = ("item", "entry")
_DATES = ("published", "pubDate", "date", "issued", "updated", "modified")  # the first that is there counts


@dataclass(frozen=True, slots=True)
class Entry:
    """A report that a feed names: its absolute address, and its day `YYYY-MM-DD` if the feed says it."""

    url: str
    published: str | None


def read_feed(content: bytes, *, source: str, base: str) -> tuple[Entry, ...]:
    """Return the first `MOST_ENTRIES` entries that have an address, each address once, in the feed's order.

    Entities that the feed declares are not expanded, and nothing else is fetched. Bytes that the feed's
    encoding does not have are passed over.

    Args:
        content: the feed, taken out of gzip.
        source: names the feed in messages.
        base: the address that relative ones are relative to.

    Raises:
        SourceRefused: it is no feed, or declares entities.
        BrokenDocument: it is no XML.
    """
    if b"<!ENTITY" in content:
        raise SourceRefused(
            "declares entities, which no feed needs", source=source, what_to_do="Give another feed."
        )
    root = _root(content, source)
    if _name(root) not in _ROOTS:
        raise SourceRefused(
            f"is no feed but <{_name(root)}>",
            source=source,
            what_to_do="Give the address of an RSS or Atom feed; `onrecord add` reads a page.",
        )
    elements = (element for element in root.iter() if _name(element) in _ENTRIES)
    found = (_entry(element, base) for element in islice(elements, MOST_ENTRIES))
    return tuple({entry.url: entry for entry in found if entry}.values())


def _root(content: bytes, source: str) -> Any:  # noqa: ANN401 - lxml has no types
    from lxml import etree  # noqa: PLC0415 - not needed by `--help`

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(content.strip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise BrokenDocument("is no XML", source=source, what_to_do="Look at the feed in a browser.")
    return root


def _entry(element: Any, base: str) -> Entry | None:  # noqa: ANN401 - as above
    link = next((link for link in _links(element) if link), None)
    if not link:
        return None
    try:
        url = urljoin(urljoin(base, element.base or ""), link).partition("#")[0]
    except ValueError:
        url = link  # no address at all; whoever asks for it says so
    return Entry(url, _day(element))


def _links(element: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    """Yield where an entry may lead, the best first."""
    for child in element:
        if _name(child) == "link":
            if child.get("href") and child.get("rel", "alternate") == "alternate":
                yield child.get("href").strip()
            yield (child.text or "").strip()
    for child in element:
        if _name(child) == "guid" and child.get("isPermaLink", "true") == "true":
            text = (child.text or "").strip()
            yield text if text.startswith(("http://", "https://")) else ""


def _day(element: Any) -> str | None:  # noqa: ANN401 - as above
    said = {_name(child): (child.text or "").strip() for child in element}
    for name in _DATES:
        if said.get(name):
            return _day_of(said[name])
    return None


def _day_of(said: str) -> str | None:
    """Return the day as it is written; None for what is no date."""
    try:
        return published_day(said)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _name(element: Any) -> str:  # noqa: ANN401 - as above
    """Return the name without namespace; none for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
