"""Sentences survive abbreviations and quotations."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.sentences import Start, sentence_starts

if TYPE_CHECKING:
    from spacy.language import Language


@lru_cache(maxsize=1)
def _tokenizer() -> Language:
    import spacy  # noqa: PLC0415 - a second; only these tests need it

    return spacy.blank("en")


def _marks(text: str) -> list[tuple[str, Start]]:
    doc = _tokenizer().make_doc(text)
    words = [token.text for token in doc]
    return list(zip(words, sentence_starts(text, words, [token.idx for token in doc]), strict=True))


def _certain(text: str) -> list[str]:
    """Return the first words of the sentences that the words alone make certain."""
    return [word for word, mark in _marks(text) if mark == Start.YES]


@pytest.mark.parametrize(
    ("text", "first_words"),
    [
        pytest.param("Mr. Berg left. He ate.", ["Mr.", "He"], id="address"),
        pytest.param("Sen. Amy Doe left. So did Lt. Gen. Poe.", ["Sen.", "So"], id="ranks in a row"),
        pytest.param("J. R. Poe spoke. It rained.", ["J.", "It"], id="initials"),
        pytest.param("He left on Oct. 18 for No. 3. She did not.", ["He", "She"], id="month and number"),
        pytest.param("It was Graz vs. Vienna again.", ["It"], id="versus"),
        pytest.param("It began at 5 p.m. in Graz.", ["It"], id="hour, then lower case"),
        pytest.param("It began at 5 p.m. The mayor spoke.", ["It", "The"], id="hour, then an opener"),
        pytest.param("He left the U.S. He is back.", ["He", "He"], id="state, then an opener"),
        pytest.param('"We go," he said. "Now we stay."', ['"', '"'], id="cue between quotations"),
        pytest.param('He said: "We go." She did not.', ["He", "She"], id="colon and quotation"),
        pytest.param('"Never!" he said.', ['"'], id="cue after an exclamation"),
        pytest.param("“We go.” He left.", ["“", "He"], id="closed curly quotation"),
        pytest.param('"We go". He left.', ['"', "He"], id="stop behind the mark"),
        pytest.param("(They go.) He left.", ["(", "He"], id="bracket"),
        pytest.param("Envoy to leave\n\nThe envoy left", ["Envoy", "The"], id="headline without a stop"),
        pytest.param("It rose 3.5 percent. It fell.", ["It", "It"], id="decimal"),
        pytest.param("from it. country", ["from"], id="stray stop before lower case"),
    ],
)
def test_sentences_begin_where_a_reader_says(text: str, first_words: list[str]) -> None:
    assert _certain(text) == first_words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("The U.S. Senate met.", "Senate", id="state or end"),
        pytest.param("He works for Acme Inc. Berg does not.", "Berg", id="firm or end"),
        pytest.param('"Will you?" Berg asked.', "Berg", id="question and its cue"),
        pytest.param("Envoys\nBerg and Poe", "Berg", id="line"),
    ],
)
def test_what_words_cannot_tell_is_left_to_the_parser(text: str, word: str) -> None:
    assert dict(_marks(text))[word] == Start.PARSER_DECIDES


def test_a_text_without_stops_is_left_to_the_parser_in_the_end() -> None:
    marks = [mark for _, mark in _marks("so " * 300)]
    assert marks[1:100] == [Start.NO] * 99
    assert Start.PARSER_DECIDES in marks


@given(st.text(alphabet="aB .\"“”!?\n()U.S'", max_size=60))
def test_the_first_token_begins_a_sentence_and_every_token_is_judged(text: str) -> None:
    marks = _marks(text)
    assert not marks or marks[0][1] == Start.YES
