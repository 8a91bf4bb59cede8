"""Rounds over feeds and folders: what is new goes into the record as `onrecord add` puts it there."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from itertools import zip_longest
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from onrecord.corpus.add import Outcome, add_all, add_documents
from onrecord.corpus.watch.feed import Feed
from onrecord.corpus.watch.folder import Folder
from onrecord.corpus.watch.hosts import Hosts, HostWaits
from onrecord.corpus.watch.state import FeedState
from onrecord.errors import DocumentError, SettingError, SourceError
from onrecord.ingest.printable import printable
from onrecord.ingest.url import page_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from onrecord.corpus.document_arrival import ReadsDocuments
    from onrecord.corpus.watch.clock import Clock
    from onrecord.corpus.watch.state import WatchState
    from onrecord.ingest.feed import Entry
    from onrecord.settings import Settings
    from onrecord.store import Store

_WEB = re.compile(r"https?:", re.IGNORECASE)


class Watch:
    """Feeds by their addresses and folders by their paths, watched for one record.

    Raises:
        SettingError: a source is neither.
    """

    def __init__(  # noqa: PLR0913 - keyword-only, each of another kind
        self,
        sources: Iterable[str],
        *,
        store: Store,
        settings: Settings,
        state: WatchState,
        clock: Clock,
        reader: ReadsDocuments,
        allow_private: bool = False,
    ) -> None:
        sources = list(dict.fromkeys(sources))
        self._store, self._settings, self._state, self._clock = store, settings, state, clock
        self._make_reader: Callable[[], ReadsDocuments] = lambda: reader
        self._hosts = Hosts(settings, clock, allow_private=allow_private)
        self.folders = [Folder(_folder(source)) for source in sources if not _WEB.match(source)]
        self.feeds = [
            Feed(source, state.feeds.setdefault(source, FeedState()))
            for source in sources
            if _WEB.match(source)
        ]
        self._recorded = {source.url for source in store.documents()} if self.feeds else set()

    def round(self, *, only_still: bool = True) -> Iterator[Outcome]:
        """Look at everything once and yield what became of each report that is new, and each failure.

        Ends early when the clock is stopped; what is left is done in the next round or run.

        Args:
            only_still: leave files that are being written for the next round.
        """
        for folder in self.folders:
            yield from self._files(folder, only_still=only_still)
        for feed in self.feeds:
            if not self._clock.stopped:
                yield from self._look(feed)
        for feed, entry in self._turns():
            if self._clock.stopped:
                break
            yield from self._entry(feed, entry)
        self._state.save()

    def _files(self, folder: Folder, *, only_still: bool) -> Iterator[Outcome]:
        for path in folder.new(only_still=only_still):
            if isinstance(path, SourceError):
                yield Outcome("unreadable", error=path)
                continue
            outcomes = add_all(
                [path], store=self._store, settings=self._settings, make_reader=self._make_reader
            )
            for outcome in outcomes:
                yield outcome
                if self._clock.stopped:
                    return

    def _look(self, feed: Feed) -> Iterator[Outcome]:
        try:
            feed.look(self._hosts, self._settings)
        except HostWaits:
            return
        except (SourceError, DocumentError) as error:
            yield Outcome("unreadable", error=error)

    def _turns(self) -> list[tuple[Feed, Entry]]:
        """Return what is due, one host after the other, so that the pauses of one are the turns of others."""
        by_host: dict[str, list[tuple[Feed, Entry]]] = defaultdict(list)
        for feed in self.feeds:
            for entry in feed.due(self._clock.now()):
                if entry.url in self._recorded:
                    feed.done(entry)
                else:
                    by_host[_host(entry.url)].append((feed, entry))
        return [turn for turns in zip_longest(*by_host.values()) for turn in turns if turn]

    def _entry(self, feed: Feed, entry: Entry) -> Iterator[Outcome]:
        if entry.url in self._recorded:  # another feed had it too
            feed.done(entry)
            return
        source = printable(entry.url)
        try:
            document = self._hosts.ask(
                entry.url,
                lambda response, address: page_document(
                    response, address, source=source, settings=self._settings, published=entry.published
                ),
                {},
            )
        except HostWaits:
            return
        except (SourceError, DocumentError) as error:
            feed.failed(entry, self._clock.now())
            yield Outcome("unreadable", error=error)
            return
        for outcome in add_documents([document], store=self._store, make_reader=self._make_reader):
            if outcome.error:
                feed.failed(entry, self._clock.now())
            else:
                feed.done(entry)
                self._recorded |= {entry.url, document.url}
            yield outcome


def _folder(source: str) -> str:
    if not os.path.isdir(source):  # noqa: PTH112 - paths stay the strings that the user gave
        raise SettingError(
            f"{printable(source)} is neither a web address nor a folder",
            what_to_do="Give the http(s) address of a feed, or a folder; `onrecord add` reads a file.",
        )
    return source


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""
