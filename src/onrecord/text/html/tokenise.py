"""HTML as a sequence of tags and text, each piece with its place.

It follows the states of WHATWG HTML, 13.2.5, that decide where words begin and end; no tree is built and
nothing is recursive. Time is linear in the length of the text.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from onrecord.text.html.references import find_references, resolve_attribute

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WHITE = r" \t\n\f\r"
_MARKUP = re.compile(r"<(?=[A-Za-z!?]|/.)", re.DOTALL)
_TAG_NAME = re.compile(rf"[A-Za-z][^{_WHITE}/>]*")
_BEFORE_ATTRIBUTE = re.compile(rf"[{_WHITE}/]*")
_ATTRIBUTE_NAME = re.compile(rf"=?[^{_WHITE}/>=]*")
_EQUALS = re.compile(rf"[{_WHITE}]*=[{_WHITE}]*")
_BARE_VALUE = re.compile(rf"[^{_WHITE}>]*")
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT_MARK = re.compile(rf"<!--|-->|<(/?)script(?=[{_WHITE}/>])", re.IGNORECASE)

RAW_TEXT = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "noscript"})
_REFERENCES_ONLY = frozenset({"title", "textarea"})
_RAW_ENDS = {
    name: re.compile(rf"</{name}(?=[{_WHITE}/>])", re.IGNORECASE) for name in RAW_TEXT | _REFERENCES_ONLY
}

_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})  # one for all: pages may have a million bare tags


class StartTag(NamedTuple):
    """`<name …>` at `[start, end)`. Names are lower case; of an attribute given twice, the first counts."""

    name: str
    attributes: Mapping[str, str]
    start: int
    end: int


class EndTag(NamedTuple):
    """`</name>` at `[start, end)`."""

    name: str
    start: int
    end: int


class Text(NamedTuple):
    """Words between tags, references resolved.

    Code point `i` of `text` stands at `[starts[i], ends[i])` of the page: more than one code point of the
    page where it was a reference.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


Token = StartTag | EndTag | Text


def tokenise(page: str) -> Iterator[Token]:
    """Yield the tags and texts of `page` in order; comments, doctypes and null characters are left out."""
    at = 0
    while at < len(page):
        markup = _MARKUP.search(page, at)
        until = markup.start() if markup else len(page)
        if until > at:
            yield _text(page, at, until)
        if markup is None:
            return
        token, at = _markup_at(page, until)
        if token is None:
            continue
        yield token
        if isinstance(token, StartTag) and (token.name in _RAW_ENDS or token.name == "plaintext"):
            until = _raw_end(page, at, token.name)
            if until > at:
                yield _text(page, at, until, has_references=token.name in _REFERENCES_ONLY)
            at = until


def _markup_at(page: str, at: int) -> tuple[Token | None, int]:
    """Return the token that begins with the `<` at `at`, or None for one that shows nothing, and its end."""
    if page.startswith("<!--", at):
        return None, _comment_end(page, at)
    is_end_tag = page[at + 1] == "/"
    name = _TAG_NAME.match(page, at + 1 + is_end_tag)
    if name is None:  # a doctype, a processing instruction, CDATA outside of SVG: all end at the first ">"
        end = page.find(">", at)
        return None, end + 1 if end >= 0 else len(page)
    attributes, end = _attributes(page, name.end())
    if end < 0:  # the page ends within the tag, which is then no tag
        return None, len(page)
    lowered = name[0].replace("\0", "\ufffd").lower()
    return (EndTag(lowered, at, end) if is_end_tag else StartTag(lowered, attributes, at, end)), end


def _comment_end(page: str, at: int) -> int:
    """Return where the comment at `at` ends; `<!-->` and `<!--->` are whole comments."""
    for short in ("<!-->", "<!--->"):
        if page.startswith(short, at):
            return at + len(short)
    end = _COMMENT_END.search(page, at + 4)
    return end.end() if end else len(page)


def _attributes(page: str, at: int) -> tuple[Mapping[str, str], int]:
    """Return the attributes from `at` on and the place after the tag's `>`, or -1 if there is none."""
    if page.startswith(">", at):
        return _NO_ATTRIBUTES, at + 1
    found: dict[str, str] = {}
    while True:
        at = _end_of(_BEFORE_ATTRIBUTE, page, at)
        if at >= len(page):
            return found, -1
        if page[at] == ">":
            return found, at + 1
        name_end = _end_of(_ATTRIBUTE_NAME, page, at)
        name = page[at:name_end].lower()
        equals = _EQUALS.match(page, name_end)
        value, at = _value(page, equals.end()) if equals else ("", name_end)
        if at < 0:
            return found, -1
        found.setdefault(name, resolve_attribute(value))


def _value(page: str, at: int) -> tuple[str, int]:
    """Return an attribute's value and the place after it, or -1 where its quotation mark is never closed."""
    quote = page[at : at + 1]
    if quote and quote in "\"'":
        end = page.find(quote, at + 1)
        return (page[at + 1 : end], end + 1) if end >= 0 else ("", -1)
    end = _end_of(_BARE_VALUE, page, at)
    return page[at:end], end


def _end_of(pattern: re.Pattern[str], page: str, at: int) -> int:
    """Return where a pattern that also matches nothing ends."""
    match = pattern.match(page, at)
    return match.end() if match else at


def _raw_end(page: str, at: int, name: str) -> int:
    """Return where the raw text of the element `name` that begins at `at` ends."""
    if name == "plaintext":
        return len(page)
    if name == "script":
        return _script_end(page, at)
    end = _RAW_ENDS[name].search(page, at)
    return end.start() if end else len(page)


def _script_end(page: str, at: int) -> int:
    """Return where a script ends; within `<!-- <script>` the first `</script>` does not end it."""
    is_escaped = is_nested = False
    for mark in _SCRIPT_MARK.finditer(page, at):
        if mark[0] == "<!--":
            is_escaped = True
        elif mark[0] == "-->":
            is_escaped = is_nested = False
        elif not mark[1]:
            is_nested = is_escaped
        elif is_nested:
            is_nested = False
        else:
            return mark.start()
    return len(page)


def _text(page: str, start: int, end: int, *, has_references: bool = True) -> Text:
    """Return the words of `page[start:end]`."""
    references = find_references(page, start, end) if has_references else []
    if not references and page.find("\0", start, end) < 0:
        return Text(page[start:end], range(start, end), range(start + 1, end + 1))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for reference in [*references, None]:
        until = reference.start if reference else end
        kept = [place for place in range(at, until) if page[place] != "\0"]
        pieces.extend(page[place] for place in kept)
        starts.extend(kept)
        ends.extend(place + 1 for place in kept)
        if reference:
            pieces.append(reference.stands_for)
            starts.extend([reference.start] * len(reference.stands_for))
            ends.extend([reference.end] * len(reference.stands_for))
            at = reference.end
    return Text("".join(pieces), starts, ends)
