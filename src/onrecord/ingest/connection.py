"""A connection to a checked address, and the answer on it, all before the deadline."""

from __future__ import annotations

import io
import socket
import ssl
from contextlib import contextmanager
from http.client import HTTPResponse
from typing import TYPE_CHECKING, cast

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from _typeshed import WriteableBuffer

    from onrecord.ingest.deadline import Deadline
    from onrecord.ingest.web_address import WebAddress

_REQUEST = (
    "GET {address.target} HTTP/1.1\r\n"
    "Host: {address.authority}\r\n"
    f"User-Agent: onrecord/{onrecord.__version__}\r\n"
    "Accept-Encoding: gzip\r\n"
    "Connection: close\r\n"
)
_ACCEPT = {"Accept": "text/html, application/xhtml+xml, text/plain;q=0.9"}


@contextmanager
def answer(
    address: WebAddress, ips: list[str], deadline: Deadline, headers: Mapping[str, str] | None = None
) -> Iterator[HTTPResponse]:
    """Ask one of `ips` for the page; status and headers are read, the body is the caller's to read.

    `headers` are sent besides those of every request, or instead of its Accept; they are printable ASCII.
    Proxies of the environment are not asked: they would look the host up for themselves.

    Raises:
        OSError: no address answers, the certificate is wrong, or time is up (TimeoutError).
        http.client.HTTPException, ValueError: what comes is no HTTP.
    """
    with _connected(address, ips, deadline) as connection:
        connection.settimeout(deadline.remaining())
        connection.sendall(_request(address, headers or {}))
        response = HTTPResponse(cast("socket.socket", _Timed(connection, deadline)), method="GET")
        with response:
            response.begin()
            yield response


def _request(address: WebAddress, headers: Mapping[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in {**_ACCEPT, **headers}.items())
    return f"{_REQUEST.format(address=address)}{lines}\r\n".encode("ascii")


def _connected(address: WebAddress, ips: list[str], deadline: Deadline) -> socket.socket:
    """Return a connection to the first of `ips` that takes one; the last one's error is raised.

    An address that does not answer takes its share of the time, not all of it.
    """
    for tried, ip in enumerate(ips[:-1]):
        try:
            return _connected_to(ip, address, deadline, deadline.remaining() / (len(ips) - tried))
        except ssl.SSLError:
            raise
        except OSError:
            continue
    return _connected_to(ips[-1], address, deadline, deadline.remaining())


def _connected_to(ip: str, address: WebAddress, deadline: Deadline, timeout_seconds: float) -> socket.socket:
    connection = socket.create_connection((ip, address.port), timeout=timeout_seconds)
    if address.scheme == "http":
        return connection
    try:
        connection.settimeout(deadline.remaining())
        return _certificates().wrap_socket(connection, server_hostname=address.host)
    except BaseException:
        connection.close()
        raise


def _certificates() -> ssl.SSLContext:
    """Return the system's certificates, and Mozilla's for the systems that have none."""
    import certifi  # noqa: PLC0415 - a dependency of trafilatura, wanted only for https

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class _Timed:
    """What `HTTPResponse` wants of a socket; each read may take what is left of the whole time."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedReader(self._connection, self._deadline))


class _TimedReader(io.RawIOBase):
    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        super().__init__()
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        # A server that sends one byte a second never exceeds a limit for one read.
        self._connection.settimeout(self._deadline.remaining())
        return self._connection.recv_into(buffer)
