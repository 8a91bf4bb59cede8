from __future__ import annotations

import socket
import threading

import pytest

from onrecord.errors import SourceNotFound, SourceRefused
from onrecord.ingest import look_up as module
from onrecord.ingest.deadline import Deadline
from onrecord.ingest.look_up import look_up, resolve
from onrecord.ingest.web_address import WebAddress

_ADDRESS = WebAddress("http", "news.example", 80, "/")


def _look_up(*ips: str, allow_private: bool = False) -> list[str]:
    return look_up(
        _ADDRESS,
        source="the source",
        deadline=Deadline(5),
        allow_private=allow_private,
        resolve=lambda _host, _port: list(ips),
    )


def test_public_addresses_are_given_in_their_order() -> None:
    assert _look_up("2606:4700::1111", "93.184.215.14") == ["2606:4700::1111", "93.184.215.14"]


@pytest.mark.parametrize("ips", [["127.0.0.1"], ["93.184.215.14", "10.0.0.1"], ["::ffff:169.254.169.254"]])
def test_a_name_that_leads_to_a_private_address_is_refused(ips: list[str]) -> None:
    with pytest.raises(SourceRefused, match="not on the public internet") as caught:
        _look_up(*ips)
    assert "--allow-private" in caught.value.what_to_do
    assert _look_up(*ips, allow_private=True) == ips


def test_a_host_without_addresses_is_not_found() -> None:
    with pytest.raises(SourceNotFound, match=r"there is no host news\.example"):
        _look_up()


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        pytest.param(socket.gaierror(socket.EAI_NONAME, "unknown"), SourceNotFound, id="no such name"),
        pytest.param(UnicodeError("label too long"), SourceNotFound, id="no name at all"),
        pytest.param(socket.gaierror(socket.EAI_AGAIN, "later"), socket.gaierror, id="name server down"),
        pytest.param(OSError(5, "broken"), OSError, id="system broken"),
    ],
)
def test_an_unknown_host_differs_from_a_silent_name_server(error: Exception, raised: type[Exception]) -> None:
    def fail(_host: str, _port: int) -> list[str]:
        raise error

    with pytest.raises(raised):
        look_up(_ADDRESS, source="x", deadline=Deadline(5), allow_private=False, resolve=fail)


def test_a_name_server_that_never_answers_is_not_waited_for() -> None:
    released = threading.Event()

    def wait(_host: str, _port: int) -> list[str]:
        released.wait(10)
        return []

    with pytest.raises(TimeoutError):
        look_up(_ADDRESS, source="x", deadline=Deadline(0.05), allow_private=False, resolve=wait)
    released.set()


def test_the_system_is_asked_once_and_names_each_address_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", (ip, 80)) for ip in ("::1", "127.0.0.1", "::1")]

    monkeypatch.setattr(module.socket, "getaddrinfo", answer)
    assert resolve("news.example", 80) == ["::1", "127.0.0.1"]
