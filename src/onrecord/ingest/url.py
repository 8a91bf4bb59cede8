"""A page of the web as a Document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.ingest.document import Given, make_document
from onrecord.ingest.fetch import fetch, refuse_status
from onrecord.ingest.look_up import resolve
from onrecord.ingest.page import read_page
from onrecord.ingest.printable import printable

if TYPE_CHECKING:
    from http.client import HTTPResponse

    from onrecord.ingest.look_up import Resolve
    from onrecord.ingest.web_address import WebAddress
    from onrecord.schema.document import Document
    from onrecord.settings import Settings


def read_url(
    url: str,
    *,
    settings: Settings,
    published: str | None = None,
    allow_private: bool = False,
    resolve: Resolve = resolve,
) -> Document:
    """Return the page at `url`; its `url` is the one that redirects led to.

    Args:
        url: of `http` or `https`.
        settings: `url_timeout_seconds` holds for everything together: name look-ups, redirects, body.
        published: `YYYY-MM-DD`, if known.
        allow_private: let the page be on this machine or in its network.
        resolve: gives the IP addresses of a host and port. Each host is looked up once and connected to
            at the address that was checked.

    Raises:
        SourceNotFound: there is no such host or page (4xx).
        SourceRefused: the address or a redirect leads where onrecord does not go, or what is there is no
            page of text, or too large.
        SourceUnavailable: no answer in time, a server's error (5xx), or an answer cut off.
        DocumentError: what came is empty or binary.
    """
    source = printable(url)

    def take(response: HTTPResponse, address: WebAddress) -> Document:
        return page_document(response, address, source=source, settings=settings, published=published)

    return fetch(url, take, settings=settings, allow_private=allow_private, resolve=resolve)


def page_document(
    response: HTTPResponse, address: WebAddress, *, source: str, settings: Settings, published: str | None
) -> Document:
    """Return the page in an answer from `address`; raises as `read_url` does."""
    refuse_status(response, source)
    page = read_page(response, source=source, limit=settings.max_document_bytes)
    given = Given(encoding=page.encoding, url=address.url, published=published)
    return make_document(page.content, source=source, media_type=page.media_type, given=given)
