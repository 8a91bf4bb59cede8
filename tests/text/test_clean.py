from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.errors import DocumentError, NoArticle, UndecodableDocument, UnsupportedLanguage
from onrecord.text.clean import clean
from text.documents import cleaned, plain

if TYPE_CHECKING:
    from onrecord.schema.text import CleanText

DAMAGED = """\
Home » Politics » River envoy Maria Estrella resigns

River envoy Maria Estrella resigns

The Ruritanian envoy for the river, Maria Estrella, is leaving office, announced Monday (June 14th) the \
head of diplomacy, Anna Berg.

The talks “were useful once. It’s only hard for us to come this month.Ruritania spokesman Jan Novak \
told reporters.

In a letter she speaks of a “new stageOf the work between both states. “The plan of the two banks did not \
go as agreed“, She writes, before adding:”the reasons are many, and I will name them in the coming weeks».

The two states signed the pact on March 3, 2020 in Zenda, which had both leave the. river by May 1, 2023.

– .

Leave a Comment

This site uses Akismet to reduce spam. Learn how your comment data is processed."""

REPAIRED = """\
River envoy Maria Estrella resigns

The Ruritanian envoy for the river, Maria Estrella, is leaving office, announced Monday (June 14th) the \
head of diplomacy, Anna Berg.

The talks “were useful once. It’s only hard for us to come this month.” Ruritania spokesman Jan Novak \
told reporters.

In a letter she speaks of a “new stage” of the work between both states. “The plan of the two banks did not \
go as agreed”, she writes, before adding: “the reasons are many, and I will name them in the coming weeks”.

The two states signed the pact on March 3, 2020 in Zenda, which had both leave the river by May 1, 2023."""


def origin(clean_text: CleanText, content: bytes, words: str) -> str:
    start = clean_text.text.index(words)
    span = clean_text.span(start, start + len(words))
    return content[span.origin.start : span.origin.end].decode()


def test_a_translated_page_becomes_a_report() -> None:
    found = cleaned(DAMAGED)
    assert found.text == REPAIRED
    assert found.title == "River envoy Maria Estrella resigns"
    assert (found.published, found.published_from) == ("2021-06-14", "text")
    assert (found.language, found.encoding, found.publisher) == ("en", "utf-8", None)
    assert [f.kind for f in found.furniture] == ["breadcrumb", "other", "comment_form", "notice"]


def test_words_lead_back_to_what_stood_in_the_document() -> None:
    found, content = cleaned(DAMAGED), DAMAGED.encode()
    assert origin(found, content, "“new stage” of the work") == "“new stageOf the work"
    assert (
        origin(found, content, "agreed”, she writes, before adding: “the")
        == "agreed“, She writes, before adding:”the"
    )
    assert origin(found, content, "Anna Berg") == "Anna Berg"
    start = found.text.index("stage” of")
    assert found.span(start, start + 9).match == "repaired"
    assert found.span(start, start + 5).match == "exact"


def test_each_repair_says_what_was_there() -> None:
    found, content = cleaned(DAMAGED), DAMAGED.encode()
    assert len(found.repairs) == 7
    for repair in found.repairs:
        assert found.text[repair.start : repair.end] == repair.now
        assert content[repair.origin.start : repair.origin.end].decode() == repair.was


def test_a_clean_report_is_returned_as_it_is() -> None:
    again = cleaned(REPAIRED)
    assert (again.text, again.repairs, again.furniture) == (REPAIRED, (), ())
    assert list(again.origin_starts)[:40] == list(range(40))


def test_what_came_with_the_document_is_kept() -> None:
    found = cleaned(REPAIRED, title="Envoy resigns", publisher="The River Post", published="2021-06-15")
    assert (found.title, found.publisher) == ("Envoy resigns", "The River Post")
    assert (found.published, found.published_from) == ("2021-06-15", "given")


def test_a_page_is_read_as_a_page() -> None:
    paragraphs = "".join(f"<p>{words}</p>" for words in REPAIRED.split("\n\n")[1:])
    page = (
        "<html><head><title>River envoy Maria Estrella resigns</title></head>"
        "<body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>River envoy Maria Estrella resigns</h1>{paragraphs}</article>"
        "<footer>Leave a Comment</footer></body></html>"
    )
    found = clean(plain(page, media_type="text/html", published="2021-06-15"))
    assert found.text.split() == REPAIRED.split()
    assert origin(found, page.encode(), "the head of diplomacy") == "the head of diplomacy"


@pytest.mark.parametrize(
    ("content", "error", "said"),
    [
        pytest.param(b"", NoArticle, "there is nothing to read in it", id="empty"),
        pytest.param(b" \n\t\n ", NoArticle, "there is nothing to read in it", id="blank"),
        pytest.param(b"...\n\n---\n\n1 2 3", NoArticle, "there is nothing to read in it", id="signs"),
        pytest.param(
            b"Home \xc2\xbb News\n\nBerg quits", NoArticle, "only 2 words of it", id="furniture only"
        ),
        pytest.param(b"\x89PNG\r\n\x1a\nminister", UndecodableDocument, "a PNG image", id="image"),
        pytest.param(
            "外交部长星期一表示，双方将继续保持沟通，共同推动关系发展。".encode(),
            UnsupportedLanguage,
            "Chinese",
            id="language",
        ),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_do(
    content: bytes, error: type[DocumentError], said: str
) -> None:
    with pytest.raises(error, match=said) as raised:
        cleaned(content, source="a.txt")
    assert str(raised.value).startswith("a.txt: ")
    assert raised.value.what_to_do


SIGNS = st.one_of(
    st.sampled_from(
        [
            "“",
            "”",
            "»",
            "« ",
            '"',
            "\n",
            "\n\n",
            "week.US ",
            "phaseOf ",
            "high- speed ",
            "the. end ",
            "â€™",
            "\r\n",
        ]
    ),
    st.sampled_from(
        ["The minister said that ", "Leave a Comment\n", "Share\n", "\u202e", "\x1b[1m", "👩‍⚖️", "é"]
    ),
    st.text(max_size=5),
)
TEXTS = st.lists(SIGNS, max_size=15).map(
    lambda parts: "The minister said that it was over. " + "".join(parts)
)


@given(TEXTS.map(lambda text: text.encode("utf-8", "replace")))
@example(b"The minister said that it was over. \xff\xc3 caf\xe9")
def test_places_hold_for_every_text(content: bytes) -> None:
    try:
        found = cleaned(content)
    except UndecodableDocument:  # ten control characters in a few words
        return
    assert len(found.text) == len(found.origin_starts) == len(found.origin_ends)
    assert list(found.origin_starts) == sorted(found.origin_starts)
    assert list(found.origin_ends) == sorted(found.origin_ends)
    touched = {place for repair in found.repairs for place in range(repair.start, repair.end)}
    for place, sign in enumerate(found.text):
        if place not in touched:
            raw = content[found.origin_starts[place] : found.origin_ends[place]]
            assert raw.decode(found.encoding) == sign
    assert found.span(0, len(found.text)).text == found.text


@given(TEXTS)
@example("The minister said that it was over. “é““")
def test_a_cleaned_text_needs_no_further_repair(text: str) -> None:
    try:
        once = cleaned(text.encode("utf-8", "replace"))
    except UndecodableDocument:
        return
    again = cleaned(once.text)
    assert again.repairs == ()


def test_time_grows_with_length_only() -> None:
    """A megabyte without a single line end; anything quadratic in it would take minutes."""
    pieces = "The minister said that “week.US envoys« phaseOf high- speed the. end,said Monday, October 18 » "
    started = time.process_time()
    cleaned(pieces * 10_000)
    assert time.process_time() - started < 20
