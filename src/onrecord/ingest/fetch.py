"""Something on the web fetched: redirects followed, each address checked, all in time."""

from __future__ import annotations

import socket
import ssl
from http import HTTPStatus
from http.client import HTTPException
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin

from onrecord.errors import SourceError, SourceNotFound, SourceRefused, SourceUnavailable
from onrecord.ingest.connection import answer
from onrecord.ingest.deadline import Deadline
from onrecord.ingest.look_up import look_up, resolve
from onrecord.ingest.printable import printable
from onrecord.ingest.web_address import web_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from http.client import HTTPResponse

    from onrecord.ingest.look_up import Resolve
    from onrecord.ingest.web_address import WebAddress
    from onrecord.settings import Settings

Taken = TypeVar("Taken")

_REDIRECTS = (301, 302, 303, 307, 308)
_TRY_AGAIN = (408, 425, 429)  # client errors by number, but of the moment: time-out, too early, too many
_AGAIN = "Try again later."


def fetch(  # noqa: PLR0913 - keyword-only switches
    url: str,
    take: Callable[[HTTPResponse, WebAddress], Taken],
    *,
    settings: Settings,
    allow_private: bool = False,
    resolve: Resolve = resolve,
    headers: Mapping[str, str] | None = None,
    before: Callable[[WebAddress], None] | None = None,
) -> Taken:
    """Return what `take` makes of the answer that redirects led to.

    Args:
        url: of `http` or `https`.
        take: gets the answer, its headers read and its body not, of any status but a redirect, and the
            address that gave it.
        settings: `url_timeout_seconds` holds for everything together: name look-ups, redirects, body.
        allow_private: let the address be on this machine or in its network.
        resolve: gives the IP addresses of a host and port. Each host is looked up once and connected to
            at the address that was checked.
        headers: to be sent besides those of every request; printable ASCII.
        before: called with each address before it is asked; it may wait, and then the time of `settings`
            begins anew, or raise a `SourceError`.

    Raises:
        SourceNotFound: there is no such host.
        SourceRefused: the address or a redirect leads where onrecord does not go.
        SourceUnavailable: no answer in time, or one that is cut off or no HTTP.
    """
    source = printable(url)
    deadline = Deadline(settings.url_timeout_seconds)
    try:
        for _ in range(settings.url_max_redirects + 1):
            address = web_address(url, source=source, allow_private=allow_private)
            if before is not None:
                before(address)
                deadline = Deadline(settings.url_timeout_seconds)
            ips = look_up(
                address, source=source, deadline=deadline, allow_private=allow_private, resolve=resolve
            )
            with answer(address, ips, deadline, headers) as response:
                if response.status not in _REDIRECTS:
                    return take(response, address)
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


def refuse_status(response: HTTPResponse, source: str) -> None:
    """Raise for every status but those that come with the page.

    Raises:
        SourceNotFound: the server says that there is no such page (4xx).
        SourceUnavailable: a server's error, or a status of the moment.
    """
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
