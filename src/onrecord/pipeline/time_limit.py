"""How long one document may take."""

from __future__ import annotations

import signal
import threading
import time
from typing import TYPE_CHECKING, TypeVar

from onrecord.errors import DocumentTooSlow

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

Result = TypeVar("Result")

# An exception raised in a finalizer is lost; the alarm rings again until the work has stopped.
_RING_AGAIN_SECONDS = 0.2


class _TimeUp(BaseException):
    """No `Exception`, because libraries catch those and go on with something else."""


class TimeLimit:
    """The time that reading one document may take, counted from here on."""

    def __init__(self, seconds: float, *, source: str) -> None:
        self.seconds = seconds
        self.source = source
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        """Do nothing while there is time.

        Raises:
            DocumentTooSlow: the time is over.
        """
        if time.monotonic() > self._end:
            raise self._too_slow()

    def run(self, work: Callable[[], Result]) -> Result:
        """Return what `work` returns, stopping it when the time is over.

        In the main thread of a POSIX system the work is interrupted by SIGALRM wherever it runs Python; in
        another thread only its own calls of `check` stop it. A timer and handler that were set before are
        put back.

        Raises:
            DocumentTooSlow: the time is over.
        """
        if not _can_interrupt():
            return work()
        before = signal.signal(signal.SIGALRM, _ring)
        old_seconds, old_interval = signal.setitimer(
            signal.ITIMER_REAL, max(self._end - time.monotonic(), 1e-6), _RING_AGAIN_SECONDS
        )
        try:
            try:
                return work()
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except _TimeUp:
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise self._too_slow() from None
        finally:
            signal.signal(signal.SIGALRM, before)
            signal.setitimer(signal.ITIMER_REAL, old_seconds, old_interval)

    def _too_slow(self) -> DocumentTooSlow:
        return DocumentTooSlow(
            f"reading it took longer than {self.seconds:g} seconds",
            source=self.source,
            what_to_do="Raise the setting document_seconds, or leave the document out.",
        )


def _can_interrupt() -> bool:
    return hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread()


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise _TimeUp
