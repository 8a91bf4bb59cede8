from __future__ import annotations

import json

import pytest

from onrecord.text.html.linked_data import LinkedData, read_linked_data

REPORT = {
    "@type": "NewsArticle",
    "headline": "Minister  resigns",
    "datePublished": "2021-10-18",
    "dateModified": "2021-10-19",
    "publisher": {"@type": "Organization", "name": "The Post &amp; Mail"},
}
SAID = LinkedData("Minister resigns", "2021-10-18", "2021-10-19", "The Post & Mail")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        pytest.param(json.dumps(REPORT), SAID, id="the article itself"),
        pytest.param(json.dumps([{"@type": "WebSite", "name": "x"}, REPORT]), SAID, id="in a list"),
        pytest.param(json.dumps({"@graph": [{"@type": "Person"}, REPORT]}), SAID, id="in a graph"),
        pytest.param(
            json.dumps({**REPORT, "@type": ["Thing", "ReportageNewsArticle"]}), SAID, id="several types"
        ),
        pytest.param(f"<!--\n{json.dumps(REPORT)}\n-->", SAID, id="in a comment"),
        pytest.param(f"//<![CDATA[\n{json.dumps(REPORT)}\n//]]>", SAID, id="in CDATA"),
        pytest.param('{"@type": "NewsArticle", "headline": "a\nb"}', LinkedData("a b"), id="a raw line feed"),
        pytest.param(
            '{"@type": "Article", "publisher": ["A", "B"]}', LinkedData(publisher="A"), id="publishers"
        ),
        pytest.param('{"@type": "Article", "headline": 3, "publisher": []}', LinkedData(), id="other values"),
        pytest.param('{"@type": "Product", "name": "x"}', LinkedData(), id="no article"),
        pytest.param('{"@type": "Article",', LinkedData(), id="no JSON"),
        pytest.param("[" * 100_000, LinkedData(), id="nested without end"),
        pytest.param("", LinkedData(), id="nothing"),
    ],
)
def test_the_article_is_found_in_the_data(script: str, said: LinkedData) -> None:
    assert read_linked_data([script], url=None) == said


def test_of_several_articles_the_one_at_the_address_counts() -> None:
    other = {"@type": "NewsArticle", "headline": "Other", "url": "https://news.example/other"}
    script = json.dumps([{**REPORT, "mainEntityOfPage": {"@id": "https://news.example/this"}}, other])
    assert read_linked_data([script], url="https://news.example/other").headline == "Other"
    assert read_linked_data([script], url="https://news.example/this").headline == "Minister resigns"
    assert read_linked_data([script], url="https://news.example/none").headline == "Minister resigns"
