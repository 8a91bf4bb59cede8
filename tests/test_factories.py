"""Annotations made by hand are what the marks say."""

from __future__ import annotations

import pytest

from factories import annotated, timex

_REPORT = """
    Prime/NNP Minister/NNP [Jan/NNP Novak/NNP/nsubj/said]p said/VBD/ROOT on/IN Monday/NNP
    that/IN [he/PRP/nsubj/quit]p=Jan_Novak had/VBD quit/VBN/ccomp/said ./. |
    "/`` _Yes/UH ,/, _"/'' said/VBD/ROOT [Novak/NNP/nsubj/said]p=Jan_Novak ./.

    The/DT [River/NNP Bank/NNP]o in/IN [Graz/NNP]l closed/VBD/ROOT ./.
"""


def test_marked_words_become_text_sentences_and_paragraphs() -> None:
    made = annotated(_REPORT)
    assert made.text == (
        "Prime Minister Jan Novak said on Monday that he had quit. "
        '"Yes," said Novak.\n\nThe River Bank in Graz closed.'
    )
    assert [(s.first, s.last, s.paragraph) for s in made.sentences] == [(0, 12, 0), (12, 19, 0), (19, 26, 1)]
    assert all(made.text[token.start : token.end] == token.text for token in made.tokens)


def test_mentions_of_one_name_become_one_entity() -> None:
    made = annotated(_REPORT)
    assert [(e.id, e.kind, e.name, [m.text for m in e.mentions]) for e in made.entities] == [
        ("e1", "person", "Jan Novak", ["Jan Novak", "he", "Novak"]),
        ("e2", "organization", "River Bank", ["River Bank"]),
        ("e3", "place", "Graz", ["Graz"]),
    ]
    assert [m.form for m in made.entities[0].mentions] == ["full", "pronoun", "short"]


def test_heads_are_words_of_the_same_sentence() -> None:
    made = annotated(_REPORT)
    novaks = [token for token in made.tokens if token.text == "Novak"]
    assert [made.tokens[novak.head].text for novak in novaks] == ["said", "said"]
    assert [made.tokens[novak.head].sentence for novak in novaks] == [0, 1]


def test_times_are_put_where_their_words_stand() -> None:
    (time,) = annotated(_REPORT, times=(timex("Monday", "2021-10-18"),)).times
    assert (time.start, time.end, time.value) == (33, 39, "2021-10-18")


def test_a_word_without_a_tag_is_refused() -> None:
    with pytest.raises(ValueError, match="no word with a tag"):
        annotated("Novak said/VBD")
