"""A reader without weights that other processes can import."""

from __future__ import annotations

import hashlib
import os
import re
import time
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import EvidenceError, NoArticle
from onrecord.schema.annotation import Annotations
from onrecord.schema.claim import Claims, Occupancy
from onrecord.schema.reading import Reader, Reading
from onrecord.schema.text import CleanText

if TYPE_CHECKING:
    from onrecord.schema.document import Document

_POST = re.compile(r"(\w+ \w+), the (\w+) of (\w+)")


class FakeReader:
    """Finds "Anna Berg, the minister of Ruritania" in ASCII text.

    Takes `seconds` a report, and notes in the file `log` which it read. A report with the word "crashes" ends
    the process, one with "fails" cannot be read, one with "breaks" raises what no reader should, and one with
    "invents" makes claims whose words are not in it.
    """

    def __init__(self, seconds: float = 0.0, log: str | None = None) -> None:
        self.reader = Reader("fake", "1", "0" * 12)
        self._seconds, self._log = seconds, log

    def read(self, document: Document) -> Reading:
        text = document.content.decode("ascii")
        if self._log:
            with Path(self._log).open("a", encoding="utf-8") as log:
                log.write(f"{document.sha256}\n")
        time.sleep(self._seconds)
        if "crashes" in text:
            os._exit(9)
        if "fails" in text:
            raise NoArticle("has no article", source=document.source, what_to_do="Give another.")
        if "breaks" in text:
            raise ZeroDivisionError
        if "invents" in text:
            raise EvidenceError("has words that are not in its text", what_to_do="Report it.")
        clean = _clean(text, document)
        annotations = Annotations(text, clean.published, None, (), (), (), (), ())
        claims = Claims(tuple(_occupancy(found, clean) for found in _POST.finditer(text)))
        return Reading(document, clean, annotations, self.reader, claims)


def _clean(text: str, document: Document) -> CleanText:
    places = range(len(text) + 1)
    return CleanText(
        text, array("q", places[:-1]), array("q", places[1:]), (), (), "en", document.title,
        document.published, "given" if document.published else "none", document.publisher, "ascii",
    )  # fmt: skip


def _occupancy(found: re.Match[str], text: CleanText) -> Occupancy:
    row_id = hashlib.sha256(f"{found[0]} {found.start()}".encode()).hexdigest()[:16]
    return Occupancy(
        row_id, found[1], None, found[2], found[3], None, "executive", "current", False, None, None,
        None, None, None, None, None, None, (text.span(*found.span()),), "actual", None, 0.9, "fake",
    )  # fmt: skip
