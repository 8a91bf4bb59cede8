"""The example pages as they lie on disk."""

from __future__ import annotations

from pathlib import Path

from onrecord.text.encoding.byte_places import decode_with_places
from onrecord.text.html.page import Page, read_page

PAGES = Path(__file__).parent / "pages"
REPORTS = Path(__file__).parents[3] / "examples" / "reports"
NAMES = ("amp", "arabic", "blog_microdata", "newspaper", "old_tables", "wordpress")


def encoding_of(name: str) -> str:
    """Return the encoding of an example page; the oldest is from before UTF-8."""
    return "cp1252" if name == "old_tables" else "utf-8"


def html_of(name: str) -> str:
    """Return an example page, decoded."""
    return (PAGES / f"{name}.html").read_bytes().decode(encoding_of(name))


def read_saved(name: str) -> Page:
    """Return an example page, read."""
    content = (PAGES / f"{name}.html").read_bytes()
    return read_page(decode_with_places(content, encoding_of(name)), url=None, source=f"{name}.html")


def read_html(html: str, *, url: str | None = None) -> Page:
    """Return a page made of `html`, in UTF-8, read."""
    content = html.encode("utf-8", "surrogatepass")
    return read_page(decode_with_places(content, "utf-8"), url=url, source="page.html")


def page_of(body: str, head: str = "", attributes: str = "") -> str:
    """Return a page with that body and head."""
    return f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"


ARTICLE = "\n".join(
    f"<p>The minister of roads, Number {number}, resigned on Tuesday after the council of {number} villages "
    "had asked him to go. He will be followed by his deputy, who has said nothing so far.</p>"
    for number in range(1, 7)
)
