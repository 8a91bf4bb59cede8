"""Each report in three forms: clean, as damaged text, as an HTML page."""

from __future__ import annotations

import json
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from html_page import html_page
from saved_text import saved_text
from teaser import is_headline, teaser_of
from translation import damage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMS = ("clean", "damaged", "html")
_TEASERS = 4


@dataclass(frozen=True, slots=True)
class Triple:
    """The lines of one report, one for each of `FORMS`: `id`, `published`, `title`, and `text` or `html`."""

    lines: dict[str, dict[str, str]]


def make_triples(
    articles: Sequence[dict[str, str]], others: Sequence[dict[str, str]], seed: int
) -> list[Triple]:
    """Return a triple for each article; the same for the same seed. `others` give the teasers.

    All three forms carry the same id, title and date beside the text, for a JSONL line has a place for them.
    """
    return [_triple(article, others, Random(f"{seed} {article['id']}")) for article in articles]  # noqa: S311 - no secret


def write_forms(triples: Sequence[Triple], folder: Path) -> dict[str, Path]:
    """Write one JSONL file for each form and return the paths."""
    paths = {form: folder / f"{form}.jsonl" for form in FORMS}
    for form, path in paths.items():
        path.write_text("".join(json.dumps(each.lines[form]) + "\n" for each in triples), encoding="utf-8")
    return paths


def _triple(article: dict[str, str], others: Sequence[dict[str, str]], random: Random) -> Triple:
    shown = [each for each in others if each["id"] != article["id"] and is_headline(each["title"])]
    teasers = [teaser_of(each) for each in random.sample(shown, _TEASERS)]
    head = {name: article[name] for name in ("id", "published", "title")}
    report = damage(article["text"].strip(), random)
    return Triple(
        {
            "clean": {**head, "text": article["text"]},
            "damaged": {**head, "text": saved_text(article["title"], report, teasers, random)},
            "html": {**head, "html": html_page(article, teasers, random)},
        }
    )
