"""Annotated articles with their parse, read once and kept beside the results."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, NamedTuple

from annotated import Article, load

from onrecord.annotate.attribution.grammar import Grammar
from onrecord.annotate.attribution.layout import Layout
from onrecord.annotate.attribution.quotations import find_quotations
from onrecord.annotate.attribution.rules.scene import Scene
from onrecord.annotate.parse import parse
from onrecord.annotate.spacy_pipeline import load_pipeline
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Read(NamedTuple):
    """An article and what the rules see of it."""

    article: Article
    scene: Scene


def read_scenes(corpus: Path, kept: Path) -> Iterator[Read]:
    """Yield the articles of a corpus, parsed; the parses are kept in the file `kept`."""
    articles = load(corpus)
    if kept.exists():
        parses = pickle.loads(kept.read_bytes())  # noqa: S301 - written by this script
    else:
        pipeline = load_pipeline(load_settings().spacy_pipeline)
        parses = [parse(article.text, pipeline) for article in articles]
        kept.write_bytes(pickle.dumps(parses))
    for article, parsed in zip(articles, parses, strict=True):
        layout = Layout(article.text, parsed.tokens, parsed.sentences)
        quotations = [quotation for quotation in find_quotations(article.text) if not quotation.depth]
        yield Read(article, Scene(layout, Grammar(parsed.tokens), parsed.sentences, quotations))
