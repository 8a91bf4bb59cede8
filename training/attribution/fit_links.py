"""Fit the weights of likely_cue and likely_source to gold spans: fit_links.py POLNEAR [DEV] --kept FOLDER.

Prints the two tables for the modules, and how many choices are right, on what was learnt from and on DEV.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from logit import fit_choices
from scenes import Read, read_scenes

from onrecord.annotate.attribution.likely_cue import CueChoice
from onrecord.annotate.attribution.likely_source import SourceChoice
from onrecord.annotate.attribution.parts import Part, place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Choice = tuple[list[dict[str, float]], int]


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--kept", type=Path, required=True, help="folder for the parses")
    arguments = parser.parse_args()
    choices = [_choices(corpus, arguments.kept) for corpus in arguments.corpora]
    for kind in ("source", "cue"):
        weights = fit_choices(choices[0][kind])
        print(kind, {name: round(weight, 2) for name, weight in weights.items()})
        for corpus, found in zip(arguments.corpora, choices, strict=True):
            print(f"  {corpus.name}: {_share_right(found[kind], weights):.4f} of {len(found[kind])}")


def _choices(corpus: Path, kept: Path) -> dict[str, list[Choice]]:
    found: dict[str, list[Choice]] = {"source": [], "cue": []}
    for read in read_scenes(corpus, kept / f"{corpus.name}.parses"):
        parts = _gold_parts(read)
        found["source"] += _source_choices(read, parts)
        found["cue"] += _cue_choices(read, parts)
    return found


def _gold_parts(read: Read) -> list[Part]:
    """Return the gold's spans, each word in one of them at most, in order."""
    spans = sorted(
        {
            (start, end, role)
            for attribution in read.article.attributions
            for role in ("source", "cue", "content")
            for start, end in attribution[role]
        }
    )
    parts: list[Part] = []
    for start, end, role in spans:
        begin = max(start, parts[-1].end) if parts else start
        if begin < end:
            parts.append(place(read.scene.layout, role, begin, end, 1.0))
    return parts


def _source_choices(read: Read, parts: Sequence[Part]) -> Iterator[Choice]:
    by_source = SourceChoice(read.article.text, read.scene.grammar, parts)
    wanted = {a["cue"][0][0]: a["source"] for a in read.article.attributions if a["cue"]}
    for cue in parts:
        if cue.role != "cue" or cue.start not in wanted:
            continue
        candidates = by_source.candidates(cue)
        gold = wanted[cue.start]
        right = [
            number
            for number, source in enumerate(candidates)
            if (source is None and not gold) or (source is not None and gold and source.start == gold[0][0])
        ]
        if right:
            yield [dict(by_source.features(cue, source)) for source in candidates], right[0]


def _cue_choices(read: Read, parts: Sequence[Part]) -> Iterator[Choice]:
    by_cue = CueChoice(read.article.text, read.scene.grammar, parts)
    wanted = {
        start: a["cue"][0][0] for a in read.article.attributions if a["cue"] for start, _ in a["content"]
    }
    for content in parts:
        if content.role != "content" or content.start not in wanted:
            continue
        cues = [part for part in parts if part.role == "cue" and part.paragraph == content.paragraph]
        candidates = by_cue.candidates(content, cues)
        right = [number for number, cue in enumerate(candidates) if cue.start == wanted[content.start]]
        if right:
            yield [dict(by_cue.features(content, cue)) for cue in candidates], right[0]


def _share_right(choices: Sequence[Choice], weights: Mapping[str, float]) -> float:
    right = 0
    for candidates, wanted in choices:
        scores = [sum(weights.get(name, 0) * value for name, value in row.items()) for row in candidates]
        right += max(range(len(scores)), key=scores.__getitem__) == wanted
    return right / max(1, len(choices))


if __name__ == "__main__":
    main()
