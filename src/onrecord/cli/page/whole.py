"""The whole page: head, table of contents, reports, closing line."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord import __version__
from onrecord.cli.page.escape import escaped_line

if TYPE_CHECKING:
    from collections.abc import Sequence

# Nothing is fetched and nothing runs, even if report text got past the escaping.
CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def whole_page(title: str, contents: Sequence[tuple[str, str, str]], reports: Sequence[str], end: str) -> str:
    """Return the page.

    Args:
        title: plain text, as are the words of `contents` and `end`.
        contents: anchor, title and a note of each report.
        reports: their HTML.
        end: the closing line.
    """
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="onrecord {__version__}">\n<title>{escaped_line(title)}</title>\n'
        f'<style>\n{_style()}</style>\n</head>\n<body>\n<p class="brand">On the record</p>\n<main>\n'
        + (_contents(contents) if len(contents) > 1 else "")
        + "\n".join(reports)
        + f"\n</main>\n<footer>{escaped_line(end)} Read by onrecord {__version__}.</footer>\n"
        + "</body>\n</html>\n"
    )


def _contents(contents: Sequence[tuple[str, str, str]]) -> str:
    items = "\n".join(
        f'<li><a href="#{anchor}">{escaped_line(title)}</a> <span>{escaped_line(note)}</span></li>'
        for anchor, title, note in contents
    )
    return f'<nav aria-label="Reports"><h2>{len(contents)} reports</h2>\n<ol>\n{items}\n</ol></nav>\n'


@cache
def _style() -> str:
    return files("onrecord.cli.page").joinpath("page.css").read_text(encoding="utf-8")
