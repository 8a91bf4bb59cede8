"""Which addresses of the internet are open to everybody."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
_COMPATIBLE = IPv6Network("::/96")  # RFC 4291, given up, and what some systems still route


def is_public(address: str) -> bool:
    """Tell whether an IP address is one that a news site can have.

    Not public are private, loopback, link-local, shared, multicast, reserved and unspecified addresses
    (IANA's special-purpose registries, as `ipaddress` knows them), and IPv6 addresses that hold such an
    IPv4 address: mapped, compatible, 6to4, NAT64.

    Raises:
        ValueError: `address` is no IP address.
    """
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        held = _ipv4_within(ip)
        if held is not None:
            return is_public(str(held))
        if ip.is_site_local or ip in _COMPATIBLE:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _ipv4_within(ip: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that packets to `ip` end up at."""
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour
