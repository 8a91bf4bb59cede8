"""What a file is, from its first bytes: a page, a text, reports line by line, or nothing to read."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from onrecord.errors import SourceRefused, UndecodableDocument
from onrecord.ingest.bom import head_as_text, wide_bom
from onrecord.ingest.magic import binary_format

Form = Literal["html", "text", "reports", "refused", "binary"]

HEAD_BYTES = 1 << 16  # a guess at what holds the preamble of any page; nothing was measured

_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_TEXT_SUFFIXES = frozenset({".txt", ".text"})
_REPORTS_SUFFIXES = frozenset({".jsonl", ".ndjson"})

# What may stand before the first element of a page or of XML. Atomic, so that no input makes it slow.
_PREAMBLE = r"(?>\s+|<\?.*?\?>|<!--.*?-->|<!doctype\b[^>]*>)*+"
_FIRST_ELEMENT = re.compile(_PREAMBLE + r"<([a-z][\w:.-]*)(?=[\s/>])", re.IGNORECASE | re.DOTALL)
_HTML_DOCTYPE = re.compile(r"(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!doctype\s+html\b", re.IGNORECASE | re.DOTALL)
_HTML_ELEMENTS = re.compile(
    r"a|article|aside|b|blockquote|body|br|center|div|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i"
    r"|iframe|img|li|link|main|meta|nav|noscript|ol|p|pre|script|section|span|strong|style|table|td|title|tr|ul"
)
_FEED_ELEMENTS = frozenset({"rss", "feed", "rdf:rdf"})
_CLOSING_TAG = re.compile(r"</(?:a|body|div|h[1-6]|html|li|p|script|span|td|title)\s*>", re.IGNORECASE)
_ENOUGH_TAGS = 3  # a text that quotes a tag has one or two
_OBJECT_START = re.compile(r'\{\s*"[^"\n]*"\s*:')
_ARRAY_START = re.compile(r'\[\s*\{\s*"')


@dataclass(frozen=True, slots=True)
class Sniffed:
    """The form of a file; for what is not read, what it is in words and what to do about it."""

    form: Form
    words: str = ""
    what_to_do: str = ""

    def refusal(self, name: str) -> SourceRefused | UndecodableDocument | None:
        """Return what to say if the file, called `name`, is not read; None if it is."""
        if self.form == "binary":
            return UndecodableDocument(self.words, source=name, what_to_do=self.what_to_do)
        if self.form == "refused":
            return SourceRefused(self.words, source=name, what_to_do=self.what_to_do)
        return None


_FEED = Sniffed(
    "refused", "is a feed; feeds are not supported yet", "Give the address of a report that the feed names."
)
_WARC = Sniffed(
    "refused",
    "is a web archive; WARC is not supported yet",
    "Take the pages out of it and give their folder.",
)
_JSON = Sniffed(
    "refused",
    "is JSON, but not one report a line",
    'Write one object a line, {"published": …, "title": …, "text": …}, without line breaks in it.',
)
_WIDE_REPORTS = Sniffed("refused", "is JSONL in UTF-16 or UTF-32", "Save it as UTF-8.")


def sniff(head: bytes, name: str) -> Sniffed:
    """Return what a file is.

    The first bytes decide. The suffix of `name` decides only between forms that the bytes leave open:
    a file called `.jsonl` whose first line is broken is still one report a line, and a page that begins
    with words is a page if it is called `.html`.

    Args:
        head: the first `HEAD_BYTES` bytes, already taken out of gzip; fewer where there are no more.
        name: path, or any name without a suffix; a `.gz` at its end is passed over.
    """
    suffix = _suffix(name)
    binary = binary_format(head)
    if binary is not None:
        return Sniffed("binary", f"is {binary}, not text", "Give the report as text or HTML.")
    text = head_as_text(head).lstrip()
    if text.startswith("WARC/"):
        return _WARC
    if suffix in _REPORTS_SUFFIXES or begins_with_report(text):
        return _WIDE_REPORTS if wide_bom(head) else Sniffed("reports")
    if _OBJECT_START.match(text) or _ARRAY_START.match(text):
        return _JSON
    return _markup(text, suffix) or Sniffed("html" if suffix in _PAGE_SUFFIXES else "text")


def begins_with_report(text: str) -> bool:
    """Tell whether a file that begins with `text` has one JSON object a line.

    So it is if the first line is a whole object, or is longer than `text`, or is broken and the second
    begins as an object.
    """
    first, line_break, rest = text.partition("\n")
    if not _OBJECT_START.match(first):
        return False
    if not line_break and len(text) >= HEAD_BYTES - 4:
        return True
    return _is_object(first) or bool(_OBJECT_START.match(rest.lstrip()))


def _suffix(name: str) -> str:
    path = PurePath(name)
    suffix = path.suffix.lower()
    return PurePath(path.stem).suffix.lower() if suffix == ".gz" else suffix


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line, parse_int=str), dict)
    except (ValueError, RecursionError):
        return False


def _markup(text: str, suffix: str) -> Sniffed | None:
    """Return what the mark-up at the start of `text` makes of it, or None where there is none."""
    if _HTML_DOCTYPE.match(text):
        return Sniffed("html")
    found = _FIRST_ELEMENT.match(text)
    element = found[1].lower() if found else ""
    if element in _FEED_ELEMENTS:
        return _FEED
    if _HTML_ELEMENTS.fullmatch(element):
        return Sniffed("html")
    if element and text.startswith("<?xml"):
        return Sniffed("refused", f"is XML of the kind <{element}>", "Save the report as text or HTML.")
    if suffix not in _TEXT_SUFFIXES and len(_CLOSING_TAG.findall(text)) >= _ENOUGH_TAGS:
        return Sniffed("html")
    return None
