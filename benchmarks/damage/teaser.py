"""Other stories that a page shows beside the report: their words are not the report's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Teaser:
    """The headline of another report and how it begins."""

    title: str
    opening: str


def teaser_of(article: dict[str, str]) -> Teaser:
    """Return what a page would show of an article: the headline, and up to 160 characters of its start."""
    opening = article["text"].split("\n\n")[0].strip()
    return Teaser(article["title"].strip(), opening[:160].rsplit(" ", 1)[0] + "…")


def is_headline(title: str) -> bool:
    """Tell whether a title reads as a headline: agencies send slugs and half titles too."""
    return len(title.split()) > 3 and title[:1].isalpha()
