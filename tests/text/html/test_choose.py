from __future__ import annotations

import logging
import re

import pytest
import trafilatura

from onrecord.text.html.align import align
from onrecord.text.html.choose import choose_paragraphs
from onrecord.text.html.nodes import read_nodes
from onrecord.text.html.normalise import normalise
from onrecord.text.html.page_words import has_shape, page_words
from text.html.saved import NAMES, REPORTS, html_of, page_of

PAGES = {name: html_of(name) for name in NAMES} | {
    path.stem: path.read_text(encoding="utf-8") for path in sorted(REPORTS.glob("*.html"))
}


@pytest.mark.parametrize("name", PAGES)
def test_every_word_that_trafilatura_takes_is_found_on_the_page(name: str) -> None:
    nodes = read_nodes(PAGES[name])
    paragraphs = choose_paragraphs(nodes)
    assert sum(len(has_shape(piece)) for block in paragraphs for piece in block) > 1000
    assert align(paragraphs, page_words(nodes)).missing == ()


@pytest.mark.parametrize("name", PAGES)
def test_trafilatura_takes_the_same_from_the_page_as_it_is(name: str) -> None:
    taken = trafilatura.extract(PAGES[name], include_comments=False) or ""
    # it writes marks of lists and tables between the words, and may move words behind a line break
    theirs = [[piece] for piece in re.split(r"\n(?:- )?|\\?\|", taken) if re.search(r"\w", piece)]
    nodes = read_nodes(PAGES[name])
    words = page_words(nodes)
    found = align(theirs, words)
    assert found.missing == ()
    ours = align(choose_paragraphs(nodes), words)
    both = zip(words.text, found.chosen, ours.chosen, strict=True)
    assert [one for one, is_theirs, is_ours in both if one.isalnum() and is_theirs != is_ours] == []


def test_a_normalised_page_holds_the_same_words() -> None:
    for page in PAGES.values():
        nodes = read_nodes(page)
        assert page_words(read_nodes(normalise(nodes))).text == page_words(nodes).text


def test_a_normalised_page_nests_no_deeper_than_parsers_bear() -> None:
    nodes = read_nodes(normalise(read_nodes(page_of("<div>" * 10_000 + "word"))))
    assert max(element.depth for element in nodes.elements) < 200


def test_its_warnings_are_not_heard(caplog: pytest.LogCaptureFixture) -> None:
    before = logging.getLogger().level, list(logging.getLogger().handlers)
    with caplog.at_level(logging.DEBUG):
        assert choose_paragraphs(read_nodes("<html><body></body></html>")) == []
    assert [record for record in caplog.records if record.name.startswith("trafilatura")] == []
    assert before[1] == list(logging.getLogger().handlers)
