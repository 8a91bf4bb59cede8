"""One feed that is watched: its newest version, and which of its entries are still to be had."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from onrecord.corpus.watch.hosts import back_off
from onrecord.ingest.feed import read_feed
from onrecord.ingest.fetch import refuse_status
from onrecord.ingest.page import read_body
from onrecord.ingest.printable import printable

if TYPE_CHECKING:
    from http.client import HTTPResponse

    from onrecord.corpus.watch.hosts import Hosts
    from onrecord.corpus.watch.state import FeedState
    from onrecord.ingest.feed import Entry
    from onrecord.ingest.web_address import WebAddress
    from onrecord.settings import Settings

_ACCEPT = "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml, text/xml;q=0.9"
_VALIDATORS = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}
_SENDABLE = re.compile(r"[\x20-\x7e]{1,500}")  # a header with a line break would be two


class Feed:
    """A feed by its address. Entries that fail are tried again after waits that double."""

    def __init__(self, url: str, state: FeedState) -> None:
        self.url, self._state = url, state
        self._entries: tuple[Entry, ...] = ()
        self._failed: dict[str, tuple[int, float]] = {}  # failures in a row, when to try again
        self._validators: dict[str, str] = {}

    def look(self, hosts: Hosts, settings: Settings) -> None:
        """Fetch the feed, if it is another than last time; raises as `Hosts.ask` and `read_feed` do."""
        found = hosts.ask(
            self.url,
            lambda response, address: self._take(response, address, settings),
            {"Accept": _ACCEPT, **self._state.validators},
        )
        if found is None:
            return
        self._entries = found
        links = {entry.url for entry in found}
        self._state.done &= links
        self._failed = {link: tries for link, tries in self._failed.items() if link in links}
        self._state.validators = {}  # not before all entries are done: a 304 would hide the others
        self.settle()

    def due(self, now: float) -> list[Entry]:
        """Return the entries that are to be fetched now, in the feed's order."""
        return [
            entry
            for entry in self._entries
            if entry.url not in self._state.done and self._failed.get(entry.url, (0, now))[1] <= now
        ]

    def done(self, entry: Entry) -> None:
        """Note that the record has what the entry leads to."""
        self._state.done.add(entry.url)
        self._failed.pop(entry.url, None)
        self.settle()

    def failed(self, entry: Entry, now: float) -> None:
        """Note that an entry could not be had or read."""
        failures = self._failed.get(entry.url, (0, now))[0] + 1
        self._failed[entry.url] = failures, now + back_off(failures)

    def settle(self) -> None:
        """Let the next request be conditional, if nothing of this version is left to do."""
        if all(entry.url in self._state.done for entry in self._entries):
            self._state.validators = self._validators

    def _take(
        self, response: HTTPResponse, address: WebAddress, settings: Settings
    ) -> tuple[Entry, ...] | None:
        if response.status == HTTPStatus.NOT_MODIFIED and self._state.validators:
            return None
        source = printable(self.url)
        refuse_status(response, source)
        content = read_body(response, source, settings.max_document_bytes)
        found = read_feed(content, source=source, base=address.url)
        said = {sent: response.headers.get(name, "") for name, sent in _VALIDATORS.items()}
        self._validators = {name: value for name, value in said.items() if _SENDABLE.fullmatch(value)}
        return found
