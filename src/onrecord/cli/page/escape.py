"""Report text inside HTML."""

from __future__ import annotations

import html
from urllib.parse import urlsplit

from onrecord.cli.wording.printable import one_line, printable


def escaped(text: str) -> str:
    """Return `text` for an element or a quoted attribute, spaces as they are."""
    return html.escape(printable(text), quote=True)


def escaped_line(text: str) -> str:
    """Return `text` for an element or a quoted attribute, with single spaces."""
    return html.escape(one_line(text), quote=True)


def is_web_address(url: str) -> bool:
    """Tell whether a link to `url` leads to the web and nowhere else (`javascript:`, `data:`, `file:`)."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
