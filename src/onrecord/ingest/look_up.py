"""The addresses of a host, looked up once and checked."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

from onrecord.errors import SourceNotFound, SourceRefused
from onrecord.ingest.public_address import is_public

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.ingest.deadline import Deadline
    from onrecord.ingest.web_address import WebAddress

    Resolve = Callable[[str, int], list[str]]


def resolve(host: str, port: int) -> list[str]:
    """Return the IP addresses of `host` as the system knows them, best first.

    Raises:
        OSError: the host is unknown, or the name server does not answer.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def look_up(
    address: WebAddress, *, source: str, deadline: Deadline, allow_private: bool, resolve: Resolve
) -> list[str]:
    """Return the IP addresses that may be connected to; the caller must not look them up again.

    A second look-up could give others (DNS rebinding). One that is not public spoils all.

    Raises:
        SourceNotFound: there is no such host.
        SourceRefused: an address is not public, and `allow_private` is not set.
        OSError: the name server does not answer, or not before `deadline` (TimeoutError).
    """
    try:
        found = _resolved(address, deadline, resolve)
    except socket.gaierror as error:
        if error.errno == socket.EAI_AGAIN:
            raise
        raise _unknown(address, source) from error
    except UnicodeError as error:
        raise _unknown(address, source) from error
    if not found:
        raise _unknown(address, source)
    private = None if allow_private else next((ip for ip in found if not is_public(ip)), None)
    if private is not None:
        raise SourceRefused(
            f"leads to {private}, which is not on the public internet",
            source=source,
            what_to_do="Set --allow-private if you trust the address.",
        )
    return found


def _resolved(address: WebAddress, deadline: Deadline, resolve: Resolve) -> list[str]:
    """Return what `resolve` gives; it runs in a thread, since the system's look-up knows no time limit."""
    found: list[str] = []
    failed: list[Exception] = []

    def ask() -> None:
        try:
            found.extend(resolve(address.host, address.port))
        except Exception as error:  # noqa: BLE001 - it is raised again in the thread that asked
            failed.append(error)

    thread = threading.Thread(target=ask, daemon=True, name="look-up")
    thread.start()
    thread.join(deadline.remaining())
    if failed:
        raise failed[0]
    if thread.is_alive():
        raise TimeoutError("the name server does not answer")
    return found


def _unknown(address: WebAddress, source: str) -> SourceNotFound:
    return SourceNotFound(
        f"there is no host {address.host}", source=source, what_to_do="Check the spelling of the address."
    )
