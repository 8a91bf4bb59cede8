"""From bytes of the document as fetched to code points of the gold's text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Mapping


class BytePlaces:
    """The code points that the bytes of a text's UTF-8 belong to."""

    def __init__(self, text: str, article: str) -> None:
        self.article = article
        self._places = [i for i, character in enumerate(text) for _ in character.encode("utf-8")]
        self._places.append(len(text))

    def of(self, span: Mapping[str, Any]) -> tuple[int, int]:
        """Return the `[start, end)` that a span of a reading has in the text, by its `origin`.

        A range that ends inside of a character's bytes takes the whole character.

        Raises:
            SettingError: it lies outside of the text.
        """
        first, last = span["origin"]["start"], span["origin"]["end"]
        if not 0 <= first <= last < len(self._places):
            raise SettingError(
                f"{self.article}: the bytes {first} to {last} lie outside of the gold's text",
                what_to_do="Read the very articles of the gold, as JSONL.",
            )
        start, end = self._places[first], self._places[last]
        return start, end + (end == start and last > first)
