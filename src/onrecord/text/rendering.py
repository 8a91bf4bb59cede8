"""Source and edits → text, with the bytes that each code point comes from."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.text.source import SourceText


class Change(Protocol):
    """What of an edit is needed here: `now` stands in the place of code points `[start, end)`."""

    @property
    def start(self) -> int: ...  # noqa: D102 - told above
    @property
    def end(self) -> int: ...  # noqa: D102 - told above
    @property
    def now(self) -> str: ...  # noqa: D102 - told above


def render(source: SourceText, edits: Iterable[Change]) -> tuple[str, array[int], array[int]]:
    """Return the text after `edits` (sorted, disjoint), and for each code point its bytes.

    Words that were replaced by as many code points keep their places one by one; others stand for all the
    bytes of what they replace; what was put in has an empty range. No array decreases.
    """
    parts: list[str] = []
    starts, ends = array(source.starts.typecode), array(source.ends.typecode)
    done = 0
    for edit in edits:
        parts += (source.text[done : edit.start], edit.now)
        starts.extend(source.starts[done : edit.start])
        ends.extend(source.ends[done : edit.start])
        first, last = _places(source, edit)
        starts.extend(first)
        ends.extend(last)
        done = edit.end
    parts.append(source.text[done:])
    starts.extend(source.starts[done:])
    ends.extend(source.ends[done:])
    return "".join(parts), starts, ends


def insertion_bytes(source: SourceText, place: int) -> tuple[int, int]:
    """Return the empty byte range of what is put in before code point `place`.

    It is the end of the code point before. Where two code points come from the same bytes (one entity that
    stands for two), it is those bytes, for nothing lies between them.
    """
    if place == 0:
        start = source.starts[0] if len(source.starts) else 0
        return start, start
    before = source.ends[place - 1]
    if place == len(source.starts):
        return before, before
    return min(before, source.starts[place]), before


def _places(source: SourceText, edit: Change) -> tuple[array[int], array[int]]:
    """Return the bytes of each code point of `edit.now`."""
    length = len(edit.now)
    if length == edit.end - edit.start:
        return source.starts[edit.start : edit.end], source.ends[edit.start : edit.end]
    if edit.start == edit.end:
        start, end = insertion_bytes(source, edit.start)
    else:
        start, end = source.starts[edit.start], source.ends[edit.end - 1]
    return array(source.starts.typecode, [start] * length), array(source.ends.typecode, [end] * length)
