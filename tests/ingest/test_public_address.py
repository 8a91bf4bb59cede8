from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ingest.public_address import is_public


@pytest.mark.parametrize(
    "address",
    [
        "93.184.215.14",
        "2606:4700::1111",
        "::ffff:93.184.215.14",
        "64:ff9b::93.184.215.14",
        "2002:5db8:d70e::1",
    ],
)
def test_a_news_site_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("127.0.0.1", id="loopback"),
        pytest.param("127.255.255.254", id="all of loopback"),
        pytest.param("10.1.2.3", id="private 10"),
        pytest.param("172.31.0.1", id="private 172"),
        pytest.param("192.168.0.1", id="private 192"),
        pytest.param("169.254.169.254", id="link-local, where clouds keep their keys"),
        pytest.param("100.64.0.1", id="shared by a provider"),
        pytest.param("224.0.0.1", id="multicast"),
        pytest.param("240.0.0.1", id="reserved"),
        pytest.param("255.255.255.255", id="broadcast"),
        pytest.param("0.0.0.0", id="unspecified"),  # noqa: S104 - nothing is bound to it
        pytest.param("192.0.2.1", id="for documentation"),
        pytest.param("198.18.0.1", id="for benchmarks"),
        pytest.param("::1", id="IPv6 loopback"),
        pytest.param("::", id="IPv6 unspecified"),
        pytest.param("fe80::1", id="IPv6 link-local"),
        pytest.param("fe80::1%eth0", id="IPv6 link-local with its zone"),
        pytest.param("fc00::1", id="IPv6 private"),
        pytest.param("fd12:3456::1", id="IPv6 private, usual"),
        pytest.param("fec0::1", id="IPv6 site-local"),
        pytest.param("ff02::1", id="IPv6 multicast"),
        pytest.param("ff0e::1", id="IPv6 multicast, global"),
        pytest.param("2001:db8::1", id="IPv6 for documentation"),
        pytest.param("::ffff:127.0.0.1", id="mapped"),
        pytest.param("::ffff:10.0.0.1", id="mapped private"),
        pytest.param("::127.0.0.1", id="compatible"),
        pytest.param("64:ff9b::127.0.0.1", id="NAT64"),
        pytest.param("64:ff9b::a9fe:a9fe", id="NAT64, link-local"),
        pytest.param("64:ff9b:1::1", id="NAT64 of one network"),
        pytest.param("2002:7f00:1::1", id="6to4"),
        pytest.param("2001:0:4136:e378:8000:63bf:80ff:fffe", id="Teredo"),
    ],
)
def test_what_only_this_network_can_reach_is_not_public(address: str) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_hidden_in_another_is_as_public_as_itself(address: IPv4Address) -> None:
    number = int(address)
    mapped = IPv6Address(0xFFFF << 32 | number)
    nat64 = IPv6Address(0x0064FF9B << 96 | number)
    six_to_four = IPv6Address(0x2002 << 112 | number << 80 | 1)
    for hidden in (mapped, nat64, six_to_four):
        assert is_public(str(hidden)) == is_public(str(address))


def test_a_name_is_no_address() -> None:
    with pytest.raises(ValueError, match="localhost"):
        is_public("localhost")
