"""Ingest and text together, on damaged reports: a clean text that leads back to bytes, or a named error."""

from __future__ import annotations

import io
import json
import os
import random
import time
from itertools import pairwise
from pathlib import Path

import pytest

from onrecord.errors import OnRecordError
from onrecord.ingest.stream import Terms, read_stream
from onrecord.schema.document import Document
from onrecord.text.clean import clean

FOLDER = Path(__file__).parents[2] / "examples" / "reports"
REPORTS = sorted([*FOLDER.glob("*.txt"), *FOLDER.glob("*.html")])
SECONDS = float(os.environ.get("ONRECORD_FUZZ_SECONDS", "60"))
SEEDS = 10

_BITS = (
    "<", "</", "<p>", "<div>", "</div>", "<table>", "<!--", "-->", "<script>", "</title>", "&",
    "&#", "&quot;", "<plaintext>", "<svg>", "<template>", "<h1>", "<![CDATA[", "<textarea>", "<br>",
    "</article>", "<b><b>", "“", "”", "„", "«", "»", "''", '"', "’", ".", ". ", "\n", "\n\n",
    "\r\n", "\r", "\t", "\x00", "\x0b", "\x85", "\u2028", "\xa0", "\u200b", "\u200f", "\ufeff", "é",
    "Ã©", "â€™", "Москва", "東京", "ש", "👍🏽", "Leave a Comment", "Home » World » ", "Share this:",
    "Read more", "Monday (October 18th)", "{", "}", "\\", "[" * 300,
)  # fmt: skip


def _damaged(whole: str, other: str, dice: random.Random) -> str:
    for _ in range(dice.choice([1, 2, 5, 20, 80])):
        at, way = dice.randrange(len(whole) + 1), dice.random()
        if way < 0.5:
            whole = whole[:at] + dice.choice(_BITS) * dice.choice([1, 1, 1, 3, 30]) + whole[at:]
        elif way < 0.75:
            whole = whole[:at] + whole[at + dice.randrange(1, 200) :]
        else:
            begin = dice.randrange(len(other) + 1)
            whole = whole[:at] + other[begin : begin + dice.randrange(500)] + whole[at:]
    return whole


def _as_bytes(text: str, dice: random.Random) -> tuple[str, bytes]:
    """Return a name and the bytes: a file in one of several encodings, or a line of JSON."""
    form = dice.random()
    if form < 0.2:
        return "x.jsonl", json.dumps({"id": "1", dice.choice(["text", "html"]): text}).encode() + b"\n"
    encoding = dice.choice(["utf-8", "utf-8", "utf-16", "windows-1252", "utf-8-sig"])
    content = bytearray(text.encode(encoding, "replace"))
    for _ in range(dice.choice([0, 0, 0, 1, 5])):
        content[dice.randrange(len(content))] = dice.randrange(256)
    return dice.choice(["x", "x.txt", "x.html"]), bytes(content)


def _check(document: Document) -> None:
    try:
        text = clean(document)
    except OnRecordError as error:
        assert error.what_to_do  # noqa: PT017 - which errors may be raised is what is tested
        return
    size = len(document.content)
    assert len(text.origin_starts) == len(text.origin_ends) == len(text.text) > 0
    for places in (text.origin_starts, text.origin_ends):
        assert all(0 <= a <= b <= size for a, b in pairwise(places))
    assert all(a <= b for a, b in zip(text.origin_starts, text.origin_ends, strict=True))
    for repair in text.repairs:
        assert text.text[repair.start : repair.end] == repair.now
    assert "\r" not in text.text


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(SEEDS))
def test_damaged_reports_are_cleaned_or_named(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - for chance, not for secrets
    wholes = [path.read_text("utf-8") for path in REPORTS]
    end = time.monotonic() + SECONDS
    done = 0
    while time.monotonic() < end:
        name, content = _as_bytes(_damaged(dice.choice(wholes), dice.choice(wholes), dice), dice)
        for each in read_stream(io.BytesIO(content), name=name, terms=Terms(max_document_bytes=1_000_000)):
            if isinstance(each, Document):
                try:
                    _check(each)
                except Exception as error:
                    raise AssertionError(f"{name}: {content!r}") from error
        done += 1
    assert done
