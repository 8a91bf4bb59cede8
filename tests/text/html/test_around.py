from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from text.html.saved import ARTICLE, NAMES, PAGES, encoding_of, page_of, read_html, read_saved

if TYPE_CHECKING:
    from onrecord.schema.span import ByteRange


def test_neighbours_of_one_kind_are_joined_and_kinds_kept_apart() -> None:
    before = "<nav><a>News</a> <a>Money</a></nav><div>Menu</div><div class=breadcrumb>Home &raquo; News</div>"
    after = "<div class=share>Share</div><div id=respond>Your name</div>"
    html = page_of(f"{before}<article>{ARTICLE}</article>{after}")
    shown = [(one.kind, html[one.origin.start : one.origin.end]) for one in read_html(html).furniture]
    assert shown == [
        ("other", "News</a> <a>Money</a></nav><div>Menu"),
        ("breadcrumb", "Home &raquo; News"),
        ("share", "Share"),
        ("comment_form", "Your name"),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_article_and_furniture_share_no_byte(name: str) -> None:
    page = read_saved(name)
    article = set()
    for start, end in zip(page.article.starts, page.article.ends, strict=True):
        article.update(range(start, end))
    for one in page.furniture:
        assert one.origin.start < one.origin.end
        assert not article & set(range(one.origin.start, one.origin.end))
    assert list(page.furniture) == sorted(page.furniture, key=lambda one: one.origin)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        pytest.param("wordpress", "breadcrumb", "Port &amp; Shipping", id="breadcrumbs"),
        pytest.param("wordpress", "related", "Minister Agnes Dahl opens", id="teasers"),
        pytest.param("wordpress", "comment_form", "Leave a Reply", id="comment form"),
        pytest.param("wordpress", "notice", "We use cookies", id="cookie bar"),
        pytest.param("newspaper", "share", "Share on Facebook", id="share line"),
        pytest.param("newspaper", "headline", "Water minister of Karsova", id="headline repeated"),
        pytest.param("newspaper", "other", "First Edition", id="newsletter"),
        pytest.param("arabic", "notice", "ملفات تعريف الارتباط", id="cookie bar in Arabic"),
    ],
)
def test_furniture_has_its_kind(name: str, kind: str, words: str) -> None:
    content = (PAGES / f"{name}.html").read_bytes()
    ranges: list[ByteRange] = [one.origin for one in read_saved(name).furniture if one.kind == kind]
    assert any(words.encode(encoding_of(name)) in content[one.start : one.end] for one in ranges)
