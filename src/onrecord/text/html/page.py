"""A web page, read: its article, what stands around it, and what the page says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import NoArticle
from onrecord.text.html.align import align
from onrecord.text.html.around import read_furniture
from onrecord.text.html.article import build_article
from onrecord.text.html.choose import choose_paragraphs
from onrecord.text.html.headline import find_headline, repeats
from onrecord.text.html.lines import read_lines
from onrecord.text.html.metadata import find_published, read_metadata
from onrecord.text.html.nodes import read_nodes
from onrecord.text.html.page_words import page_words
from onrecord.text.html.settle import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.schema.text import Furniture
    from onrecord.text.html.lines import Line
    from onrecord.text.html.nodes import Nodes
    from onrecord.text.html.page_words import PageWords
    from onrecord.text.source import SourceText

_FEWEST_LETTERS = 60  # an agency flash of one sentence; a log-in page asks in fewer
_MOST_LINKED = 0.6  # of a front page's words nearly all are links
_MOST_FURNITURE = 0.8
# A tag takes about 600 bytes of memory while a page is read; the longest pages of newspapers have 20,000.
_MOST_TAGS = 300_000


@dataclass(frozen=True, slots=True)
class Page:
    r"""What a web page holds.

    `article` has the words in page order: paragraphs are parted by "\n\n", put in with empty byte ranges,
    white space within one is a single space. The headline stands in it once where the page shows one.
    `furniture` are the other words of the page. `published` is a day (YYYY-MM-DD) that the mark-up states,
    `language` a primary subtag ("en"); None where the page does not say.
    """

    article: SourceText
    furniture: tuple[Furniture, ...]
    title: str | None
    published: str | None
    publisher: str | None
    language: str | None


def read_page(decoded: SourceText, *, url: str | None, source: str) -> Page:
    """Return the article of a page with everything that is known of its bytes.

    Args:
        decoded: the whole page, each code point with its bytes.
        url: where it was fetched, or None.
        source: its name in messages.

    Raises:
        NoArticle: nothing on the page is an article, or it has far more mark-up than any article.
    """
    if decoded.text.count("<") > _MOST_TAGS:
        raise NoArticle(
            f"the page has more than {_MOST_TAGS:,} tags: no page that people read",
            source=source,
            what_to_do="Give the report itself, one page a file.",
        )
    nodes = read_nodes(decoded.text)
    words = page_words(nodes)
    lines = read_lines(nodes, words)
    chosen = _choose(nodes, words, lines)
    if not _is_article(lines, words.text, chosen):
        raise NoArticle(
            "the page shows no article: menus, forms or scripts only",
            source=source,
            what_to_do="Give the address of a report, or save the page after it has loaded in a browser.",
        )
    said = read_metadata(nodes, url=url)
    headline = find_headline(lines, words.text, chosen, said.titles, publisher=said.publisher)
    repeated = list(repeats(lines, words.text, headline)) if headline else []
    if headline:
        _keep_one(headline, repeated, chosen)
    title = _words_of(headline, nodes, words, decoded) if headline else None
    return Page(
        article=build_article(nodes, words, chosen, headline, decoded),
        furniture=read_furniture(nodes, words, chosen, repeated, decoded),
        title=title or next(iter(said.titles), None),
        published=find_published(nodes, said, _bounds(nodes, words, chosen)),
        publisher=said.publisher,
        language=said.language,
    )


def _choose(nodes: Nodes, words: PageWords, lines: Sequence[Line]) -> bytearray:
    """Return 1 for each code point of the page's words that is of the article."""
    paragraphs = choose_paragraphs(nodes)
    chosen = align(paragraphs, words).chosen if paragraphs else bytearray(len(words.text))
    return settle(lines, words.text, chosen)


def _is_article(lines: Sequence[Line], words: str, chosen: bytearray) -> bool:
    """Tell whether the chosen words are enough, and neither a list of links nor a cookie notice."""
    count = chosen.count(1)
    if sum(words[place].isalpha() for place, is_chosen in enumerate(chosen) if is_chosen) < _FEWEST_LETTERS:
        return False
    taken = [(line, chosen.count(1, line.start, line.end)) for line in lines]
    linked = sum(min(line.linked, of_line) for line, of_line in taken)
    furniture = sum(of_line for line, of_line in taken if line.kind in {"notice", "comment_form", "related"})
    return linked <= _MOST_LINKED * count and furniture <= _MOST_FURNITURE * count


def _keep_one(headline: Line, repeated: Sequence[Line], chosen: bytearray) -> None:
    for line in repeated:
        chosen[line.start : line.end] = bytes(line.end - line.start)
    chosen[headline.start : headline.end] = b"\1" * (headline.end - headline.start)


def _words_of(line: Line, nodes: Nodes, words: PageWords, decoded: SourceText) -> str:
    """Return a line as a reader sees it."""
    only = bytearray(len(words.text))
    only[line.start : line.end] = b"\1" * (line.end - line.start)
    return " ".join(build_article(nodes, words, only, None, decoded).text.split())


def _bounds(nodes: Nodes, words: PageWords, chosen: bytearray) -> tuple[int, int]:
    """Return the places of the first and the last chosen word, in code points of the page."""
    first, last = chosen.find(1), chosen.rfind(1)
    spans = [span for span in words.spans if span.start <= first < span.end or span.start <= last < span.end]
    return (
        nodes.texts[spans[0].node].starts[words.offsets[first]],
        nodes.texts[spans[-1].node].ends[words.offsets[last]],
    )
