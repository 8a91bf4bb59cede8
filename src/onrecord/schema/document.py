"""One report as fetched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MediaType = Literal["text/html", "text/plain"]


@dataclass(frozen=True, slots=True)
class Document:
    """One report: its bytes and what came with them.

    `source` names it in messages (path, URL, `FILE:LINE`). `id` is the given one, else the first 16
    hex digits of `sha256`, which is the SHA-256 of `content`. `content` is the file or page, or, for a
    line of a JSONL file, the UTF-8 of its `html` or `text`. `encoding` is the label that came with it
    (HTTP header, "utf-8" for JSONL) or None where nothing was said. `published` is an ISO 8601 date
    `YYYY-MM-DD` or None; `title`, `publisher`, `language` and `url` are as given, or None.
    """

    id: str
    source: str
    content: bytes
    sha256: str
    media_type: MediaType
    encoding: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
