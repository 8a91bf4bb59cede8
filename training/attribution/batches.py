"""Articles cut into stretches, and stretches put together into batches."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import torch

from onrecord.annotate.attribution.tagger.network import CLS, SEP, WINDOW
from onrecord.annotate.attribution.tagger.words import BREAK

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

    from annotated import Article

IGNORED = -100
_SORTED_TOGETHER = 16  # batches within which stretches are put together by length
_SHORTEST = 8  # pieces


@dataclass(frozen=True)
class Stretch:
    """Pieces of one article with features and labels; IGNORED but for the first piece of a word."""

    ids: list[int]
    features: list[int]
    labels: list[int]


def encoded(article: Article, pieces: Callable[[str], tuple[int, ...]]) -> Stretch:
    """Return the whole article as one stretch."""
    ids, features, labels = [], [], []
    for word, label in zip(article.words, article.labels, strict=True):
        own = pieces(word.form)
        ids += own
        features += [word.feature] * len(own)
        labels += [IGNORED if word.form == BREAK else label] + [IGNORED] * (len(own) - 1)
    return Stretch(ids, features, labels)


def cut(whole: Stretch, chance: random.Random) -> Iterator[Stretch]:
    """Yield stretches of an article, the first cut at random, so that no epoch sees the same ones."""
    size, length = WINDOW - 2, len(whole.ids)
    offset = chance.randrange(size) if length > size else 0
    cuts = [0, *range(offset or size, length, size), length]
    for a, b in pairwise(cuts):
        if b - a >= _SHORTEST:
            yield Stretch(whole.ids[a:b], whole.features[a:b], whole.labels[a:b])


def batched(stretches: list[Stretch], size: int, chance: random.Random) -> list[list[Stretch]]:
    """Return batches in random order, stretches of like length together."""
    chance.shuffle(stretches)
    found = []
    for at in range(0, len(stretches), size * _SORTED_TOGETHER):
        near = sorted(stretches[at : at + size * _SORTED_TOGETHER], key=lambda s: len(s.ids))
        found += [near[k : k + size] for k in range(0, len(near), size)]
    chance.shuffle(found)
    return found


def tensors(batch: list[Stretch]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ids, features, mask and labels, each of shape (batch, pieces with [CLS] and [SEP])."""
    width = max(len(stretch.ids) for stretch in batch) + 2
    ids = torch.zeros(len(batch), width, dtype=torch.long)
    features, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    labels = torch.full_like(ids, IGNORED)
    for row, stretch in enumerate(batch):
        last = len(stretch.ids) + 1
        ids[row, : last + 1] = torch.tensor([CLS, *stretch.ids, SEP])
        features[row, 1:last] = torch.tensor(stretch.features)
        mask[row, : last + 1] = 1
        labels[row, 1:last] = torch.tensor(stretch.labels)
    return ids, features, mask, labels
