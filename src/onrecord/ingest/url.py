"""A page of the web as a Document."""

from __future__ import annotations

import socket
import ssl
from http import HTTPStatus
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from onrecord.errors import SourceError, SourceNotFound, SourceRefused, SourceUnavailable
from onrecord.ingest.connection import answer
from onrecord.ingest.deadline import Deadline
from onrecord.ingest.document import Given, make_document
from onrecord.ingest.look_up import look_up, resolve
from onrecord.ingest.page import read_page
from onrecord.ingest.printable import printable
from onrecord.ingest.web_address import web_address

if TYPE_CHECKING:
    from http.client import HTTPResponse

    from onrecord.ingest.look_up import Resolve
    from onrecord.ingest.page import Page
    from onrecord.schema.document import Document
    from onrecord.settings import Settings

_REDIRECTS = (301, 302, 303, 307, 308)
_TRY_AGAIN = (408, 425, 429)  # client errors by number, but of the moment: time-out, too early, too many
_AGAIN = "Try again later."


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
    deadline = Deadline(settings.url_timeout_seconds)
    try:
        for _ in range(settings.url_max_redirects + 1):
            address = web_address(url, source=source, allow_private=allow_private)
            ips = look_up(
                address, source=source, deadline=deadline, allow_private=allow_private, resolve=resolve
            )
            with answer(address, ips, deadline) as response:
                if response.status not in _REDIRECTS:
                    _refuse_status(response, source)
                    page = read_page(response, source=source, limit=settings.max_document_bytes)
                    return _document(page, source, address.url, published)
                url = _next_url(response, address.url, source)
    except TimeoutError as error:
        raise _unavailable(
            f"did not answer within {settings.url_timeout_seconds:g} seconds", source
        ) from error
    except (OSError, HTTPException, ValueError) as error:
        raise _fault(error, source) from error
    raise SourceRefused(
        f"redirects more than {settings.url_max_redirects} times",
        source=source,
        what_to_do="Give the address that a browser ends at, or raise the setting url_max_redirects.",
    )


def _document(page: Page, source: str, url: str, published: str | None) -> Document:
    given = Given(encoding=page.encoding, url=url, published=published)
    return make_document(page.content, source=source, media_type=page.media_type, given=given)


def _refuse_status(response: HTTPResponse, source: str) -> None:
    """Raise for every status but those that come with the page."""
    status = response.status
    if status in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
        return
    said = f"the server answers {status} {printable(response.reason)}".rstrip()
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR and status not in _TRY_AGAIN:
        raise SourceNotFound(
            said,
            source=source,
            what_to_do="Check the address in a browser; save the page if it needs a login.",
        )
    raise _unavailable(said, source)


def _next_url(response: HTTPResponse, asked: str, source: str) -> str:
    """Return where a redirect leads; it is not checked, and may be no address at all."""
    location = response.headers.get("location")
    if not location:
        raise _unavailable(f"the server answers {response.status} and does not say where the page is", source)
    # http.client reads headers as Latin-1; servers that do not escape them write UTF-8.
    location = str(location).encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        return urljoin(asked, location)
    except ValueError:
        return location


def _fault(error: Exception, source: str) -> SourceError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return SourceRefused(
            f"the certificate is wrong: {error.verify_message}",
            source=source,
            what_to_do="Check the address; fetch the page with a browser if you trust it.",
        )
    if isinstance(error, socket.gaierror):
        return _unavailable("the name server does not answer", source)
    if isinstance(error, OSError) and not isinstance(error, HTTPException):
        return _unavailable(f"no connection: {printable(error.strerror or str(error))}", source)
    return _unavailable("the answer is cut off or no HTTP", source)


def _unavailable(said: str, source: str) -> SourceUnavailable:
    return SourceUnavailable(said, source=source, what_to_do=_AGAIN)
