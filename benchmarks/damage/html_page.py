"""The report as four kinds of site show it: menus, teasers, cookie bar, comment form, captions."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from teaser import Teaser

_FOLDER = Path(__file__).with_name("sites")


@dataclass(frozen=True, slots=True)
class Site:
    """A kind of site: its page, and how it marks up paragraphs (and what is between them) and teasers."""

    name: str
    paragraph: str
    between: str
    teaser: str


_SITES = (
    Site("blog", "<p>{}</p>", "\n", '<li><a href="/{number}">{title}</a></li>'),
    Site(
        "newspaper",
        '<p class="story__p">{}</p>',
        "\n\n",
        '<div class="card"><h3><a href="/s/{number}">{title}</a></h3><p>{opening}</p></div>',
    ),
    Site("agency", "<p>{}</p>", "", '<div class="item"><a href="/n/{number}">{title}</a></div>'),
    Site("plain", "{}", "<br>\n<br>\n", '<a href="/{number}.html">{title}</a> '),
)


def html_page(article: dict[str, str], teasers: Sequence[Teaser], random: Random) -> str:
    """Return the article as a page of one of four sites, drawn by chance, with entities and links."""
    site = random.choice(_SITES)
    paragraphs = (each.strip() for each in article["text"].split("\n\n") if each.strip())
    marked = [site.paragraph.format(_marked(each, random)) for each in paragraphs]
    page = Template((_FOLDER / f"{site.name}.html").read_text(encoding="utf-8"))
    return page.substitute(
        title=html.escape(article["title"]),
        published=article["published"],
        report=site.between.join(marked),
        teasers="".join(
            site.teaser.format(number=i, title=html.escape(each.title), opening=html.escape(each.opening))
            for i, each in enumerate(teasers)
        ),
    )


def _marked(words: str, random: Random) -> str:
    """Return a paragraph as mark-up, some with entities for quotation marks, some with a link."""
    quote = random.choice((False, True))
    pieces = words.split(" ")
    if len(pieces) < 8 or random.choice((False, True)):
        return html.escape(words, quote=quote)
    at = random.randrange(len(pieces) - 2)
    escaped = [html.escape(piece, quote=quote) for piece in pieces]
    return " ".join(
        [*escaped[:at], f'<a href="/topic">{escaped[at]} {escaped[at + 1]}</a>', *escaped[at + 2 :]]
    )
