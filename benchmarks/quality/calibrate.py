"""Calibrates the confidence of occupancy rules: `calibrate.py [--check GOLD] GOLD...`.

Reads the articles of each GOLD (JSON of rows, its articles beside it), counts how often each rule is right,
and writes the table that claims take their confidence from. Without GOLD: dev of the research gold that
ONRECORD_GOLD names. `--check` says how well the table fits another gold.
"""

from __future__ import annotations

import argparse
import os
import tomllib
from pathlib import Path

from onrecord.evaluate.calibration import (
    ANY_RULE,
    calibration_error,
    confidence_toml,
    count_rules,
    judged_rows,
)
from onrecord.evaluate.gold import load_occupancy_gold
from onrecord.evaluate.occupancy_score import OccupancyScore, score_occupancies
from onrecord.evaluate.reading_articles import read_articles
from onrecord.evaluate.readings import occupancy_rows
from onrecord.evaluate.task import gold_task
from onrecord.pipeline.reader import DocumentReader
from onrecord.settings import load_settings

TABLE = Path(__file__).parents[2] / "src/onrecord/claims/occupancy/confidence.toml"


def score(gold: Path, reader: DocumentReader) -> OccupancyScore:
    """Read the articles of a gold and match their occupancies with it."""
    found = read_articles(gold_task("occupancies", gold).articles, reader.settings, reader=reader)
    return score_occupancies(load_occupancy_gold(gold).rows, occupancy_rows(found.readings))


def main() -> None:
    """Write the table, and say how well it fits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path)
    parser.add_argument("--check", type=Path, help="a gold that was not calibrated with")
    options = parser.parse_args()
    golds = options.gold or [Path(os.environ["ONRECORD_GOLD"]) / "dev.json"]
    reader = DocumentReader(load_settings())
    judged = [pair for gold in golds for pair in judged_rows(score(gold, reader))]
    TABLE.write_text(confidence_toml(count_rules(judged), " and ".join(gold.name for gold in golds)), "utf-8")
    print(f"{TABLE.name}: {len(judged)} claims")
    if options.check:
        table = tomllib.loads(TABLE.read_text("utf-8"))["confidence"]
        other = list(judged_rows(score(options.check, reader)))
        by_rule = calibration_error((table.get(rule, table[ANY_RULE]), right) for rule, right in other)
        flat = calibration_error((table[ANY_RULE], right) for _, right in other)
        print(f"{options.check.name}: Brier score {by_rule:.3f}, one confidence for all rules {flat:.3f}")


if __name__ == "__main__":
    main()
