"""Posts whose words are like those of one that the record has never heard of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 5
_LIKE = 60.0  # of 100; below this even a title of the same body is another post altogether


def near(key: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to five of the `known` keys, in any order, that are most like `key`, the best first.

    Posts of the same body come first, then those of the same title in bodies of like names.
    """
    ranked = sorted((-score, other) for other in set(known) if other != key and (score := _score(key, other)))
    return tuple(other for _, other in ranked[:_MOST])


def _score(key: str, other: str) -> float:
    title, body, area = key.split("|")
    other_title, other_body, other_area = other.split("|")
    same_title = fuzz.token_set_ratio(title, other_title)
    same_body = 100.0 if body == other_body else fuzz.ratio(body, other_body)
    same_area = 10.0 if area == other_area else 0.0
    if same_title < _LIKE or (same_body < _LIKE and body and other_body):
        return 0.0
    return same_body * 2 + same_title + same_area
