"""The body of a web server's answer, if it is a page of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.errors import SourceRefused, SourceUnavailable
from onrecord.ingest.gzipped import GzipFaults, opened_gzip
from onrecord.ingest.size import too_large
from onrecord.ingest.sniff import HEAD_BYTES, sniff

if TYPE_CHECKING:
    from http.client import HTTPResponse

    from onrecord.schema.document import MediaType

_PAGES = ("text/html", "application/xhtml+xml")
# What these are, their bytes say: a page sent as text, XHTML sent as XML, a feed.
_OPEN = ("text/plain", "text/xml", "application/xml", "application/rss+xml", "application/atom+xml")


@dataclass(frozen=True, slots=True)
class Page:
    """What came: bytes taken out of gzip, what they are, and the encoding that the header names."""

    content: bytes
    media_type: MediaType
    encoding: str | None


def read_page(response: HTTPResponse, *, source: str, limit: int) -> Page:
    """Return the page in `response`, whose headers are read and whose body is not.

    Args:
        response: with a status that comes with a page.
        source: names the page in messages.
        limit: the largest page in bytes, as sent and as unpacked.

    Raises:
        SourceRefused: it is no page of text, or is larger than `limit`.
        SourceUnavailable: the body is cut off.
        UndecodableDocument: it is binary.
        OSError, http.client.HTTPException: the connection breaks.
    """
    said = response.headers["content-type"]
    content_type = response.headers.get_content_type() if said else None
    if content_type not in (None, *_PAGES, *_OPEN):
        raise _refused(f"is {content_type}, not a page of text", source)
    content = read_body(response, source, limit)
    sniffed = sniff(content[:HEAD_BYTES], "")
    if sniffed.form == "reports":
        raise _refused("is JSONL, which is not read from the web", source)
    refusal = sniffed.refusal(source)
    if refusal is not None:
        raise refusal
    is_page = content_type in _PAGES or sniffed.form == "html"
    return Page(content, "text/html" if is_page else "text/plain", response.headers.get_content_charset())


def read_body(response: HTTPResponse, source: str, limit: int) -> bytes:
    """Return the body, taken out of gzip; raises as `read_page` does, but for what it is."""
    if (response.length or 0) > limit:
        raise too_large(source, limit)
    packing = (response.headers["content-encoding"] or "identity").strip().lower()
    if packing not in ("identity", "gzip", "x-gzip"):
        raise _refused(f"is packed as {packing}, which nobody asked for", source)
    stream = response if packing == "identity" else opened_gzip(response)
    try:
        content = stream.read(limit + 1)
    except GzipFaults as error:
        raise _cut_off(source) from error
    if len(content) > limit:
        raise too_large(source, limit)
    if response.length:  # http.client's count of the bytes that are still to come
        raise _cut_off(source)
    return content


def _refused(said: str, source: str) -> SourceRefused:
    return SourceRefused(
        said, source=source, what_to_do="Give the address of a report, or fetch it and give the file."
    )


def _cut_off(source: str) -> SourceUnavailable:
    return SourceUnavailable("the answer is cut off", source=source, what_to_do="Try again later.")
