from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import BrokenDocument, OnRecordError, SourceRefused
from onrecord.ingest.feed import MOST_ENTRIES, Entry, read_feed

BASE = "https://news.example/feeds/all"


def _read(content: str | bytes) -> tuple[Entry, ...]:
    content = content if isinstance(content, bytes) else content.encode()
    return read_feed(content, source="feed", base=BASE)


def _rss(items: str) -> str:
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>T</title>{items}</channel></rss>"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            _rss("<item><link>/a</link><pubDate>Mon, 18 Oct 2021 23:30:00 -0400</pubDate></item>"), id="RSS 2"
        ),
        pytest.param(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
            " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><link>/</link></channel><item>"
            "<link>https://news.example/a</link><dc:date>2021-10-18T23:30:00-04:00</dc:date></item></rdf:RDF>",
            id="RSS 1",
        ),
        pytest.param(
            "<feed xmlns='http://www.w3.org/2005/Atom'><link href='/'/><entry><link rel='self' href='/x'/>"
            "<link href='../a'/><updated>2021-10-19T08:00:00Z</updated>"
            "<published>2021-10-18T23:30:00Z</published></entry></feed>",
            id="Atom",
        ),
        pytest.param(
            _rss("<item><guid>https://news.example/a</guid><pubDate>18 Oct 2021 23:30 GMT</pubDate></item>"),
            id="guid only",
        ),
        pytest.param(
            "<feed xml:base='https://news.example/b/'><entry xml:base='../'><link href='a#top'/>"
            "<issued>2021-10-18</issued></entry></feed>",
            id="xml:base",
        ),
    ],
)
def test_entries_have_address_and_day(content: str) -> None:
    assert _read(content) == (Entry("https://news.example/a", "2021-10-18"),)


def test_a_date_that_is_none_is_left_out() -> None:
    assert _read(_rss("<item><link>/a</link><pubDate>yesterday</pubDate></item>"))[0].published is None


def test_entries_without_an_address_are_left_out_and_each_address_comes_once() -> None:
    items = "<item><title>a</title></item><item><link>/a</link></item><item><link>/a#b</link></item>"
    assert [entry.url for entry in _read(_rss(items))] == ["https://news.example/a"]


def test_of_very_many_entries_the_first_are_taken() -> None:
    found = _read(_rss("".join(f"<item><link>/{n}</link></item>" for n in range(10_000))))
    assert [entry.url for entry in found][-1] == f"https://news.example/{MOST_ENTRIES - 1}"


@pytest.mark.parametrize(
    "declared", ['<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/passwd">']
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_of_a_feed_are_never_expanded(declared: str, encoding: str) -> None:
    feed = f"<!DOCTYPE rss [{declared}]><rss><channel><item><link>/&b;</link></item></channel></rss>"
    try:
        found = _read(feed.encode(encoding))
    except OnRecordError:
        return
    assert all(entry.url == "https://news.example/" for entry in found)


def test_a_billion_laughs_are_refused_at_once() -> None:
    names = "abcdefghijk"
    declared = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names))
    began = time.monotonic()
    with pytest.raises(SourceRefused, match="declares entities"):
        _read(f'<!DOCTYPE rss [<!ENTITY a "ha">{declared}]><rss>&k;</rss>')
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252"])
def test_bytes_of_another_encoding_cost_no_entry(encoding: str) -> None:
    items = "<item><title>Café “x”</title><link>/a</link></item><item><link>/b</link></item>"
    content = _rss(items).replace("version='1.0'", "version='1.0' encoding='UTF-8'")
    found = _read(content.encode(encoding, "replace"))
    assert [entry.url for entry in found] == ["https://news.example/a", "https://news.example/b"]


@pytest.mark.parametrize("content", ["<html><body>no</body></html>", "<opml/>"])
def test_what_is_no_feed_is_refused(content: str) -> None:
    with pytest.raises(SourceRefused, match="is no feed but"):
        _read(content)


@pytest.mark.parametrize("content", [b"", b"Anna Berg resigned.", b"\x00\xff"])
def test_what_is_no_xml_is_broken(content: bytes) -> None:
    with pytest.raises(BrokenDocument, match="is no XML"):
        _read(content)


@given(st.binary() | st.text().map(lambda text: _rss(text).encode("utf-8", "replace")))
def test_any_bytes_are_a_feed_or_a_named_error(content: bytes) -> None:
    try:
        found = [entry.url for entry in _read(content)]
    except OnRecordError:
        return
    assert len(found) == len(set(found))
