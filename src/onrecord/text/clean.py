"""Document → CleanText: decode, find the article, take furniture out, repair, find language and day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from onrecord.errors import NoArticle
from onrecord.schema.text import CleanText
from onrecord.text.edits import Draft, apply
from onrecord.text.encoding.decode import decode
from onrecord.text.furniture.find import find_furniture
from onrecord.text.language import language_of
from onrecord.text.published.find import find_published
from onrecord.text.repair.all import repair_characters, repair_words

if TYPE_CHECKING:
    from onrecord.schema.document import Document
    from onrecord.schema.text import Furniture
    from onrecord.text.source import SourceText

_WORD = re.compile(r"[^\W\d_]{2,}")
# "Smith quits" is news; a page number and a name of a section are not.
_FEWEST_WORDS = 5
_FEWEST_LETTERS_WITHOUT_SPACES = 25  # of Chinese; so long no words of English are


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known before the words are cleaned; of a plain text, only the words."""

    words: SourceText
    furniture: tuple[Furniture, ...] = ()
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    language: str | None = None


def clean(document: Document) -> CleanText:
    r"""Return the document's article, repaired, each code point with its bytes.

    Paragraphs end in line feeds; a paragraph has none within. A text that is not damaged and has no
    furniture is returned as it is.

    Raises:
        UndecodableDocument: the bytes are no text.
        NoArticle: nothing readable is left.
        UnsupportedLanguage: there are no rules for the text's language.
    """
    decoded = decode(document)
    page = _read_page(decoded.text, document)
    draft = repair_characters(Draft.of(page.words), document.content, decoded.encoding)
    found = find_furniture(draft.text, title=document.title or page.title)
    draft = repair_words(apply(draft, found.edits))
    _refuse_if_unreadable(draft.text, document)
    published = find_published(document, metadata=page.published, text=draft.text)
    return CleanText(
        text=draft.text,
        origin_starts=draft.starts,
        origin_ends=draft.ends,
        repairs=draft.repairs(),
        furniture=tuple(sorted((*page.furniture, *draft.furniture), key=lambda f: f.origin)),
        language=language_of(draft.text, given=document.language or page.language, source=document.source),
        title=document.title or page.title or found.headline,
        published=published.day,
        published_from=published.source,
        publisher=document.publisher or page.publisher,
        encoding=decoded.encoding,
    )


def _read_page(words: SourceText, document: Document) -> _Page:
    if document.media_type != "text/html":
        return _Page(words)
    from onrecord.text.html.page import read_page  # noqa: PLC0415 - trafilatura: only for pages

    page = read_page(words, url=document.url, source=document.source)
    return _Page(page.article, page.furniture, page.title, page.published, page.publisher, page.language)


def _refuse_if_unreadable(text: str, document: Document) -> None:
    words = [found.group() for found in islice(_WORD.finditer(text), _FEWEST_WORDS)]
    if len(words) >= _FEWEST_WORDS or sum(map(len, words)) >= _FEWEST_LETTERS_WITHOUT_SPACES:
        return
    raise NoArticle(
        "there is nothing to read in it"
        if not words
        else f"only {len(words)} words of it are no page furniture",
        source=document.source,
        what_to_do="Give the report itself; if it is loaded by a script, save the page from a browser.",
    )
