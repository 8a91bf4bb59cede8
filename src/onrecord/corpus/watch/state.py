"""What a watch keeps from one run to the next, in a small file beside the record."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from onrecord.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

_SCHEMA = "onrecord/watch-state/1"


@dataclass(slots=True)
class FeedState:
    """What a feed's server said of its last version, to be sent back, and which entries are done with."""

    validators: dict[str, str] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)


@dataclass(slots=True)
class WatchState:
    """The state of each feed, by its address; without a path it lasts as long as the process."""

    path: Path | None = None
    feeds: dict[str, FeedState] = field(default_factory=dict)

    def save(self) -> None:
        """Write the file, whole or not at all.

        Raises:
            StoreError: it cannot be written.
        """
        if self.path is None:
            return
        feeds = {
            url: {"validators": feed.validators, "done": sorted(feed.done)}
            for url, feed in sorted(self.feeds.items())
        }
        new = self.path.with_name(f"{self.path.name}.new")
        try:
            new.write_text(json.dumps({"schema": _SCHEMA, "feeds": feeds}), encoding="utf-8")
            os.replace(new, self.path)  # noqa: PTH105 - as atomic as Path.replace, and says so
        except OSError as error:
            raise StoreError(
                f"{self.path} cannot be written: {error.strerror}",
                what_to_do="Give the folder room and rights.",
            ) from error


def load_state(path: Path | None) -> WatchState:
    """Return the state in the file; an empty one where there is none, or none that can be used.

    It only saves requests: the record itself knows which reports it has.
    """
    try:
        read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path else {}
        feeds = {
            str(url): FeedState(
                {str(name): str(value) for name, value in feed["validators"].items()},
                {str(link) for link in feed["done"]},
            )
            for url, feed in read.get("feeds", {}).items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        feeds = {}
    return WatchState(path, feeds)
