"""A stream whose first bytes have been looked at and can be read again."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Protocol

from onrecord.ingest.bom import head_as_text
from onrecord.ingest.sniff import HEAD_BYTES, begins_with_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer


class Readable(Protocol):
    """What bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes; none say that there are no more."""


def split_head(stream: Readable) -> tuple[bytes, io.BufferedReader]:
    """Return the first `HEAD_BYTES` bytes of `stream`, and all of it again as a buffered stream.

    From a pipe whose first line is a whole report no more is awaited than that line, so that reports are
    read as they come.
    """
    take: Callable[[int], bytes] = getattr(stream, "read1", stream.read)
    head = b""
    while len(head) < HEAD_BYTES:
        chunk = take(HEAD_BYTES - len(head))
        if not chunk:
            break
        head += chunk
        if b"\n" in chunk and begins_with_report(head_as_text(head).lstrip()):
            break
    return head, io.BufferedReader(_Rejoined(head, take), buffer_size=HEAD_BYTES)


class _Rejoined(io.RawIOBase):
    """The head, then what `take` still gives."""

    def __init__(self, head: bytes, take: Callable[[int], bytes]) -> None:
        super().__init__()
        self._head = head
        self._take = take

    def readable(self) -> bool:
        """Return True: this is for reading."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill `buffer` from the head, or from the stream; 0 bytes say that it has ended."""
        view = memoryview(buffer).cast("B")
        if self._head:
            chunk, self._head = self._head[: len(view)], self._head[len(view) :]
        else:
            chunk = self._take(len(view))
        view[: len(chunk)] = chunk
        return len(chunk)
