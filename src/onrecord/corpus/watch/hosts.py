"""How hosts are treated: what their robots.txt says, a pause between requests, patience with the broken."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar
from urllib.robotparser import RobotFileParser

from onrecord.errors import SourceNotFound, SourceRefused, SourceUnavailable
from onrecord.ingest.fetch import fetch, refuse_status
from onrecord.ingest.page import read_body

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from http.client import HTTPResponse

    from onrecord.corpus.watch.clock import Clock
    from onrecord.ingest.web_address import WebAddress
    from onrecord.settings import Settings

Taken = TypeVar("Taken")

PAUSE_SECONDS = 1.0  # between requests to one host, where robots.txt asks for no longer one
LONGEST_PAUSE = 60.0  # of those that robots.txt can ask for
FIRST_BACK_OFF = 60.0  # doubled with each failure in a row
LONGEST_BACK_OFF = 6 * 3600.0
_ROBOTS_BYTES = 512_000  # RFC 9309, 2.5: at least 500 KiB are read
_ROBOTS_SECONDS = 24 * 3600.0  # RFC 9309, 2.4: used for no more than a day
_AGENT = "onrecord"


def back_off(failures: int) -> float:
    """Return the seconds to wait after so many failures in a row, 1 or more."""
    return min(FIRST_BACK_OFF * 2.0 ** min(failures - 1, 30), LONGEST_BACK_OFF)


class HostWaits(SourceUnavailable):
    """The host is given time to recover; it was not asked."""


@dataclass(slots=True)
class _Host:
    free: float = 0.0  # when it may be asked next
    failures: int = 0
    pause: float = PAUSE_SECONDS
    robots: RobotFileParser | None = None
    robots_end: float = 0.0


class Hosts:
    """All hosts that were asked. One thread asks, so that no host has two requests at a time."""

    def __init__(self, settings: Settings, clock: Clock, *, allow_private: bool = False) -> None:
        self._settings, self._clock, self._allow_private = settings, clock, allow_private
        self._hosts: dict[str, _Host] = {}

    def ask(
        self, url: str, take: Callable[[HTTPResponse, WebAddress], Taken], headers: Mapping[str, str]
    ) -> Taken:
        """Fetch as `onrecord.ingest.fetch` does, in turn, and note how the host answers.

        Raises:
            HostWaits: the host failed a short while ago.
            SourceError, DocumentError: as `fetch` and `take` raise them, or robots.txt forbids it.
        """
        asked: list[WebAddress] = []

        def before(address: WebAddress) -> None:
            self._await(address)
            asked.append(address)

        def noted(response: HTTPResponse, address: WebAddress) -> Taken:
            status = response.status
            if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                self._failed(asked.pop(), response.headers.get("retry-after"))
                asked.clear()
            else:
                self._hosts[address.authority].failures = 0
            return take(response, address)

        try:
            return fetch(
                url,
                noted,
                settings=self._settings,
                allow_private=self._allow_private,
                headers=headers,
                before=before,
            )
        except HostWaits:
            raise
        except SourceUnavailable:
            if asked:
                self._failed(asked[-1])
            raise

    def _await(self, address: WebAddress) -> None:
        """Wait until `address` may be asked; raises as `ask` does."""
        host = self._hosts.setdefault(address.authority, _Host())
        if host.failures and host.free > self._clock.now():
            raise HostWaits(
                f"{address.authority} failed and is not asked now", source=address.url, what_to_do="Wait."
            )
        if host.robots is None or self._clock.now() >= host.robots_end:
            self._read_robots(host, address)
        if not _may(host.robots, address.url):
            raise SourceRefused(
                "robots.txt of the site forbids it", source=address.url, what_to_do="Ask the site."
            )
        self._take_turn(host)

    def _failed(self, address: WebAddress, retry_after: str | None = None) -> None:
        """Give a host time: what it asks for in seconds, and ever longer with each failure in a row."""
        host = self._hosts.setdefault(address.authority, _Host())
        host.failures += 1
        asked = retry_after or ""
        seconds = float(asked) if asked.isascii() and asked.isdigit() else 0.0
        wait = max(back_off(host.failures), min(seconds, LONGEST_BACK_OFF))
        host.free = self._clock.now() + wait

    def _take_turn(self, host: _Host) -> None:
        self._clock.wait(host.free - self._clock.now())
        host.free = self._clock.now() + host.pause

    def _read_robots(self, host: _Host, address: WebAddress) -> None:
        url = f"{address.scheme}://{address.authority}/robots.txt"

        def take(response: HTTPResponse, _: WebAddress) -> bytes:
            refuse_status(response, url)
            return read_body(response, url, _ROBOTS_BYTES)

        self._take_turn(host)
        try:
            content = fetch(url, take, settings=self._settings, allow_private=self._allow_private)
        except SourceNotFound:
            content = b""  # RFC 9309, 2.3.1.3: none there means that all is allowed
        except SourceUnavailable:
            self._failed(address)
            raise
        host.robots = _parsed(content)
        host.robots_end = self._clock.now() + _ROBOTS_SECONDS
        host.pause = _pause(host.robots)


def _parsed(content: bytes) -> RobotFileParser:
    parser = RobotFileParser()
    try:
        parser.parse(content.decode("utf-8", "replace").lstrip("\ufeff").splitlines())
    except ValueError:
        parser.disallow_all = True  # type: ignore[attr-defined]  # typeshed leaves it out
    return parser


def _may(robots: RobotFileParser | None, url: str) -> bool:
    try:
        return robots is not None and robots.can_fetch(_AGENT, url)
    except ValueError:
        return False


def _pause(robots: RobotFileParser) -> float:
    said = robots.crawl_delay(_AGENT)
    return min(max(float(said or 0), PAUSE_SECONDS), LONGEST_PAUSE)
