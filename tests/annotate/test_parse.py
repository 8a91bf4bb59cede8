"""A text is parsed in chunks, and the tokens, sentences and ranges fit together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.annotate import parse as parsing
from onrecord.annotate.parse import chunks, parse

if TYPE_CHECKING:
    import pytest
    from spacy.language import Language

_TEXTS = st.text(
    alphabet=st.sampled_from("aB.,!?\"“”'()-—\n \t 0é漢👩‍⚖️עU\u200f") | st.characters(codec="utf-8"),
    max_size=80,
)


@given(st.text(alphabet="ab. \n", max_size=200), st.integers(1, 30))
def test_chunks_cover_the_text_and_none_is_too_long(text: str, length: int) -> None:
    ranges = list(chunks(text, length))
    assert "".join(text[start:end] for start, end in ranges) == text
    assert all(end - start <= length for start, end in ranges)


def test_a_chunk_ends_at_the_best_place_that_fits() -> None:
    text = "One. Two.\n\nThree. Four five six"
    assert [text[start:end] for start, end in chunks(text, 20)] == ["One. Two.\n\n", "Three. Four five six"]
    assert [text[start:end] for start, end in chunks(text, 12)] == [
        "One. Two.\n\n",
        "Three. ",
        "Four five ",
        "six",
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(text=_TEXTS)
@example(text="")
@example(text=" \n\n ")
@example(text="\n\nA.\n\nB")
@example(text="A \u200f\n\n b. 👩‍⚖️ said")
def test_tokens_lie_in_the_text_and_in_exactly_one_sentence(untrained_pipeline: Language, text: str) -> None:
    parsed = parse(text, untrained_pipeline)
    tokens, sentences = parsed.tokens, parsed.sentences
    assert [token.index for token in tokens] == list(range(len(tokens)))
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    assert not any(token.text.isspace() for token in tokens)
    assert [i for s in sentences for i in range(s.first, s.last)] == list(range(len(tokens)))
    for sentence in sentences:
        own = tokens[sentence.first : sentence.last]
        assert {token.sentence for token in own} == {sentence.index}
        assert (sentence.start, sentence.end) == (own[0].start, own[-1].end)
        assert "\n\n" not in text[sentence.start : sentence.end]
        assert all(sentence.first <= token.head < sentence.last for token in own)
    assert all(0 <= r.first < r.last <= len(tokens) for r in parsed.ranges)


def test_words_are_the_text_without_its_white_space(untrained_pipeline: Language) -> None:
    text = "Anna Berg  left\n\nGraz. She\twill be back."
    words = "".join(token.text for token in parse(text, untrained_pipeline).tokens)
    assert words == "".join(text.split())


def test_paragraphs_are_counted_through_all_chunks(
    untrained_pipeline: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Anna Berg left Graz.\n\nShe will be back.\n\nNobody else left."
    whole = parse(text, untrained_pipeline)
    monkeypatch.setattr(parsing, "CHUNK_LENGTH", 30)
    in_pieces = parse(text, untrained_pipeline)
    assert [s.paragraph for s in in_pieces.sentences] == [0, 1, 2]
    assert [(t.start, t.end, t.sentence) for t in in_pieces.tokens] == [
        (t.start, t.end, t.sentence) for t in whole.tokens
    ]
