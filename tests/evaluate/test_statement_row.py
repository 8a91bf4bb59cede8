"""What is compared of a statement."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.evaluate.statement_row import WordPlaces, has_quotation, statement_rows

TEXT = "Lund said “it rained” today."


@pytest.mark.parametrize(
    "text",
    ["he said “yes”", 'so "yes" and', "it is 'so bad' now", "‘don’t do it,’ she said", "``aye'' again"],
)
def test_a_pair_of_quotation_marks(text: str) -> None:
    assert has_quotation([(0, len(text))], text)


@pytest.mark.parametrize(
    "text", ["the voters' will isn't", "Lund’s and Berg’s plan", "it's the '90s", '5" long', "“ not closed"]
)
def test_no_pair_of_quotation_marks(text: str) -> None:
    assert not has_quotation([(0, len(text))], text)


def test_marks_right_beside_the_content_count() -> None:
    (row,) = statement_rows([{"content": [[11, 20]]}], WordPlaces(TEXT))
    assert (row.kind, row.source, row.cue) == ("direct", "", "")
    (row,) = statement_rows([{"content": [[11, 20]], "kind": "indirect"}], WordPlaces(TEXT))
    assert row.kind == "indirect"


def test_mixed_counts_as_direct() -> None:
    (row,) = statement_rows([{"content": [[0, 4]], "kind": "mixed"}], WordPlaces(TEXT))
    assert row.kind == "direct"


def test_a_content_without_a_word_is_no_statement() -> None:
    assert (
        statement_rows([{"content": [[10, 11]]}, {"content": []}, {"source": [[0, 4]]}], WordPlaces(TEXT))
        == ()
    )


def test_source_and_cue_are_the_words_there() -> None:
    raw = {"source": [[0, 4], [22, 27]], "cue": [[5, 9]], "content": [[11, 20]], "rule": "cue_before"}
    (row,) = statement_rows([raw], WordPlaces(TEXT))
    assert (row.source, row.cue, row.rule, row.places) == ("Lund today", "said", "cue_before", ((11, 20),))


@example("a bc", 1, 2)
@given(st.text("ab é.", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_a_word_is_touched_where_a_character_of_it_is_in_the_place(
    text: str, start: int, length: int
) -> None:
    end = start + length
    words = WordPlaces(text)
    whole = sorted(words.touched([(0, len(text))]))
    touched = words.touched([(start, end)])
    assert touched <= set(whole)
    pieces = text.replace(".", " ").split()
    assert len(whole) == len(pieces)
    at, found = 0, set()
    for number, piece in enumerate(pieces):
        at = text.index(piece, at)
        if at < end and start < at + len(piece) and length:
            found.add(number)
        at += len(piece)
    assert not length or touched == found
