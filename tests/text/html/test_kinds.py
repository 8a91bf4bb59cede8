from __future__ import annotations

import pytest

from onrecord.text.html.kinds import kind_of


@pytest.mark.parametrize(
    ("name", "attributes", "kind"),
    [
        pytest.param("ol", {"class": "breadcrumb"}, "breadcrumb", id="breadcrumb"),
        pytest.param("div", {"id": "cookie-law-info-bar"}, "notice", id="cookie bar"),
        pytest.param("div", {"class": "onetrust-banner"}, "notice", id="consent tool"),
        pytest.param("section", {"id": "comments"}, "comment_form", id="comments"),
        pytest.param("div", {"id": "respond"}, "comment_form", id="comment form"),
        pytest.param("div", {"class": "sharedaddy"}, "share", id="share line"),
        pytest.param("ul", {"class": "jp-relatedposts"}, "related", id="related stories"),
        pytest.param("section", {"class": "most-read"}, "related", id="most read"),
        pytest.param("div", {"class": "newsletter-box"}, "other", id="newsletter"),
        pytest.param("nav", {}, "other", id="a menu by its name"),
        pytest.param("p", {"class": "commentary"}, None, id="a commentary is no comment"),
        pytest.param("div", {"class": "shareholders"}, None, id="shareholders share nothing"),
        pytest.param(
            "body", {"class": "comments-open cookies-not-set"}, None, id="classes of the whole page"
        ),
        pytest.param("p", {}, None, id="a paragraph"),
        pytest.param("div", {"class": "x " * 500 + "related"}, None, id="a class list that a machine made"),
    ],
)
def test_an_element_says_what_it_is(name: str, attributes: dict[str, str], kind: str | None) -> None:
    assert kind_of(name, attributes) == kind
