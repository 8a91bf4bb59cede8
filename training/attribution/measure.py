"""How an epoch went: words labelled right on articles that are not learnt from."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import torch
from batches import IGNORED, Stretch, tensors

from onrecord.annotate.attribution.tagger.labels import OUTSIDE, ROLES, likeliest
from onrecord.annotate.attribution.tagger.network import WINDOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from model import TaggerModel

_BATCH = 16


def span_f1(model: TaggerModel, wholes: Sequence[Stretch]) -> dict[str, float]:
    """Return for each role the F1 of spans with the gold's very words, cut at stretches' ends."""
    right, read, gold = Counter[int](), Counter[int](), Counter[int]()
    size = WINDOW - 2
    stretches = [
        Stretch(w.ids[a : a + size], w.features[a : a + size], w.labels[a : a + size])
        for w in wholes
        for a in range(0, len(w.ids), size)
    ]
    stretches.sort(key=lambda s: len(s.ids))
    model.eval()
    for at in range(0, len(stretches), _BATCH):
        ids, features, mask, labels = tensors(stretches[at : at + _BATCH])
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            scores = model(ids, features, mask).float().log_softmax(-1)
        for row, asked in zip(scores, labels, strict=True):
            is_word = asked != IGNORED
            found = _spans(likeliest(row[is_word].tolist()))
            wanted = _spans(asked[is_word].tolist())
            for counter, spans in ((right, found & wanted), (read, found), (gold, wanted)):
                counter.update(span[0] for span in spans)
    model.train()
    return {
        name: round(2 * right[role] / max(1, read[role] + gold[role]), 4) for role, name in enumerate(ROLES)
    }


def _spans(labels: list[int]) -> set[tuple[int, int, int]]:
    """Return role, first and last word of each span."""
    found, first = set(), 0
    for at in range(1, len(labels) + 1):
        is_end = at == len(labels) or labels[at] == OUTSIDE or labels[at] % 2 == 1
        if is_end:
            if labels[first] != OUTSIDE:
                found.add(((labels[first] - 1) // 2, first, at))
            first = at
    return found
