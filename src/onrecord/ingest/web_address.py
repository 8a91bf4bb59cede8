"""An `http(s)` address, taken apart and checked before anything is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from onrecord.errors import SourceRefused

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_PORTS = {"http": 80, "https": 443}
_KEPT = "%/:=&?~#+!$,;'@()*[]"  # what RFC 3986 lets stand in a path and query, and escapes made before
# As browsers take it (WHATWG URL, "ends in a number"): a last label of digits makes the host an IPv4 address.
_ENDS_IN_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where to ask, and for what. `host` is ASCII, without brackets; `target` is path and query."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port, as the Host header and a URL have them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The address as it is asked for, without fragment."""
        return f"{self.scheme}://{self.authority}{self.target}"


def web_address(url: str, *, source: str, allow_private: bool) -> WebAddress:
    """Return the parts of `url`.

    Args:
        url: what the user gave, or where a server sent us.
        source: names the address in messages.
        allow_private: let a host be an IPv4 address in an unusual form (`2130706433`, `0x7f.1`); such
            forms hide addresses from people who look at them.

    Raises:
        SourceRefused: it is no `http(s)` address, holds a user name or password, or its host is no name
            or address.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = _host(parts)
        target = _target(parts)
    except ValueError as error:
        raise _refused(f"is no web address: {error}", source) from error
    if parts.scheme not in _PORTS:
        raise _refused(
            f"leads to a {parts.scheme or 'nameless'} address; only http and https are read", source
        )
    if "@" in parts.netloc:
        raise _refused("holds a user name or a password", source)
    if not allow_private and _is_hidden_ipv4(host):
        raise _refused(f"has a host in an unusual form, {host}", source)
    return WebAddress(parts.scheme, host, port or _PORTS[parts.scheme], target)


def _host(parts: SplitResult) -> str:
    """Return the host in ASCII (IDNA 2003).

    Raises:
        ValueError: there is none, or it is no name and no address.
    """
    host = parts.hostname or ""
    if ":" in host:
        return str(IPv6Address(host)) if "%" not in host else _no_zone(host)
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise ValueError(f"{host!r} is no host name") from error
    if not _HOST.fullmatch(host):
        raise ValueError(f"{host!r} is no host name" if host else "it has no host")
    return host


def _target(parts: SplitResult) -> str:
    """Return path and query with everything escaped that a request line cannot hold.

    Raises:
        ValueError: they hold half of a surrogate pair.
    """
    query = "?" + quote(parts.query, safe=_KEPT) if parts.query else ""
    return quote(parts.path or "/", safe=_KEPT) + query


def _no_zone(host: str) -> str:
    raise ValueError(f"{host!r} holds the zone of one machine")


def _is_hidden_ipv4(host: str) -> bool:
    """Tell whether `host` is an IPv4 address in any form but four decimal numbers."""
    if ":" in host or not _ENDS_IN_NUMBER.fullmatch(host):
        return False
    try:
        IPv4Address(host)
    except AddressValueError:
        return True
    return False


def _refused(said: str, source: str) -> SourceRefused:
    return SourceRefused(
        said, source=source, what_to_do="Give the address of a page, http:// or https:// and a host name."
    )
