"""Fit how sure a tagged attribution is, and choose the threshold: fit_confidence.py POLNEAR WEIGHTS.

WEIGHTS is the folder that training made, `--ids` its `held_back.json`: articles not learnt from. Prints the
table for confidence.py, and end-to-end precision, recall and F1 over thresholds, each article judged by
weights that were fitted without it.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from logit import fit_right
from scenes import read_scenes

from onrecord.annotate.attribution.confidence import OF_RULE, Judge
from onrecord.annotate.attribution.find import links_of
from onrecord.annotate.attribution.rules.find import find_by_rules
from onrecord.annotate.attribution.tagger import Tagger
from onrecord.evaluate.statement_row import WordPlaces, statement_rows
from onrecord.evaluate.statements_score import ArticleStatements

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scenes import Read

_FOLDS = 6


class Judged(NamedTuple):
    """The links of an article, whether each is right, and how many its gold has.

    `features` are None of links that a rule made, whose confidence is `certain`.
    """

    features: list[dict[str, float] | None]
    certain: list[float]
    right: list[bool]
    gold: int


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--ids", type=Path, help="a JSON list; all articles without it")
    parser.add_argument("--kept", type=Path, required=True, help="folder for the parses")
    arguments = parser.parse_args()
    ids = set(json.loads(arguments.ids.read_text())) if arguments.ids else None
    tagger = Tagger(arguments.weights)
    judged = [
        _judged(read, tagger)
        for read in read_scenes(arguments.corpus, arguments.kept / f"{arguments.corpus.name}.parses")
        if ids is None or read.article.id in ids
    ]
    print({name: round(weight, 2) for name, weight in _fit(judged).items()})
    sure = _crosswise(judged)
    for hundredths in range(20, 62, 2):
        print(hundredths / 100, "P {:.3f} R {:.3f} F1 {:.4f}".format(*_rates(judged, sure, hundredths / 100)))


def _judged(read: Read, tagger: Tagger) -> Judged:
    text = read.article.text
    ruled = find_by_rules(read.scene)
    links, judge, words = links_of(read.scene, tagger.tag(text)), Judge(ruled), WordPlaces(text)
    rows = [
        statement_rows([{"source": _places([link.source]), "content": _places(link.contents)}], words)
        for link in links
    ]
    links = [link for link, row in zip(links, rows, strict=True) if row]
    gold = statement_rows(read.article.attributions, words)
    match = ArticleStatements(read.article.id, gold, [row for found in rows for row in found])
    right = {pair[1] for pair in match.match.pairs if match.is_right(pair)}
    return Judged(
        [None if link.rule in OF_RULE else dict(judge.features(link)) for link in links],
        [OF_RULE.get(link.rule, 0.0) for link in links],
        [number in right for number in range(len(links))],
        len(gold),
    )


def _places(parts: Sequence[object]) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in parts if part is not None]  # type: ignore[attr-defined]  # parts


def _fit(judged: Sequence[Judged]) -> dict[str, float]:
    pairs = [(f, r) for one in judged for f, r in zip(one.features, one.right, strict=True) if f is not None]
    return fit_right([features for features, _ in pairs], [right for _, right in pairs])


def _crosswise(judged: Sequence[Judged]) -> list[list[float]]:
    """Return how sure each link is, by weights fitted to the articles of the other folds."""
    sure: list[list[float]] = [[] for _ in judged]
    for fold in range(_FOLDS):
        weights = _fit([one for number, one in enumerate(judged) if number % _FOLDS != fold])
        for number in range(fold, len(judged), _FOLDS):
            one = judged[number]
            sure[number] = [
                certain if features is None else _chance(features, weights)
                for features, certain in zip(one.features, one.certain, strict=True)
            ]
    return sure


def _chance(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-sum(weights.get(name, 0) * value for name, value in features.items())))


def _rates(
    judged: Sequence[Judged], sure: Sequence[Sequence[float]], threshold: float
) -> tuple[float, float, float]:
    kept = [
        right
        for one, chances in zip(judged, sure, strict=True)
        for right, chance in zip(one.right, chances, strict=True)
        if chance >= threshold
    ]
    gold = sum(one.gold for one in judged)
    precision, recall = sum(kept) / max(1, len(kept)), sum(kept) / max(1, gold)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


if __name__ == "__main__":
    main()
