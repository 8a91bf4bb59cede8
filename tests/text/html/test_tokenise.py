from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.text.html.tokenise import EndTag, StartTag, Text, tokenise
from text.html.markup import MARKUP


def shown(page: str) -> list[str]:
    """Return the tokens in short: "<p>", "</p>", "=words"."""
    short = []
    for token in tokenise(page):
        if isinstance(token, StartTag):
            attributes = "".join(f" {name}={value}" for name, value in token.attributes.items())
            short.append(f"<{token.name}{attributes}>")
        else:
            short.append(f"</{token.name}>" if isinstance(token, EndTag) else f"={token.text}")
    return short


@pytest.mark.parametrize(
    ("page", "tokens"),
    [
        pytest.param("<P>Hi</P>", ["<p>", "=Hi", "</p>"], id="names in lower case"),
        pytest.param(
            "<a b=1 c='2' D=\"3\" e>", ["<a b=1 c=2 d=3 e=>"], id="attributes with and without marks"
        ),
        pytest.param("<a b=1 b=2>", ["<a b=1>"], id="the first of two attributes counts"),
        pytest.param("<a\nb = '>' /c>x", ["<a b=> c=>", "=x"], id="a closing bracket in an attribute"),
        pytest.param("<a b=&lt;&amp;>", ["<a b=<&>"], id="references in attributes"),
        pytest.param("<a =b>", ["<a =b=>"], id="an attribute that begins with an equals sign"),
        pytest.param("<a b=>x", ["<a b=>", "=x"], id="an attribute without its value"),
        pytest.param("<br/><img src=a/>", ["<br>", "<img src=a/>"], id="slashes"),
        pytest.param("3 < 4 <5> x", ["=3 < 4 <5> x"], id="a less-than sign is a word"),
        pytest.param("<!-- <p> -->a<!-->b<!--->c<!--d--!>e", ["=a", "=b", "=c", "=e"], id="comments"),
        pytest.param("a<!-- b", ["=a"], id="a comment never closed"),
        pytest.param("<!DOCTYPE html>a<?xml version='1'?>b</ c>d", ["=a", "=b", "=d"], id="bogus comments"),
        pytest.param("a<![CDATA[b]]>c", ["=a", "=c"], id="CDATA outside of SVG is a bogus comment"),
        pytest.param("a<p class='b", ["=a"], id="a tag never closed is none"),
        pytest.param("a<p", ["=a"], id="a tag cut off"),
        pytest.param("a<", ["=a<"], id="a less-than sign at the end"),
        pytest.param("a</", ["=a</"], id="an end tag cut off"),
        pytest.param("a</>b", ["=a", "=b"], id="an end tag without a name"),
        pytest.param(
            "<script>1<2 && '</p>'</script>x", ["<script>", "=1<2 && '</p>'", "</script>", "=x"], id="script"
        ),
        pytest.param(
            "<script><!-- <script></script> --></script>x",
            ["<script>", "=<!-- <script></script> -->", "</script>", "=x"],
            id="a script within a comment within a script",
        ),
        pytest.param("<style>a>b{}</style>", ["<style>", "=a>b{}", "</style>"], id="style"),
        pytest.param("<title>A &amp; <b></title>", ["<title>", "=A & <b>", "</title>"], id="title"),
        pytest.param("<textarea><p></textarea>", ["<textarea>", "=<p>", "</textarea>"], id="textarea"),
        pytest.param("<noscript><p>no</noscript>", ["<noscript>", "=<p>no", "</noscript>"], id="noscript"),
        pytest.param(
            "<script>never closed <p>", ["<script>", "=never closed <p>"], id="a script never closed"
        ),
        pytest.param(
            "<styles>a</styles>", ["<styles>", "=a", "</styles>"], id="a name that begins like style"
        ),
        pytest.param(
            "<plaintext><p>&amp;</plaintext>", ["<plaintext>", "=<p>&amp;</plaintext>"], id="plaintext"
        ),
        pytest.param("a\0b", ["=ab"], id="null characters"),
        pytest.param("&lt;p&gt; &eacute;", ["=<p> é"], id="references"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_pages_are_cut_as_browsers_do(page: str, tokens: list[str]) -> None:
    assert shown(page) == tokens


def test_a_reference_stands_for_all_its_code_points() -> None:
    (text,) = tokenise("R&amp;D")
    assert isinstance(text, Text)
    assert (text.text, list(text.starts), list(text.ends)) == ("R&D", [0, 1, 6], [1, 6, 7])


@given(MARKUP | st.text(max_size=40))
@example("<a b='")
@example("<script><!--<script>")
def test_each_code_point_of_a_text_stands_where_it_says(page: str) -> None:
    last = 0
    for token in tokenise(page):
        if not isinstance(token, Text):
            assert last <= token.start < token.end <= len(page)
            last = token.end
            continue
        assert token.text or "\0" in page
        for one, start, end in zip(token.text, token.starts, token.ends, strict=True):
            assert last <= start < end <= len(page)
            assert page[start] in {one, "&"}
            assert page[start] == one or end - start > 1
            last = start
