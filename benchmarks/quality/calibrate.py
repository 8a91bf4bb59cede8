"""Calibrates the confidence of rules: `calibrate.py [KIND...] [--gold GOLD]... [--check GOLD]`.

Reads the articles of each GOLD, counts how often each rule of a kind is right, and writes the table that
the claims of that kind take their confidence from. Without KIND: all kinds. Without GOLD: PolNeAR dev for
statements; for facts dev and train of the research gold that ONRECORD_GOLD names, with the open gold for
events, agreements and commitments, which are few. Statements are read with the tagger of the settings and
by rules alone. `--check` says how well the table fits another gold.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.annotate.attribution.weights import RULES_ONLY
from onrecord.claims.confidence import confidence_table
from onrecord.evaluate.calibration import (
    calibration_error,
    confidence_toml,
    judged_claims,
    score_steps,
    scores_toml,
)
from onrecord.evaluate.reading_articles import ArticleReader
from onrecord.evaluate.task import OPEN_GOLD, gold_task, run_task
from onrecord.pipeline.reader import DocumentReader
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.evaluate.calibration import JudgedClaim
    from onrecord.evaluate.task import Kind

CLAIMS = Path(__file__).parents[2] / "src/onrecord/claims"
# The package of each kind.
PACKAGES: dict[Kind, str] = {
    "occupancies": "occupancy",
    "statements": "statement",
    "events": "event",
    "agreements": "agreement",
    "commitments": "commitment",
}
# Kinds whose rules say how sure they are of each claim.
SCORED: frozenset[Kind] = frozenset({"statements"})


def readers() -> tuple[ArticleReader, ...]:
    """Return readers of articles: by the settings as they are, then by rules alone if that is another way."""
    settings = load_settings()
    ways = {settings.weights: settings, RULES_ONLY: replace(settings, weights=RULES_ONLY)}
    return tuple(ArticleReader(DocumentReader(way)) for way in ways.values())


def judged(kind: Kind, golds: list[Path], articles: Sequence[ArticleReader]) -> list[JudgedClaim]:
    """Read the articles of golds of one kind; return what was claimed, each judged."""
    tasks = [gold_task(kind, gold) for gold in golds]
    ways = articles if kind in SCORED else articles[:1]
    evaluations = [run_task(task, way.read(task.articles).readings) for way in ways for task in tasks]
    return [claim for evaluation in evaluations for claim in judged_claims(evaluation)]


def research_gold(kind: Kind) -> list[Path]:
    """Return the golds that a kind is calibrated with."""
    folder = Path(os.environ["ONRECORD_GOLD"])
    if kind == "statements":
        return [folder.parent / "data" / "polnear-dev.jsonl.gz"]
    few = [] if kind == "occupancies" else [OPEN_GOLD / "dealings.json"]
    return [folder / "dev.json", folder / "train.json", *few]


def calibrate(kind: Kind, golds: list[Path], articles: Sequence[ArticleReader]) -> float:
    """Write the table of one kind; return the share of its claims that are right."""
    claims = judged(kind, golds, articles)
    names = " and ".join(gold.name for gold in golds)
    table = scores_toml(score_steps(claims), names) if kind in SCORED else confidence_toml(claims, names)
    table_of(kind).write_text(table, "utf-8")
    right = sum(claim.is_right for claim in claims)
    print(f"{kind}: {len(claims)} claims, {right} right")
    return right / max(len(claims), 1)


def check(kind: Kind, mean: float, gold: Path, articles: Sequence[ArticleReader]) -> None:
    """Say how well the table of a kind fits a gold that it was not made from, and how well its mean does."""
    claims = judged(kind, [gold], articles)
    by_rule = calibration_error((claim.confidence, claim.is_right) for claim in claims)
    flat = calibration_error((mean, claim.is_right) for claim in claims)
    print(f"{kind}, {gold.name}: Brier score {by_rule:.3f}, one confidence for all rules {flat:.3f}")


def table_of(kind: Kind) -> Path:
    """Return where the table of a kind stands."""
    return CLAIMS / PACKAGES[kind] / "confidence.toml"


def main() -> None:
    """Write the tables, and say how well they fit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("kind", nargs="*", metavar="KIND", choices=[*PACKAGES, []], help=", ".join(PACKAGES))
    parser.add_argument("--gold", action="append", type=Path, metavar="GOLD")
    parser.add_argument("--check", type=Path, metavar="GOLD", help="a gold that was not calibrated with")
    options = parser.parse_args()
    for kind in SCORED.intersection(options.kind or PACKAGES):
        # Without the table of before a claim carries the score of its rule as it is.
        table_of(kind).unlink(missing_ok=True)
    articles = readers()
    means = {
        kind: calibrate(kind, options.gold or research_gold(kind), articles)
        for kind in options.kind or PACKAGES
    }
    confidence_table.cache_clear()
    if options.check:
        articles = readers()
        for kind, mean in means.items():
            check(kind, mean, options.check, articles)


if __name__ == "__main__":
    main()
