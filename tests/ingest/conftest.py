"""Readers with default settings, and a web site on this machine that answers as it is told."""

from __future__ import annotations

import contextlib
import socketserver
import threading
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.ingest import read_sources
from onrecord.settings import Settings

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

    from onrecord.errors import OnRecordError
    from onrecord.schema.document import Document

    Reply = bytes | Callable[[socket.socket], None]


@pytest.fixture
def read() -> Callable[..., list[Document | OnRecordError]]:
    """Return a function that reads sources with `max_document_bytes` and the other arguments given."""

    def _read(*sources: object, limit: int = 10_000, **arguments: Any) -> list[Document | OnRecordError]:  # noqa: ANN401 - handed on
        settings = Settings(max_document_bytes=limit)
        return list(read_sources([str(source) for source in sources], settings=settings, **arguments))

    return _read


class Site(socketserver.ThreadingTCPServer):
    """Answers each path with the bytes, or by the function, that `replies` has for it."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.replies: dict[str, Reply] = {}
        self.requests: list[bytes] = []

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    def page(self, path: str, body: bytes, *headers: str, status: str = "200 OK") -> str:
        """Put a reply with its length at `path`, and return the URL."""
        lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
        self.replies[path] = "\r\n".join(lines).encode("latin-1") + body
        return self.url(path)


class _Visit(socketserver.BaseRequestHandler):
    server: Site

    def handle(self) -> None:
        request = b""
        with contextlib.suppress(OSError):
            while b"\r\n\r\n" not in request:
                chunk = self.request.recv(4096)
                if not chunk:
                    return
                request += chunk
            self.server.requests.append(request)
            reply = self.server.replies[request.split(b" ")[1].decode("ascii")]
            self.request.sendall(reply) if isinstance(reply, bytes) else reply(self.request)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()
