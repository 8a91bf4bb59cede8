from __future__ import annotations

import gzip
import socket
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import (
    NoArticle,
    OnRecordError,
    SourceError,
    SourceNotFound,
    SourceRefused,
    SourceUnavailable,
    UndecodableDocument,
)
from onrecord.ingest.url import read_url
from onrecord.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Site
    from onrecord.schema.document import Document

_HTML = "Content-Type: text/html; charset=ISO-8859-1"
_PAGE = b"<!DOCTYPE html><p>Anna Berg resigned."


def _local(_host: str, _port: int) -> list[str]:
    return ["127.0.0.1"]


def _read(
    url: str, *, seconds: float = 10, limit: int = 10_000, resolve: Callable[[str, int], list[str]] = _local
) -> Document:
    settings = Settings(url_timeout_seconds=seconds, max_document_bytes=limit, url_max_redirects=3)
    return read_url(url, settings=settings, allow_private=True, resolve=resolve)


def test_a_page_is_a_document_with_its_encoding_and_its_url(site: Site) -> None:
    url = site.page("/news?id=1", _PAGE, _HTML)
    found = read_url(url + "#top", settings=Settings(), published="2021-10-18", allow_private=True)
    assert (found.content, found.media_type, found.encoding) == (_PAGE, "text/html", "iso-8859-1")
    assert (found.url, found.source, found.published) == (url, url + "#top", "2021-10-18")


def test_a_request_names_host_and_program_and_no_more(site: Site) -> None:
    site.page("/", _PAGE, _HTML)
    _read(site.url(host="news.example"))
    request = site.requests[0].decode().split("\r\n")
    assert request[0] == "GET / HTTP/1.1"
    assert f"Host: news.example:{site.server_address[1]}" in request
    assert {line.partition(":")[0] for line in request[1:] if line} == {
        *("Host", "User-Agent", "Accept", "Accept-Encoding", "Connection")
    }


@pytest.mark.parametrize(
    ("content_type", "body", "media_type", "encoding"),
    [
        ("Content-Type: text/html", _PAGE, "text/html", None),
        ("Content-Type: text/html", b"Anna Berg resigned.", "text/html", None),
        ("Content-Type: application/xhtml+xml; charset=utf-8", _PAGE, "text/html", "utf-8"),
        ("Content-Type: application/xml", b"<?xml version='1.0'?><html>", "text/html", None),
        ("Content-Type: text/plain; charset=utf-8", b"Anna Berg resigned.", "text/plain", "utf-8"),
        ("Content-Type: text/plain", _PAGE, "text/html", None),
        ("Content-Type: text/plain; charset=utf-16le", "Anna".encode("utf-16-le"), "text/plain", "utf-16le"),
        ("X-Nothing: said", _PAGE, "text/html", None),
        ("X-Nothing: said", b"Anna Berg resigned.", "text/plain", None),
        ('Content-Type: text/html; charset="k\xf6i"', _PAGE, "text/html", None),
    ],
)  # fmt: skip
def test_the_header_and_the_bytes_say_what_a_page_is(
    site: Site, content_type: str, body: bytes, media_type: str, encoding: str | None
) -> None:
    found = _read(site.page("/", body, content_type))
    assert (found.media_type, found.encoding) == (media_type, encoding)


@pytest.mark.parametrize(
    ("content_type", "body", "kind", "said"),
    [
        ("image/png", b"x", SourceRefused, "is image/png, not a page of text"),
        ("application/pdf", b"x", SourceRefused, "is application/pdf"),
        ("application/json", b"{}", SourceRefused, "is application/json"),
        ("application/rss+xml", b"<rss>", SourceRefused, "feeds are not supported yet"),
        ("text/html", b"<feed>", SourceRefused, "feeds are not supported yet"),
        ("application/xml", b"<?xml version='1.0'?><nitf>", SourceRefused, "XML of the kind <nitf>"),
        ("text/plain", b'{"text": "a"}\n', SourceRefused, "JSONL, which is not read from the web"),
        ("text/html", b"\x89PNG\r\n\x1a\n", UndecodableDocument, "is a PNG image"),
        ("text/plain", b"a\0b", UndecodableDocument, "byte 1 is NUL"),
        ("text/html", b"", NoArticle, "is empty"),
    ],
)
def test_what_is_no_page_of_text_is_refused(
    site: Site, content_type: str, body: bytes, kind: type, said: str
) -> None:
    url = site.page("/", body, f"Content-Type: {content_type}")
    with pytest.raises(kind, match=said) as caught:
        _read(url)
    assert caught.value.source == url


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("404 Not Found", SourceNotFound),
        ("403 Forbidden", SourceNotFound),
        ("451 For Legal Reasons", SourceNotFound),
        ("408 Request Timeout", SourceUnavailable),
        ("429 Too Many Requests", SourceUnavailable),
        ("500 Internal Server Error", SourceUnavailable),
        ("503 Service Unavailable", SourceUnavailable),
        ("204 No Content", SourceUnavailable),
        ("304 Not Modified", SourceUnavailable),
    ],
)
def test_a_status_tells_whether_to_try_again(site: Site, status: str, kind: type) -> None:
    with pytest.raises(kind, match=f"the server answers {status}"):
        _read(site.page("/", b"", _HTML, status=status))


def test_a_reason_cannot_command_the_terminal(site: Site) -> None:
    with pytest.raises(SourceNotFound, match=r"404 \\x1b\[31m"):
        _read(site.page("/", b"", status="404 \x1b[31m"))


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Moved", "308 Moved"])
def test_redirects_are_followed_and_the_last_url_kept(site: Site, status: str) -> None:
    site.page("/a", b"", "Location: b?c#d", status=status)
    site.page("/b?c", b"", "Location: /\xc3\xa9 t", status=status)
    site.page("/%C3%A9%20t", _PAGE, _HTML)
    assert _read(site.url("/a")).url == site.url("/%C3%A9%20t")


def test_redirects_have_an_end(site: Site) -> None:
    site.page("/", b"", "Location: /", status="302 Found")
    with pytest.raises(SourceRefused, match="redirects more than 3 times"):
        _read(site.url())
    assert len(site.requests) == 4


def test_as_many_redirects_as_allowed_are_followed(site: Site) -> None:
    for number in range(3):
        site.page(f"/{number}", b"", f"Location: /{number + 1}", status="302 Found")
    site.page("/3", _PAGE, _HTML)
    assert _read(site.url("/0")).content == _PAGE


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("file:///etc/passwd", "no host|a file address"),
        ("ftp://news.example/", "leads to a ftp address"),
        ("javascript:alert(1)", "no host|a javascript address"),
        ("http://user:secret@news.example/", "a password"),
        ("http://[", "is no web address"),
    ],
)
def test_a_redirect_is_checked_as_the_first_address(site: Site, location: str, said: str) -> None:
    url = site.page("/", b"", f"Location: {location}", status="302 Found")
    with pytest.raises(SourceRefused, match=said) as caught:
        _read(url)
    assert caught.value.source == url
    assert "secret" not in str(caught.value)


def test_a_redirect_into_the_own_network_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.page("/", b"", "Location: http://inside.example/", status="302 Found")
    asked: list[str] = []

    def resolve(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["10.0.0.1"] if host == "inside.example" else ["127.0.0.1"]

    monkeypatch.setattr("onrecord.ingest.look_up.is_public", lambda ip: ip == "127.0.0.1")
    with pytest.raises(SourceRefused, match=r"leads to 10.0.0.1, which is not on the public internet"):
        read_url(site.url(host="news.example"), settings=Settings(), resolve=resolve)
    assert asked == ["news.example", "inside.example"]


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1", "http://[::1]", "http://[::ffff:7f00:1]", "http://localhost"]
)
def test_this_machine_is_refused_unless_allowed(site: Site, url: str) -> None:
    site.page("/", _PAGE, _HTML)
    with pytest.raises(SourceRefused, match="not on the public internet"):
        read_url(f"{url}:{site.server_address[1]}/", settings=Settings())
    assert not site.requests


def test_the_address_that_was_checked_is_the_one_that_is_asked(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.page("/", _PAGE, _HTML)
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])  # a name server that changes its mind

    def resolve(_host: str, _port: int) -> list[str]:
        return next(answers)

    monkeypatch.setattr("onrecord.ingest.look_up.is_public", lambda ip: ip == "127.0.0.1")
    url = site.url(host="rebinding.example")
    assert read_url(url, settings=Settings(), resolve=resolve).content == _PAGE
    assert next(answers) == ["10.0.0.1"]


def test_the_next_address_is_tried_where_one_does_not_answer(site: Site) -> None:
    site.page("/", _PAGE, _HTML)
    assert (
        _read(site.url(host="news.example"), resolve=lambda *_: ["127.0.0.2", "127.0.0.1"]).content == _PAGE
    )


def test_proxies_of_the_environment_are_not_asked(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert _read(site.page("/", _PAGE, _HTML)).content == _PAGE


def test_the_largest_page_is_read_and_a_larger_one_refused(site: Site) -> None:
    url = site.page("/", b"a" * 1000, _HTML)
    assert len(_read(url, limit=1000).content) == 1000
    with pytest.raises(SourceRefused, match="is larger than 999 bytes"):
        _read(url, limit=999)


def test_a_page_that_says_it_is_too_large_is_not_waited_for(site: Site) -> None:
    site.replies["/"] = f"HTTP/1.1 200 OK\r\n{_HTML}\r\nContent-Length: 10001\r\n\r\n".encode()
    with pytest.raises(SourceRefused, match="is larger than 10,000 bytes"):
        _read(site.url())


def test_a_page_that_does_not_say_its_length_is_cut_at_the_limit(site: Site) -> None:
    sent = 0

    def pour(connection: socket.socket) -> None:
        nonlocal sent
        connection.sendall(f"HTTP/1.0 200 OK\r\n{_HTML}\r\n\r\n".encode())
        while sent < 1 << 30:
            sent += connection.send(b"a" * 65536)

    site.replies["/"] = pour
    with pytest.raises(SourceRefused, match="is larger than 10,000 bytes"):
        _read(site.url())
    assert sent < 1 << 26


def test_a_packed_page_is_unpacked(site: Site) -> None:
    url = site.page("/", gzip.compress(_PAGE), _HTML, "Content-Encoding: gzip")
    assert _read(url).content == _PAGE


def test_a_page_in_chunks_is_joined(site: Site) -> None:
    body = b"5\r\n<html\r\n1;x=y\r\n>\r\n0\r\nTrailer: x\r\n\r\n"
    site.replies["/"] = f"HTTP/1.1 200 OK\r\n{_HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode() + body
    assert _read(site.url()).content == b"<html>"


def test_a_gzip_bomb_is_refused(site: Site) -> None:
    url = site.page("/", gzip.compress(bytes(10**7)), _HTML, "Content-Encoding: gzip")
    with pytest.raises(SourceRefused, match="is larger than 10,000 bytes"):
        _read(url, limit=10_000)


def test_a_packing_that_nobody_asked_for_is_refused(site: Site) -> None:
    with pytest.raises(SourceRefused, match="is packed as br"):
        _read(site.page("/", b"x", _HTML, "Content-Encoding: br"))


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(
            f"HTTP/1.1 200 OK\r\n{_HTML}\r\nContent-Length: 99\r\n\r\n<p>".encode(), id="body cut off"
        ),
        pytest.param(
            f"HTTP/1.1 200 OK\r\n{_HTML}\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<p>".encode(),
            id="chunk cut off",
        ),
        pytest.param(
            f"HTTP/1.1 200 OK\r\n{_HTML}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>".encode(),
            id="chunk without length",
        ),
        pytest.param(
            f"HTTP/1.1 200 OK\r\n{_HTML}\r\nContent-Encoding: gzip\r\n\r\n".encode()
            + gzip.compress(_PAGE)[:-9],
            id="gzip cut off",
        ),
        pytest.param(
            f"HTTP/1.1 200 OK\r\n{_HTML}\r\nContent-Encoding: gzip\r\n\r\n<p>Anna Berg".encode(),
            id="gzip only by name",
        ),
        pytest.param(b"", id="nothing"),
        pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 x OK\r\n\r\n", id="no status"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n", id="too many headers"),
        pytest.param(b"HTTP/1.1 200 OK\r\nA: " + b"b" * 100_000 + b"\r\n\r\n", id="header too long"),
        pytest.param(b"HTTP/1.1 302 Found\r\n\r\n", id="redirect to nowhere"),
    ],
)
def test_an_answer_that_is_cut_off_or_no_http_may_be_asked_for_again(site: Site, reply: bytes) -> None:
    site.replies["/"] = reply
    with pytest.raises(SourceUnavailable) as caught:
        _read(site.url())
    assert str(caught.value).startswith(site.url())


@pytest.mark.parametrize(
    "start",
    [
        pytest.param(b"", id="no answer"),
        pytest.param(b"HTTP/1.1 200 OK\r\nA: ", id="endless header"),
        pytest.param(f"HTTP/1.1 200 OK\r\n{_HTML}\r\n\r\n".encode(), id="endless body"),
        pytest.param(
            f"HTTP/1.1 200 OK\r\n{_HTML}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n".encode(), id="trailers"
        ),
    ],
)
def test_a_server_that_drips_is_left_at_the_deadline(site: Site, start: bytes) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(start)
        for _ in range(500):
            connection.sendall(b"a" if start else b"")
            time.sleep(0.02)

    site.replies["/"] = drip
    began = time.monotonic()
    with pytest.raises(SourceUnavailable, match=r"did not answer within 0.2 seconds"):
        _read(site.url(), seconds=0.2)
    assert time.monotonic() - began < 5


def test_a_port_where_nobody_listens_is_unavailable() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(SourceUnavailable, match="no connection"):
            _read(f"http://127.0.0.1:{unused.getsockname()[1]}/")


def test_a_server_without_tls_is_no_https(site: Site) -> None:
    site.replies["/"] = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    with pytest.raises(SourceUnavailable):
        _read(site.url().replace("http:", "https:"), seconds=0.3)


def test_a_host_that_does_not_exist_is_not_found() -> None:
    def fail(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(SourceNotFound, match=r"there is no host nowhere\.invalid"):
        _read("http://nowhere.invalid/", resolve=fail)


def test_a_name_server_that_is_down_may_be_asked_again() -> None:
    def fail(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure")

    with pytest.raises(SourceUnavailable, match="the name server does not answer"):
        _read("http://news.example/", resolve=fail)


def test_every_error_names_the_url_printably(site: Site) -> None:
    with pytest.raises(SourceError) as caught:
        _read("http://news.example\x1b[31m/")
    assert str(caught.value).isprintable()
    assert not site.requests


_header_names = st.sampled_from(
    [
        b"Content-Type",
        b"Content-Encoding",
        b"Content-Length",
        b"Transfer-Encoding",
        b"Location",
        b"Connection",
    ]
)
_header_values = st.binary(max_size=20) | st.sampled_from(
    [
        *(b"text/html; charset*=x'y'z", b'text/plain; charset="', b"text/", b"gzip", b"chunked", b"-1", b"0"),
        *(
            b"9" * 5000,
            b"//[",
            b"/",
            b"//@",
            b"http:",
            b"text/html; charset*0=a; charset*1*=%ff",
            b"text/plain",
        ),
    ]
)
_headers = st.lists(st.tuples(_header_names, _header_values).map(b": ".join), max_size=4).map(b"\r\n".join)
_statuses = st.sampled_from(
    [b"HTTP/1.1 200 OK", b"HTTP/1.0 302 F", b"HTTP/1.1 404 \xff", b"HTTP/1.1 100", b"HTTP/2"]
)
_bodies = st.binary() | st.binary().map(gzip.compress)
_replies = st.tuples(_statuses, _headers, st.just(b""), _bodies).map(b"\r\n".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_replies | st.binary())
def test_any_answer_is_a_document_or_a_named_error(site: Site, reply: bytes) -> None:
    site.replies["/"] = reply
    try:
        source = _read(site.url(), seconds=0.5, limit=100).source
    except OnRecordError as error:
        source = str(error).partition(": ")[0]
    assert source == site.url()
