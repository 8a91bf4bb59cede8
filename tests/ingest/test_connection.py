from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.ingest import connection
from onrecord.ingest.connection import answer
from onrecord.ingest.deadline import Deadline
from onrecord.ingest.web_address import WebAddress

if TYPE_CHECKING:
    import socket


def test_addresses_that_do_not_answer_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[tuple[str, float]] = []

    def silent(place: tuple[str, int], timeout: float) -> socket.socket:
        waited.append((place[0], timeout))
        raise TimeoutError

    monkeypatch.setattr(connection.socket, "create_connection", silent)
    address = WebAddress("http", "news.example", 80, "/")
    with pytest.raises(TimeoutError), answer(address, ["a", "b", "c"], Deadline(60)):
        pytest.fail("nobody answered")
    assert [ip for ip, _ in waited] == ["a", "b", "c"]
    # No time passes here, so each share is of (nearly) all 60 seconds: a third, a half, the whole.
    assert [round(seconds) for _, seconds in waited] == [20, 30, 60]
