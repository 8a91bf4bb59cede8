"""How long one document may take."""

from __future__ import annotations

import signal
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from onrecord.errors import DocumentTooSlow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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
        self._is_working = False

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
        self.check()
        if not _can_interrupt():
            return work()
        with _alarm(self._ring, self._end - time.monotonic()):
            try:
                return self._work(work)
            except _TimeUp:
                self._is_working = False  # it may have rung before `_work` could say so
                raise self._too_slow() from None

    def _work(self, work: Callable[[], Result]) -> Result:
        self._is_working = True
        try:
            return work()
        finally:
            self._is_working = False

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        if self._is_working:
            raise _TimeUp

    def _too_slow(self) -> DocumentTooSlow:
        return DocumentTooSlow(
            f"reading it took longer than {self.seconds:g} seconds",
            source=self.source,
            what_to_do="Raise the setting document_seconds, or leave the document out.",
        )


def _can_interrupt() -> bool:
    return hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread()


@contextmanager
def _alarm(ring: Callable[[int, FrameType | None], None], seconds: float) -> Iterator[None]:
    """Call `ring` after `seconds` and again from then on; put back handler and timer at the end."""
    handler = signal.signal(signal.SIGALRM, ring)
    hook = sys.unraisablehook
    sys.unraisablehook = lambda lost: None if lost.exc_type is _TimeUp else hook(lost)
    timer = signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6), _RING_AGAIN_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.unraisablehook = hook
        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, *timer)
