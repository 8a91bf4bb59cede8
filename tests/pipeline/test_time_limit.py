from __future__ import annotations

import signal
import threading
import time

import pytest

from onrecord.errors import DocumentTooSlow
from onrecord.pipeline.time_limit import TimeLimit


def test_work_that_ends_in_time_gives_what_it_gives() -> None:
    assert TimeLimit(5, source="a.txt").run(lambda: 7) == 7


def test_handler_and_timer_are_as_before() -> None:
    def handler(*_: object) -> None: ...

    before = signal.signal(signal.SIGALRM, handler)
    try:
        TimeLimit(5, source="a.txt").run(lambda: None)
        assert signal.getsignal(signal.SIGALRM) is handler
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    finally:
        signal.signal(signal.SIGALRM, before)


def test_no_alarm_rings_after_the_work_was_stopped() -> None:
    with pytest.raises(DocumentTooSlow):
        TimeLimit(0.01, source="a.txt").run(_work_on)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_an_error_of_the_work_itself_comes_through() -> None:
    with pytest.raises(KeyError):
        TimeLimit(5, source="a.txt").run(lambda: {}["x"])
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_an_alarm_swallowed_once_rings_again() -> None:
    def work() -> None:
        try:
            _work_on()
        except BaseException:  # noqa: BLE001 - what happens to an exception in a finalizer
            _work_on()

    with pytest.raises(DocumentTooSlow):
        TimeLimit(0.01, source="a.txt").run(work)


def test_in_another_thread_the_check_between_stages_stops_the_work() -> None:
    seen: list[Exception] = []

    def work() -> None:
        limit = TimeLimit(0.01, source="a.txt")
        time.sleep(0.02)
        limit.check()

    def run() -> None:
        try:
            TimeLimit(0.01, source="a.txt").run(work)
        except DocumentTooSlow as error:
            seen.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert [type(error) for error in seen] == [DocumentTooSlow]


def _work_on() -> None:
    while True:
        sum(range(100))
