from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from onrecord import __version__
from onrecord.cli.page.file import PageFile
from onrecord.cli.short_ids import ShortIds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onrecord.schema.reading import Reading

_TAGS = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "nav",
    "article",
    "header",
    "section",
    "aside",
    "footer",
    "div",
    "span",
    "p",
    "h2",
    "h3",
    "h4",
    "a",
    "sup",
    "b",
    "bdi",
    "ol",
    "ul",
    "li",
    "blockquote",
    "details",
    "summary",
    "ins",
    "del",
}
_ATTRIBUTES = {
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "id",
    "class",
    "href",
    "rel",
    "dir",
    "title",
    "value",
    "aria-label",
}


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.policy = ""
        self.words = ""
        self._open: list[str] = []
        self.feed(source)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        self.attributes |= set(given)
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        if tag != "meta":
            self._open.append("text" if given.get("class") in {"text", "work"} else tag)
            self._open[-1] = f"{self._open[-1]}>{tag}"

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().endswith(f">{tag}")

    def handle_data(self, data: str) -> None:
        path = " ".join(self._open)
        if ("text>div" in path or "h2>h2" in path) and "text>details" not in path and "sup>" not in path:
            self.words += data


def _page(tmp_path: Path, *readings: Reading) -> str:
    target = tmp_path / "page.html"
    file = PageFile(target, [], ShortIds(), quiet=True)
    for reading in readings:
        file.take(reading)
    file.close(0)
    return target.read_text(encoding="utf-8")


def test_the_page_is_as_a_person_approved_it(
    talks: Reading, tmp_path: Path, is_golden: Callable[[str, str], bool]
) -> None:
    without_style = re.sub(r"<style>.*?</style>", "<style></style>", _page(tmp_path, talks), flags=re.DOTALL)
    assert is_golden("talks.html", without_style.replace(__version__, "VERSION"))


def test_facts_of_all_kinds_stand_beside_the_text(
    dealings: Reading, tmp_path: Path, is_golden: Callable[[str, str], bool]
) -> None:
    without_style = re.sub(
        r"<style>.*?</style>", "<style></style>", _page(tmp_path, dealings), flags=re.DOTALL
    )
    assert is_golden("dealings.html", without_style.replace(__version__, "VERSION"))


def test_every_link_on_the_page_leads_to_a_place_on_it_and_back(talks: Reading, tmp_path: Path) -> None:
    page = Page(_page(tmp_path, talks, talks))
    inside = [link[1:] for link in page.links if link.startswith("#")]
    assert len(page.ids) == len(set(page.ids))
    assert set(inside) <= set(page.ids)
    for report in ("r1", "r2"):
        assert f"#{report}" in page.links
        for number in range(1, len(talks.claims.occupancies) + 1):
            assert f"#{report}f{number}" in page.links
            assert f"#{report}w{number}p0" in page.links


def test_the_text_on_the_page_is_the_text_of_the_report(talks: Reading, tmp_path: Path) -> None:
    assert Page(_page(tmp_path, talks)).words.split() == talks.text.text.split()


@pytest.mark.parametrize("name", ["talks", "hostile"])
def test_the_page_fetches_nothing_and_runs_nothing(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    source = _page(tmp_path, request.getfixturevalue(name))
    page = Page(source)
    assert page.tags <= _TAGS
    assert page.attributes <= _ATTRIBUTES
    assert page.policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert all(link.startswith(("#", "https://news.example/")) for link in page.links)
    style = re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
    assert len(style) == 1
    assert "url(" not in style[0]
    assert "@import" not in style[0]


def test_report_text_is_escaped_and_hides_nothing(hostile: Reading, tmp_path: Path) -> None:
    source = _page(tmp_path, hostile, hostile)
    assert "<script" not in source
    assert "<img" not in source
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in source
    assert "&amp;amp;" in source
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", source)


def test_several_reports_have_a_table_of_contents(
    talks: Reading, made_reading: Callable[..., Callable[..., Reading]], tmp_path: Path
) -> None:
    source = _page(tmp_path, talks, made_reading(title="Rain")("Rain is expected."))
    assert "<nav" in source
    assert '<a href="#r2">Rain</a>' in source
    assert "Nothing on record" in source
    assert "<nav" not in _page(tmp_path, talks)


def test_a_headline_in_the_text_stands_on_the_page_once(talks: Reading, tmp_path: Path) -> None:
    assert Page(_page(tmp_path, talks)).words.count("two years of talks") == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="no text"),
        pytest.param("\n\n\n", id="only line ends"),
        pytest.param("word " * 5000, id="one long line"),
        pytest.param("x" * 5000, id="one long word"),
        pytest.param("رئيس الوزراء استقال.\n\nראש הממשלה התפטר.", id="right to left"),
    ],
)
def test_any_text_makes_a_page(
    made_reading: Callable[..., Callable[..., Reading]], tmp_path: Path, text: str
) -> None:
    assert Page(_page(tmp_path, made_reading()(text))).policy
