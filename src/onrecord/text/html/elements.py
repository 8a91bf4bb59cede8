"""What HTML's element names mean for reading a page.

Source: WHATWG HTML, 13.1.2 (void elements), 13.2.6 (which start tags end which elements), 15.3 (display).
"""

from __future__ import annotations


def _names(names: str) -> frozenset[str]:
    """Return the names in a line of them."""
    return frozenset(names.split())


VOID = _names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
)

# Elements whose text stands apart from what comes before and after.
BLOCK = _names(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead "
    "tr ul video xmp"
)

# Elements whose content a reader does not see as text of the page.
UNSEEN = _names(
    "audio canvas datalist head iframe math noembed noframes noscript object script style svg template title"
)

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# No end tag of an element outside closes these, but their own does.
SCOPES = frozenset({"html", "table", "caption", "td", "th", "template", "button"})
TABLE_PARTS = frozenset({"table", "caption", "tbody", "thead", "tfoot", "tr", "td", "th"})

CLOSES_PARAGRAPH = _names(
    "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section table ul xmp "
    "plaintext"
)

# A start tag ends the open elements of the first set, as far as the innermost open one of the second.
IMPLIED_ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", "dir", "table", "td", "th")),
    "dd": (("dd", "dt"), ("dl", "table", "td", "th")),
    "dt": (("dd", "dt"), ("dl", "table", "td", "th")),
    "option": (("option",), ("select", "datalist", "optgroup")),
    "optgroup": (("option", "optgroup"), ("select",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
    "tr": (("tr", "td", "th", "caption"), ("table",)),
    "tbody": (("tbody", "thead", "tfoot", "tr", "td", "th", "caption"), ("table",)),
    "thead": (("tbody", "thead", "tfoot", "tr", "td", "th", "caption"), ("table",)),
    "tfoot": (("tbody", "thead", "tfoot", "tr", "td", "th", "caption"), ("table",)),
}

IN_HEAD = _names("title meta link base basefont bgsound script style noscript noframes template head html")
