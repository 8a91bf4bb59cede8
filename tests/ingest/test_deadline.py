from __future__ import annotations

import pytest

from onrecord.ingest import deadline
from onrecord.ingest.deadline import Deadline


def test_what_remains_grows_less_until_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([100.0, 107.5, 110.0])
    monkeypatch.setattr(deadline.time, "monotonic", lambda: next(moments))
    end = Deadline(10.0)
    assert end.remaining() == 2.5
    with pytest.raises(TimeoutError):
        end.remaining()
