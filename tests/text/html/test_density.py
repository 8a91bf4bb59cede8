from __future__ import annotations

from onrecord.text.html.density import choose_dense
from onrecord.text.html.lines import read_lines
from onrecord.text.html.nodes import read_nodes
from onrecord.text.html.page_words import has_shape, page_words
from text.html.saved import ARTICLE


def dense(html: str) -> str:
    """Return the words that are chosen by their density."""
    nodes = read_nodes(html)
    words = page_words(nodes)
    chosen = choose_dense(read_lines(nodes, words), words.text)
    return "".join(one for one, is_chosen in zip(words.text, chosen, strict=True) if is_chosen)


def words_of(html: str) -> str:
    """Return all words of a piece of mark-up."""
    return page_words(read_nodes(html)).text


MENU = "".join(f"<li><a href=x>Section number {number}</a></li>" for number in range(10))


def test_menus_and_footers_around_paragraphs_are_left() -> None:
    assert dense(f"<ul>{MENU}</ul>{ARTICLE}<ul>{MENU}</ul><p>Copyright 2020</p>") == words_of(ARTICLE)


def test_small_headings_and_short_sentences_go_with_their_paragraphs() -> None:
    inner = "<h2>What next</h2><p>“I do not know,” he said.</p>"
    assert dense(MENU + ARTICLE + inner + ARTICLE) == words_of(ARTICLE + inner + ARTICLE)


def test_a_teaser_between_paragraphs_is_left() -> None:
    teaser = f"<div class=related>{ARTICLE}</div>"
    assert dense(ARTICLE + teaser + ARTICLE) == words_of(ARTICLE) * 2


def test_lines_broken_when_full_are_one_paragraph() -> None:
    lines = ["The minister of roads resigned", "on Tuesday after eleven years", "in the post, she told us."]
    broken = "<br>".join(lines)
    assert dense(f"{MENU}<td>{broken}</td>{MENU}") == words_of(broken)


def test_a_page_of_menus_has_no_dense_words() -> None:
    assert dense(MENU) == ""
    assert dense("") == has_shape("")
