"""Time as watching needs it; tests have another."""

from __future__ import annotations

import time

_SLICE_SECONDS = 0.5  # how long a wait may go on after it should have ended


class Clock:
    """Seconds that only go forward, and waits that `stop` ends."""

    def __init__(self) -> None:
        self.stopped = False

    def now(self) -> float:
        """Return seconds since some moment."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Wait, but not when stopped."""
        end = self.now() + seconds
        while not self.stopped and (left := end - self.now()) > 0:
            time.sleep(min(left, _SLICE_SECONDS))

    def stop(self) -> None:
        """End the wait of now and all later ones; safe to call from a signal's handler."""
        self.stopped = True
