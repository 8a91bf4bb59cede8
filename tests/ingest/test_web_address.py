from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceRefused
from onrecord.ingest.web_address import WebAddress, web_address


def _address(url: str, *, allow_private: bool = False) -> WebAddress:
    return web_address(url, source="the source", allow_private=allow_private)


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("http://example.org", "http://example.org/"),
        ("HTTPS://Example.ORG:443/News?a=b#top", "https://example.org/News?a=b"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("https://example.org:80/", "https://example.org:80/"),
        (" http://example.org/a b\n", "http://example.org/a%20b"),
        ("http://example.org/été?q=ü", "http://example.org/%C3%A9t%C3%A9?q=%C3%BC"),
        ("http://example.org/a%20b?x=%2F&y=[1]", "http://example.org/a%20b?x=%2F&y=[1]"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://пример.испытание/", "http://xn--e1afmkfd.xn--80akhbyknj4f/"),
        ("http://example.org./", "http://example.org./"),
        ("http://[2606:4700::1111]:80/", "http://[2606:4700::1111]/"),
        ("http://93.184.215.14/", "http://93.184.215.14/"),
        ("http://example.org?q", "http://example.org/?q"),
        ("http://example.org//x", "http://example.org//x"),
    ],
)
def test_an_address_is_asked_for_in_ascii_and_without_fragment(url: str, asked: str) -> None:
    assert _address(url).url == asked


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("ftp://example.org/", "leads to a ftp address"),
        ("file:///etc/passwd", "no host"),
        ("//example.org/", "leads to a nameless address"),
        ("http://", "it has no host"),
        ("http:///path", "it has no host"),
        ("http:example.org", "it has no host"),
        ("http://user@example.org/", "a user name or a password"),
        ("http://:@example.org/", "a user name or a password"),
        ("http://example.org@127.0.0.1/", "a user name or a password"),
        ("http://example.org:99999/", "no web address"),
        ("http://example.org:x/", "no web address"),
        ("http://[::1/", "no web address"),
        ("http://[example.org]/", "no web address"),
        ("http://[fe80::1%25eth0]/", "no web address"),
        ("http://exa mple.org/", "is no host name"),
        ("http://example..org/", "is no host name"),
        ("http://" + "a" * 64 + ".org/", "is no host name"),
        ("http://example.org\\.evil.org/", "is no host name"),
        ("http://ex\udcffample.org/", "no web address"),
        ("http://example.org/\udcff", "no web address"),
    ],
)
def test_what_is_no_web_address_is_refused(url: str, said: str) -> None:
    with pytest.raises(SourceRefused, match=said) as caught:
        _address(url)
    assert caught.value.source == "the source"


@pytest.mark.parametrize(
    "host",
    [
        pytest.param("2130706433", id="decimal"),
        pytest.param("0x7f000001", id="hex"),
        pytest.param("0x7f.1", id="hex in part"),
        pytest.param("017700000001", id="octal"),
        pytest.param("0177.0.0.1", id="octal in part"),
        pytest.param("127.1", id="short"),
        pytest.param("127.0.0.1.", id="with a dot behind it"),
        pytest.param("134744072", id="decimal, though public"),
        pytest.param("1.2.3.4.5", id="too long"),
        pytest.param("256.1.1.1", id="too large"),
        pytest.param("0x", id="hex of nothing"),
        pytest.param("①②⑦.1", id="in circles"),
    ],
)
def test_an_ip_address_in_disguise_is_refused_unless_private_ones_are_allowed(host: str) -> None:
    with pytest.raises(SourceRefused, match="unusual form"):
        _address(f"http://{host}/")
    assert _address(f"http://{host}/", allow_private=True).host.isascii()


@given(
    st.text(st.characters(), max_size=20),
    st.sampled_from(["", "http://", "http://example.org/", "https://["]),
)
def test_any_text_is_an_address_or_refused(text: str, start: str) -> None:
    try:
        address = _address(start + text)
    except SourceRefused:
        return
    request = f"{address.target} {address.authority}"
    assert request.isascii()
    assert request.isprintable()
    assert request.count(" ") == 1
    assert address.target.startswith("/")
