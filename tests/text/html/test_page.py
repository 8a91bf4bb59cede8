from __future__ import annotations

import contextlib
import html as html_of_python
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.errors import NoArticle
from text.html.markup import MARKUP
from text.html.saved import ARTICLE, NAMES, PAGES, encoding_of, page_of, read_html, read_saved

if TYPE_CHECKING:
    from onrecord.text.html.page import Page


@pytest.mark.parametrize("name", NAMES)
def test_the_article_of_a_page_is_what_a_reader_would_copy(name: str) -> None:
    expected = (PAGES / f"{name}.txt").read_text(encoding="utf-8")
    assert read_saved(name).article.text.split("\n\n") == expected.splitlines()


@pytest.mark.parametrize(
    ("name", "title", "published", "publisher", "language"),
    [
        (
            "amp",
            "Chief scout Brona Keane to hand over after nine years",
            "2020-02-03",
            "Corrib Observer",
            "en",
        ),
        (
            "arabic",
            "استقالة محافظ مدينة النخيل بعد تقرير عن أموال الميناء",
            "2021-05-19",
            "صحيفة الواحة",
            "ar",
        ),
        ("blog_microdata", "Who runs the Tessaly Valley library now?", "2018-10-02", "Valley Ledger", "en"),
        (
            "newspaper",
            "Water minister of Karsova resigns after dam inquiry",
            "2023-11-14",
            "The Meridian Post",
            "en",
        ),
        ("old_tables", "Speaker of the Ostmark assembly steps aside", "2004-06-21", None, None),
        (
            "wordpress",
            "Harbour commissioner of Lindmark quits over dredging contract",
            "2022-03-09",
            "The Lindmark Chronicle",
            "en",
        ),
    ],
)
def test_a_page_says_its_title_day_publisher_language(
    name: str, title: str, published: str, publisher: str | None, language: str | None
) -> None:
    page = read_saved(name)
    assert (page.title, page.published, page.publisher, page.language) == (
        title,
        published,
        publisher,
        language,
    )


@pytest.mark.parametrize("name", NAMES)
def test_each_code_point_of_the_article_leads_to_its_bytes(name: str) -> None:
    content = (PAGES / f"{name}.html").read_bytes()
    assert_leads_to_bytes(read_saved(name), content, encoding_of(name))


def assert_leads_to_bytes(page: Page, content: bytes, encoding: str = "utf-8") -> None:
    """Check the law of the offset map."""
    article = page.article
    assert len(article.text) == len(article.starts) == len(article.ends)
    last_start = last_end = 0
    for one, start, end in zip(article.text, article.starts, article.ends, strict=True):
        assert last_start <= start <= end <= len(content)
        assert last_end <= end
        if start == end:
            assert one in "\n "
        else:
            said = html_of_python.unescape(content[start:end].decode(encoding, "replace"))
            assert (
                one == said
                or one in said
                or (one == " " and not said.replace("\0", "").strip())
                or one == "\ufffd"
            )
        last_start, last_end = start, end


WORDS = st.text(st.characters(codec="utf-8"), max_size=30).map(html_of_python.escape)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(MARKUP | WORDS, max_size=6))
@example(["<p>a&NotEqualTilde;b", "&#xD800;"])
@example(["<p>\u202bx &nbsp\n", "<br>y"])
def test_whatever_stands_in_the_article_leads_to_its_bytes(parts: list[str]) -> None:
    pieces = [f"<p>{part} and the minister, said the council on Monday.</p>" for part in parts]
    html = page_of(f"<article>{ARTICLE}{''.join(pieces)}</article>")
    page = read_html(html)
    assert_leads_to_bytes(page, html.encode())
    assert "The minister of roads, Number 3, resigned" in page.article.text


@settings(max_examples=100, deadline=None)
@given(MARKUP | st.text(max_size=80))
def test_a_page_of_anything_is_read_or_refused(html: str) -> None:
    page = None
    with contextlib.suppress(NoArticle):
        page = read_html(html)
    if page:
        assert_leads_to_bytes(page, html.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<html><head><title>Roads minister resigns</title></head></html>", id="no body"),
        pytest.param("<frameset><frame src=a><frame src=b></frameset>", id="frames"),
        pytest.param(page_of(f"<script>var a = '{'x' * 10_000}'</script>"), id="scripts only"),
        pytest.param(page_of(f"<!-- {ARTICLE}"), id="all in a comment"),
        pytest.param(
            page_of("".join(f"<li><a href=x>Story number {i} of many</a>" for i in range(99))), id="links"
        ),
        pytest.param(
            page_of("<form>User <input> Password <input></form><p>Forgotten?</p>"), id="log-in form"
        ),
        pytest.param(
            page_of(
                f"<div class=cookie-wall><p>{'We value your privacy and ask you to agree. ' * 9}</p></div>"
            ),
            id="cookie wall",
        ),
    ],
)
def test_a_page_without_an_article_is_refused_by_name(html: str) -> None:
    with pytest.raises(NoArticle, match=r"page\.html: .*no article"):
        read_html(html)


def test_a_page_of_a_million_tags_is_refused_before_memory_runs_out() -> None:
    with pytest.raises(NoArticle, match="more than 300,000 tags"):
        read_html(page_of(ARTICLE + "<b>" * 1_000_000))


SIZE = 2_000_000

BROKEN = {
    "ten thousand elements deep": page_of("<div>" * 10_000 + ARTICLE),
    "ten thousand tables deep": page_of("<table><tr><td>" * 10_000 + ARTICLE),
    "elements without end": page_of("<b>" * 100_000 + ARTICLE),
    "paragraphs without end": page_of("<p>word" * 50_000 + ARTICLE),
    "list items without end": page_of("<ul>" + "<li>item" * 50_000 + "</ul>" + ARTICLE),
    "end tags only": page_of("</p>" * 200_000 + ARTICLE),
    "attributes": page_of(f"<p {'a=b ' * (SIZE // 4)}>{ARTICLE}"),
    "different attributes": page_of(f"<p {' '.join(f'a{i}=b' for i in range(SIZE // 9))}>{ARTICLE}"),
    "a long attribute": page_of(f'<p class="{"related " * (SIZE // 8)}">{ARTICLE}'),
    "a quotation mark never closed": page_of(ARTICLE + '<a b="' * (SIZE // 8)),
    "comments never closed": page_of(ARTICLE + "<!--" * (SIZE // 8)),
    "null characters": page_of("\0" * SIZE + ARTICLE),
    "white space": page_of(f"<p>{' ' * SIZE}</p>{ARTICLE}"),
    "less-than signs": page_of("<" * (SIZE // 8) + ARTICLE),
    "ampersands": page_of("&" * (SIZE // 4) + ARTICLE),
    "a number without end": page_of(f"&#{'1' * SIZE};{ARTICLE}"),
    "scripts": page_of(ARTICLE + "<script>" * (SIZE // 8)),
    "data nested without end": page_of(ARTICLE, f'<script type="application/ld+json">{"[" * SIZE}</script>'),
    "plain text": page_of(f"<plaintext>{ARTICLE}"),
    "a large report": page_of(ARTICLE * 1_000),
    "one long paragraph": page_of(
        f"<p>{'Number after number resigned, said the minister. ' * 10_000}</p>{ARTICLE}"
    ),
    "headings": page_of("<h1>Minister resigns</h1>" * 20_000 + ARTICLE),
    "forms around everything": page_of("<form>" * 10_000 + ARTICLE),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_page_with_an_article_is_read_in_time(name: str) -> None:
    began = time.process_time()
    page = read_html(BROKEN[name])
    assert time.process_time() - began < 5
    assert "The minister of roads, Number 5, resigned on Tuesday" in page.article.text


def test_reading_a_page_does_not_depend_on_the_pages_before() -> None:
    forwards = [read_saved(name) for name in NAMES * 2]
    backwards = [read_saved(name) for name in reversed(NAMES * 2)]
    assert forwards == backwards[::-1]
