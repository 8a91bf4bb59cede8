"""What a page says of itself in its mark-up: title, day of publication, publisher, language.

Nothing is guessed: no date from the clock, from a copyright line or from the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.text.html.day import iso_day
from onrecord.text.html.linked_data import LinkedData, read_linked_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.text.html.nodes import Element, Nodes

# Names of <meta> that hold the day of publication, most trusted first.
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "publish-date",
    "publish_date",
    "published",
    "publication_date",
    "pubdate",
    "originalpublicationdate",
    "date",
)
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_TITLES = ("og:title", "twitter:title", "headline", "dc.title", "dcterms.title")
_PUBLISHERS = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
_NOT_THE_ARTICLE = frozenset({"related", "comment_form", "notice"})


class Metadata(NamedTuple):
    """What the page says of itself; None where it says nothing.

    `titles` are all its names for the article, the most trusted first. `published` and `modified` are dates
    as the page's head writes them, most trusted first.
    """

    titles: tuple[str, ...]
    published: tuple[str, ...]
    modified: tuple[str, ...]
    publisher: str | None
    language: str | None


def read_metadata(nodes: Nodes, *, url: str | None) -> Metadata:
    """Return what the page says of itself; of several articles in its data, what it says of that at `url`."""
    named = _named_values(nodes.elements)
    data = read_linked_data(_scripts(nodes), url=url)
    return Metadata(
        titles=tuple(dict.fromkeys(_titles(nodes, named, data))),
        published=tuple(filter(None, [data.published, *(named.get(name) for name in _PUBLISHED)])),
        modified=tuple(filter(None, [data.modified, *(named.get(name) for name in _MODIFIED)])),
        publisher=data.publisher or next((named[name] for name in _PUBLISHERS if name in named), None),
        language=_language(nodes.elements, named),
    )


def find_published(nodes: Nodes, said: Metadata, article: tuple[int, int]) -> str | None:
    """Return the day of publication, from the head, a `<time>` of the article, else a day of modification.

    `article` is the place of its first and last word, in code points of the page: a `<time>` counts only
    between them, for others belong to teasers and comments.
    """
    values = (*said.published, *_times(nodes.elements, article), *said.modified)
    return next((day for value in values if (day := iso_day(value))), None)


def _named_values(elements: Iterable[Element]) -> dict[str, str]:
    """Return the contents of the page's <meta>, the first of each name."""
    named: dict[str, str] = {}
    for element in elements:
        if element.name != "meta" or element.kind in _NOT_THE_ARTICLE:
            continue
        content = " ".join(element.attributes.get("content", "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = element.attributes.get(key, "").strip().lower()
            if name and content:
                named.setdefault(name, content)
    return named


def _scripts(nodes: Nodes) -> Iterable[str]:
    for node in nodes.texts:
        element = nodes.elements[node.element] if node.element >= 0 else None
        if element and element.name == "script":
            kind = element.attributes.get("type", "").strip().lower()
            if kind.startswith("application/ld+json"):
                yield node.text


def _titles(nodes: Nodes, named: dict[str, str], data: LinkedData) -> Iterable[str]:
    if data.headline:
        yield data.headline
    for name in _TITLES:
        if name in named:
            yield named[name]
    for node in nodes.texts:
        if node.element >= 0 and nodes.elements[node.element].name == "title":
            title = " ".join(node.text.split())
            if title:
                yield title
                return


def _times(elements: Iterable[Element], article: tuple[int, int]) -> list[str]:
    """Return the dates of the <time> elements of the article, those that say "published" first."""
    first, last = article
    found = []
    for element in elements:
        value = element.attributes.get("datetime") or element.attributes.get("content")
        telling = " ".join(element.attributes.get(key, "") for key in ("itemprop", "class")).lower()
        is_time = element.name == "time" or "datepublished" in telling
        is_of_article = first <= element.start <= last and element.kind not in _NOT_THE_ARTICLE
        if value and is_time and is_of_article and "updated" not in telling and "modified" not in telling:
            says_published = "publi" in telling or "pubdate" in element.attributes or "entry-date" in telling
            found.append((not says_published, value))
    return [value for _, value in sorted(found, key=lambda pair: pair[0])]


def _language(elements: Iterable[Element], named: dict[str, str]) -> str | None:
    """Return the primary subtag, in lower case, of the language that the page says it is in."""
    page = next((element for element in elements if element.name == "html"), None)
    said = (page.attributes.get("lang") or page.attributes.get("xml:lang")) if page else None
    said = said or named.get("content-language") or named.get("og:locale") or ""
    primary = said.replace("_", "-").split("-")[0].strip().lower()
    return primary if primary.isascii() and primary.isalpha() and 2 <= len(primary) <= 3 else None
