from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import BrokenDocument, DocumentError, NoArticle, UndecodableDocument
from onrecord.ingest.record import read_record
from onrecord.schema.document import Document


def _read(line: bytes, published: str | None = None) -> Document:
    return read_record(line, source="news.jsonl:3", published=published)


def _read_object(published: str | None = None, /, **fields: object) -> Document:
    return _read(json.dumps(fields).encode(), published)


def test_every_field_of_a_line_arrives() -> None:
    found = _read_object(
        id="afp-1",
        published="2021-10-18T10:00:00Z",
        title="Envoy leaves",
        text="Anna Berg is leaving office.",
        url="https://example.org/1",
        publisher="Example News",
        language="en",
        extra=[1, {"x": None}],
    )
    assert found == Document(
        id="afp-1",
        source="news.jsonl:3",
        content=b"Anna Berg is leaving office.",
        sha256=found.sha256,
        media_type="text/plain",
        encoding="utf-8",
        url="https://example.org/1",
        title="Envoy leaves",
        publisher="Example News",
        published="2021-10-18",
        language="en",
    )


def test_html_is_read_where_there_is_both() -> None:
    found = _read_object(text="Anna Berg", html="<p>Anna Berg")
    assert (found.media_type, found.content) == ("text/html", b"<p>Anna Berg")


def test_text_is_read_where_html_is_empty() -> None:
    found = _read_object(text="Anna Berg", html="")
    assert (found.media_type, found.content) == ("text/plain", b"Anna Berg")


@pytest.mark.parametrize("nothing", [None, ""])
def test_an_empty_field_is_no_field(nothing: str | None) -> None:
    fields = dict.fromkeys(("id", "published", "title", "url", "publisher", "language"), nothing)
    assert _read_object(**fields, text="Anna Berg") == _read_object(text="Anna Berg")


def test_the_date_of_the_line_goes_before_the_date_given_for_all() -> None:
    assert _read_object("2020-01-01", text="x", published="2021-10-18").published == "2021-10-18"
    assert _read_object("2020-01-01", text="x").published == "2020-01-01"


@pytest.mark.parametrize(("given_id", "kept"), [(7, "7"), (10**30, "1" + "0" * 30), ("007", "007")])
def test_an_id_keeps_its_digits(given_id: object, kept: str) -> None:
    assert _read_object(id=given_id, text="x").id == kept


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param(b'{"text": "a', "is no JSON: Unterminated string", id="cut off"),
        pytest.param(b'{"text": "a"} x', "is no JSON: Extra data", id="more than one"),
        pytest.param(b'{"text": "a\x01b"}', "is no JSON: Invalid control character", id="control character"),
        pytest.param(b'{"text": "a\0b"}', "is no JSON", id="raw NUL"),
        pytest.param(b'{"text": "a\\u0000b"}', "has a NUL at character 2 of its text", id="escaped NUL"),
        pytest.param(b'{"text": "a\xff"}', "is no UTF-8: byte 12 of the line is 0xff", id="no UTF-8"),
        pytest.param(
            b'{"text": "ab\\ud800"}', r"pair, \\ud800, at character 3 of its text", id="half a pair"
        ),
        pytest.param(b'{"title": "\\udfff", "text": "a"}', "half of a surrogate pair", id="half, in title"),
        pytest.param(b'{"text": "a", "text": "b"}', "has the key 'text' twice", id="twins"),
        pytest.param(b'{"text": "a", "x": {"y": 1, "y": 2}}', "has the key 'y' twice", id="twins within"),
        pytest.param(b'{"text": "a", "x": ' + b"[" * 100_000, "is nested too deep", id="nesting bomb"),
        pytest.param(b'["text"]', "is JSON, but no object", id="array"),
        pytest.param(b"null", "is JSON, but no object", id="null"),
        pytest.param(b"9" * 5000, "is JSON, but no object", id="huge number"),
        pytest.param(b"{}", "has neither text nor html", id="no words"),
        pytest.param(b'{"text": null}', "has neither text nor html", id="null words"),
        pytest.param(b'{"text": 5}', "has a text that is no string", id="number for text"),
        pytest.param(b'{"html": ["a"]}', "has a html that is no string", id="list for html"),
        pytest.param(b'{"text": "a", "title": {}}', "has a title that is no string", id="object for title"),
        pytest.param(b'{"text": "a", "id": 1.5}', "has a id that is no string", id="fraction for id"),
        pytest.param(b'{"text": "a", "id": true}', "has a id that is no string", id="true for id"),
        pytest.param(
            b'{"text": "a", "published": 2021}', "has a published that is no string", id="number for date"
        ),
        pytest.param(
            b'{"text": "a", "published": "2021-02-30"}', "no day or time '2021-02-30'", id="no such day"
        ),
        pytest.param(b'{"text": "a", "published": "2021"}', "no date of the form", id="year only"),
    ],
)
def test_a_broken_line_is_named_with_what_is_wrong(line: bytes, said: str) -> None:
    with pytest.raises(BrokenDocument, match=said) as caught:
        _read(line)
    assert caught.value.source == "news.jsonl:3"
    assert "one object" in caught.value.what_to_do


def test_a_huge_number_in_a_field_that_is_not_read_harms_nothing() -> None:
    assert _read(b'{"text": "a", "n": ' + b"9" * 5000 + b', "m": NaN}').content == b"a"


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_report_is_no_article(text: str) -> None:
    with pytest.raises(NoArticle):
        _read_object(text=text)


def test_control_characters_for_words_are_binary() -> None:
    with pytest.raises(UndecodableDocument):
        _read_object(text="\x01\x02\x03" * 9)


_words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip)


@given(_words, st.none() | _words, st.dates().map(str), st.booleans())
def test_what_is_written_to_a_line_is_read_from_it(
    words: str,
    title: str | None,
    published: str,
    ascii_only: bool,  # noqa: FBT001 - Hypothesis gives it
) -> None:
    fields = {"text": words, "title": title, "published": published}
    found = _read(json.dumps(fields, ensure_ascii=ascii_only).encode("utf-8"))
    assert (found.content.decode("utf-8"), found.title, found.published) == (words, title, published)


_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda within: st.lists(within) | st.dictionaries(st.text(), within),
    max_leaves=5,
)
_fields = st.sampled_from(["id", "text", "html", "published", "title", "url", "publisher", "language", "x"])


@given(st.dictionaries(_fields, _json))
def test_any_json_is_a_document_or_a_named_error(fields: dict[str, Any]) -> None:
    line = json.dumps(fields).encode()
    try:
        found = _read(line)
    except DocumentError as error:
        said = str(error)
    else:
        said = f"{found.source}: {found.content.decode('utf-8')}"
    assert re.match(r"news.jsonl:3: \s*\S", said)
