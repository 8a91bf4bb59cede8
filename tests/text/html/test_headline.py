from __future__ import annotations

import pytest

from text.html.saved import ARTICLE, page_of, read_html

BYLINE = "<div>By Ann Reed</div>"


@pytest.mark.parametrize(
    ("head", "body", "headline"),
    [
        pytest.param(
            "<title>Roads minister resigns - The Post</title>",
            f"<h1>The Post</h1><h1>Roads minister resigns</h1>{BYLINE}<article>{ARTICLE}</article>",
            "Roads minister resigns",
            id="the h1 that the title confirms",
        ),
        pytest.param(
            "<title>Roads minister resigns | The Post</title>",
            f"<h1><a>The Post</a></h1><h2>Roads minister resigns</h2>{BYLINE}<article>{ARTICLE}</article>",
            "Roads minister resigns",
            id="a smaller heading that is most of the title",
        ),
        pytest.param(
            "<title>The Post: Roads minister resigns</title>",
            f"<font size=5>Roads minister resigns</font><br>By Ann Reed{ARTICLE}",
            "Roads minister resigns",
            id="large letters on an old page",
        ),
        pytest.param(
            "<title>The Post</title>",
            f"<h1>Roads minister resigns</h1>{BYLINE}<article>{ARTICLE}</article>",
            "Roads minister resigns",
            id="an h1 near the article though the title says nothing",
        ),
        pytest.param(
            "<title>Roads minister resigns</title>",
            f"<ul class=related><li>Roads minister resigns</li></ul><h1>Roads minister resigns</h1>{ARTICLE}",
            "Roads minister resigns",
            id="not the teaser",
        ),
        pytest.param(
            '<meta property="og:site_name" content="The Post"><title>The Post</title>',
            f"<h1>The Post</h1><article>{ARTICLE}</article>",
            None,
            id="the name of the site is no headline",
        ),
        pytest.param("", f"<article>{ARTICLE}</article>", None, id="no headline on the page"),
    ],
)
def test_the_headline_stands_once_at_the_beginning(head: str, body: str, headline: str | None) -> None:
    page = read_html(page_of(body, head))
    first, *others = page.article.text.split("\n\n")
    if headline is None:
        assert first.startswith("The minister of roads, Number 1,")
        return
    assert first == page.title == headline
    assert headline not in "\n".join(others)


def test_repeats_of_the_headline_are_furniture() -> None:
    said, teaser = "<b>Roads minister resigns.</b>", "<li>ROADS MINISTER RESIGNS</li>"
    html = page_of(f"<h1>Roads minister resigns</h1><article><p>{said}</p>{ARTICLE}</article>{teaser}")
    page = read_html(html)
    places = [html[one.origin.start : one.origin.end] for one in page.furniture if one.kind == "headline"]
    assert places == ["Roads minister resigns.", "ROADS MINISTER RESIGNS"]
    assert page.article.text.lower().count("roads minister resigns") == 1
