from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceRefused, UndecodableDocument
from onrecord.ingest.sniff import HEAD_BYTES, sniff


@pytest.mark.parametrize(
    ("head", "name", "form"),
    [
        pytest.param(b"Anna Berg resigned on Tuesday.", "a.txt", "text", id="text"),
        pytest.param(b"<!DOCTYPE html>\n<html>", "a", "html", id="doctype"),
        pytest.param(b"\xef\xbb\xbf \n<html>", "a", "html", id="after a mark and white space"),
        pytest.param(b"<!-- made by hand -->\n<HEAD>", "a", "html", id="after a comment"),
        pytest.param(b"<?xml version='1.0'?><!DOCTYPE html><html>", "a", "html", id="XHTML"),
        pytest.param(b"<p class=x>One.</p>", "a.txt", "html", id="page named .txt"),
        pytest.param("<!doctype html>".encode("utf-16"), "a", "html", id="page in UTF-16"),
        pytest.param("Anna Berg".encode("utf-16"), "a", "text", id="text in UTF-16"),
        pytest.param("Anna Berg".encode("utf-32"), "a", "text", id="text in UTF-32"),
        pytest.param(b"Home > News <br> Anna", "a.html", "html", id="page that begins with words"),
        pytest.param(b"Home > News <br> Anna", "a.html.gz", "html", id="packed page"),
        pytest.param(b"x <p>a</p> <p>b</p> <p>c</p>", "-", "html", id="many tags"),
        pytest.param(b"x <p>a</p> <p>b</p> <p>c</p>", "a.txt", "text", id="text with tags left in it"),
        pytest.param(b"He wrote <b>no</b> twice", "-", "text", id="a tag in a text"),
        pytest.param(b"<Reuters> Anna Berg resigned", "-", "text", id="no element of HTML"),
        pytest.param(b"<- back to news", "-", "text", id="arrow"),
        pytest.param(b'{"text": "a"}\n', "a.txt", "reports", id="JSONL named .txt"),
        pytest.param(b'\n\n{"text": "a"}', "-", "reports", id="JSONL after blank lines"),
        pytest.param(b'{"text": "a\n{"text": "b"}\n', "-", "reports", id="JSONL, first line broken"),
        pytest.param(b'{"text": "' + b"a" * HEAD_BYTES, "-", "reports", id="JSONL, first line long"),
        pytest.param(b'{"n": ' + b"9" * 5000 + b"}\n", "-", "reports", id="JSONL with a huge number"),
        pytest.param(b"oops\n{}", "a.JSONL", "reports", id="broken JSONL by its suffix"),
        pytest.param(b"oops\n{}", "a.jsonl.gz", "reports", id="packed JSONL by its suffix"),
        pytest.param(b"{sic} he said", "-", "text", id="brace in a text"),
        pytest.param(b'{\n "text": "a"\n}', "a.json", "refused", id="one object over lines"),
        pytest.param(b'[{"text": "a"}]', "a.json", "refused", id="JSON array"),
        pytest.param(b"[Correction: the date was wrong]", "-", "text", id="bracket in a text"),
        pytest.param(b"<?xml version='1.0'?><rss version='2.0'>", "-", "refused", id="RSS"),
        pytest.param(b"<feed xmlns='http://www.w3.org/2005/Atom'>", "-", "refused", id="Atom"),
        pytest.param(b"<rdf:RDF xmlns:rdf='x'>", "-", "refused", id="RSS 1.0"),
        pytest.param(b"<?xml version='1.0'?><nitf>", "-", "refused", id="other XML"),
        pytest.param(b"WARC/1.1\r\nWARC-Type: warcinfo", "-", "refused", id="WARC"),
        pytest.param('{"text": "a"}\n'.encode("utf-16"), "-", "refused", id="JSONL in UTF-16"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "a.txt", "binary", id="image named .txt"),
        pytest.param(b"\xff\xd8\xff\xe0", "a.jsonl", "binary", id="image named .jsonl"),
        pytest.param(b"%PDF-1.7\n", "a.html", "binary", id="PDF"),
        pytest.param(b"PK\x03\x04", "a", "binary", id="office document"),
        pytest.param(b"\x1f\x8b\x08", "a.gz", "binary", id="gzip within gzip"),
        pytest.param(b"", "a.txt", "text", id="nothing"),
    ],
)
def test_the_first_bytes_tell_what_a_file_is(head: bytes, name: str, form: str) -> None:
    assert sniff(head, name).form == form


@pytest.mark.parametrize(
    ("head", "kind", "said"),
    [
        (b"GIF89a", UndecodableDocument, "is a GIF image, not text"),
        (b"<rss>", SourceRefused, "feeds are not supported yet"),
        (b"WARC/1.0", SourceRefused, "WARC is not supported yet"),
        (b"<?xml version='1.0'?><nitf>", SourceRefused, "XML of the kind <nitf>"),
        (b'[{"text":', SourceRefused, "not one report a line"),
    ],
)
def test_what_is_not_read_is_named_with_what_to_do(head: bytes, kind: type, said: str) -> None:
    refusal = sniff(head, "x").refusal("news/x")
    assert type(refusal) is kind
    assert str(refusal).startswith("news/x: is ")
    assert said in str(refusal)
    assert refusal is not None
    assert refusal.what_to_do.endswith(".")


def test_what_is_read_is_not_refused() -> None:
    assert sniff(b"Anna Berg", "x").refusal("x") is None


@pytest.mark.parametrize(
    "unit", [b"<!-- ", b"<!---->", b"<?", b"<?x?>", b"<!doctype ", b"<", b" ", b'{"', b"</p"]
)
def test_no_file_makes_sniffing_slow(unit: bytes) -> None:
    head = (unit * HEAD_BYTES)[:HEAD_BYTES]
    start = time.process_time()
    sniff(head, "x")
    assert time.process_time() - start < 0.5


@given(st.binary(), st.sampled_from(["x", "x.txt", "x.html", "x.jsonl", "x.jsonl.gz"]))
def test_every_file_is_something(head: bytes, name: str) -> None:
    assert sniff(head, name).form in {"html", "text", "reports", "refused", "binary"}
