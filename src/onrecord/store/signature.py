"""A text's MinHash signature, by which near-duplicates are found.

Source: A. Broder, On the resemblance and containment of documents (1997), with the linear permutations that
datasketch uses. datasketch itself would load SciPy for these few lines, and its index of bands would not live
in the record's own transactions, as `store.tables.bands` does.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Two texts are copies where they share so much of their shingles (Jaccard, as the signatures estimate it).
# 0.55: in 2,452 agency reports of ten years the longer and the shorter version of one report of one day share
# 0.6 and more; what shares less is the same form filled in on another day.
COPY_SIMILARITY = 0.55
_SHINGLE_WORDS = 5

# 128 values in 32 bands of 4: of pairs that share 0.6 of their shingles 99 in 100 share a band, of those that
# share 0.2 five.
_VALUES = 128
_BAND_VALUES = 4
_VALUE_BYTES = 4
# 2 ** 31 - 1: a product of two smaller numbers fits 64 bits.
_PRIME = 2_147_483_647

# Shingles permuted at once, to spare memory.
_AT_ONCE = 4096

_WORD = re.compile(r"\w+")


def signature_of(text: str) -> bytes:
    """Return the signature of `text`: 128 unsigned numbers of 4 bytes, little-endian.

    Case, punctuation and white space change nothing.
    """
    import numpy as np  # noqa: PLC0415 - only adding needs it

    smallest = np.full(_VALUES, _PRIME, dtype=np.uint64)
    factors, terms = (np.array(each, dtype=np.uint64)[:, None] for each in _permutations())
    hashes = np.array(sorted({_hash(shingle) for shingle in _shingles(text)}), dtype=np.uint64)
    for start in range(0, len(hashes), _AT_ONCE):
        permuted = (factors * hashes[None, start : start + _AT_ONCE] + terms) % np.uint64(_PRIME)
        smallest = np.minimum(smallest, permuted.min(axis=1))
    return bytes(smallest.astype("<u4").tobytes())


def bands_of(signature: bytes) -> list[int]:
    """Return the keys of the signature's bands, sorted: numbers that a signed column of 8 bytes holds."""
    size = _BAND_VALUES * _VALUE_BYTES
    found = []
    for number, start in enumerate(range(0, len(signature), size)):
        band = hashlib.blake2b(signature[start : start + size], digest_size=8, key=bytes([number]))
        found.append(int.from_bytes(band.digest(), "big", signed=True))
    return sorted(found)


def similarity(one: bytes, other: bytes) -> float:
    """Return how much of their shingles two texts share, 0 to 1, as their signatures estimate it."""
    starts = range(0, len(one), _VALUE_BYTES)
    same = sum(one[i : i + _VALUE_BYTES] == other[i : i + _VALUE_BYTES] for i in starts)
    return same / len(starts)


def _shingles(text: str) -> set[bytes]:
    return {" ".join(shingle).encode("utf-8", "replace") for shingle in _runs(_WORD.findall(text.lower()))}


def _runs(words: list[str]) -> Iterator[list[str]]:
    for start in range(max(1, len(words) - _SHINGLE_WORDS + 1)):
        yield words[start : start + _SHINGLE_WORDS]


@cache
def _permutations() -> tuple[list[int], list[int]]:
    """Return the factors and the terms of the permutations, for ever the same."""
    made = [_hash(f"permutation {number}".encode()) for number in range(2 * _VALUES)]
    return [number or 1 for number in made[:_VALUES]], made[_VALUES:]


def _hash(shingle: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(shingle, digest_size=8).digest(), "little") % _PRIME
