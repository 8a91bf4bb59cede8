"""Calibrates the confidence of rules: `calibrate.py [KIND...] [--gold GOLD]... [--check GOLD]`.

Reads the articles of each GOLD, counts how often each rule of a kind is right, and writes the table that
the claims of that kind take their confidence from. Without KIND: all kinds. Without GOLD: of the research
gold that ONRECORD_GOLD names, dev and train together for facts, PolNeAR dev for statements. `--check` says
how well the table fits another gold.
"""

from __future__ import annotations

import argparse
import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.evaluate.calibration import (
    ANY_RULE,
    calibration_error,
    confidence_toml,
    count_rules,
    judged_rows,
)
from onrecord.evaluate.reading_articles import ArticleReader
from onrecord.evaluate.task import gold_task, run_task
from onrecord.pipeline.reader import DocumentReader
from onrecord.settings import load_settings

if TYPE_CHECKING:
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


def judged(kind: Kind, golds: list[Path], articles: ArticleReader) -> list[tuple[str, bool]]:
    """Read the articles of golds of one kind; return the rule of each row, and whether the row is right."""
    tasks = [gold_task(kind, gold) for gold in golds]
    return [
        row for task in tasks for row in judged_rows(run_task(task, articles.read(task.articles).readings))
    ]


def research_gold(kind: Kind) -> list[Path]:
    """Return the golds that a kind is calibrated with."""
    folder = Path(os.environ["ONRECORD_GOLD"])
    if kind == "statements":
        return [folder.parent / "data" / "polnear-dev.jsonl.gz"]
    return [folder / "dev.json", folder / "train.json"]


def calibrate(kind: Kind, golds: list[Path], articles: ArticleReader) -> Path:
    """Write the table of one kind; return where it stands."""
    rows = judged(kind, golds, articles)
    table = CLAIMS / PACKAGES[kind] / "confidence.toml"
    table.write_text(confidence_toml(count_rules(rows), " and ".join(gold.name for gold in golds)), "utf-8")
    print(f"{kind}: {len(rows)} claims, {sum(is_right for _, is_right in rows)} right")
    return table


def check(kind: Kind, table: Path, gold: Path, articles: ArticleReader) -> None:
    """Say how well a table fits a gold that it was not made from."""
    confidence = tomllib.loads(table.read_text("utf-8"))["confidence"]
    rows = judged(kind, [gold], articles)
    by_rule = calibration_error((confidence.get(rule, confidence[ANY_RULE]), right) for rule, right in rows)
    flat = calibration_error((confidence[ANY_RULE], right) for _, right in rows)
    print(f"{kind}, {gold.name}: Brier score {by_rule:.3f}, one confidence for all rules {flat:.3f}")


def main() -> None:
    """Write the tables, and say how well they fit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("kind", nargs="*", metavar="KIND", choices=[*PACKAGES, []], help=", ".join(PACKAGES))
    parser.add_argument("--gold", action="append", type=Path, metavar="GOLD")
    parser.add_argument("--check", type=Path, metavar="GOLD", help="a gold that was not calibrated with")
    options = parser.parse_args()
    articles = ArticleReader(DocumentReader(load_settings()))
    for kind in options.kind or PACKAGES:
        table = calibrate(kind, options.gold or research_gold(kind), articles)
        if options.check:
            check(kind, table, options.check, articles)


if __name__ == "__main__":
    main()
