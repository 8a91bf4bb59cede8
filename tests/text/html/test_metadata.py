from __future__ import annotations

import pytest

from text.html.saved import ARTICLE, page_of, read_html

DATA = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-01"}</script>'
HEAD_DATE = '<meta property="article:published_time" content="2020-01-02T10:00:00Z">'
MODIFIED = '<meta property="article:modified_time" content="2020-01-03T10:00:00Z">'
TIME = "<h1>Roads minister resigns</h1><time datetime=2020-01-04>4 January</time>"


@pytest.mark.parametrize(
    ("head", "before", "after", "published"),
    [
        pytest.param(MODIFIED + HEAD_DATE + DATA, TIME, "", "2020-01-01", id="JSON-LD first"),
        pytest.param(MODIFIED + HEAD_DATE, TIME, "", "2020-01-02", id="then the head"),
        pytest.param(MODIFIED, TIME, "", "2020-01-04", id="then a time of the article"),
        pytest.param(MODIFIED, "", "", "2020-01-03", id="the day of a change if nothing else"),
        pytest.param(
            "", "<li><time datetime=2020-01-05>now</time></li>", "", None, id="a time of a teaser before"
        ),
        pytest.param(
            "", "", "<footer><time datetime=2020-01-05>now</time>", None, id="a time after the article"
        ),
        pytest.param("", "", "<p>&copy; 2018-2025 The Post</p>", None, id="a copyright line"),
        pytest.param('<meta name="date" content="yesterday">', "", "", None, id="words that are no date"),
        pytest.param(
            "",
            "<h1>Roads minister resigns</h1><abbr itemprop=datePublished content=2020-01-06>6.1.</abbr>",
            "",
            "2020-01-06",
            id="microdata",
        ),
    ],
)
def test_the_day_of_publication_is_what_the_page_states(
    head: str, before: str, after: str, published: str | None
) -> None:
    assert read_html(page_of(f"{before}<article>{ARTICLE}</article>{after}", head)).published == published


@pytest.mark.parametrize(
    ("attributes", "head", "language"),
    [
        pytest.param('lang="en-GB"', "", "en", id="the primary subtag"),
        pytest.param('xml:lang="FR"', "", "fr", id="XHTML"),
        pytest.param("", '<meta http-equiv="Content-Language" content="de">', "de", id="the head"),
        pytest.param("", '<meta property="og:locale" content="pt_BR">', "pt", id="for networks"),
        pytest.param('lang="{{lang}}"', "", None, id="a template not filled in"),
        pytest.param("", "", None, id="nothing said"),
    ],
)
def test_the_language_is_what_the_page_says(attributes: str, head: str, language: str | None) -> None:
    assert read_html(page_of(f"<article>{ARTICLE}</article>", head, attributes)).language == language


def test_the_title_without_a_headline_is_that_of_the_head() -> None:
    head = "<title>Roads &amp; bridges\n today</title>"
    assert read_html(page_of(f"<article>{ARTICLE}</article>", head)).title == "Roads & bridges today"
    assert read_html(page_of(f"<article>{ARTICLE}</article>")).title is None
