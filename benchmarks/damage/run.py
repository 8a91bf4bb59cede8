"""Reads reports clean, as damaged text and as HTML pages, and compares what is found: `run.py [--errors]`.

Draws 40 reports with at least two occupancies from the research gold that ONRECORD_GOLD names (dev and
train), or takes the open gold without it. Exit status 1 where the F1 of a form is more than 0.02 from the
clean one's.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from triples import FORMS, make_triples, write_forms

from onrecord.evaluate.evaluation import FactsEvaluation, evaluate_facts
from onrecord.evaluate.files import read_lines
from onrecord.evaluate.gold import FactGold, load_fact_gold
from onrecord.evaluate.occupancy_row import OCCUPANCIES
from onrecord.evaluate.reading_articles import read_articles
from onrecord.evaluate.task import gold_task, open_tasks
from onrecord.pipeline.reader import DocumentReader
from onrecord.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.evaluate.task import Task

WITHIN = 0.02
DRAWN = 40


def tasks() -> list[Task]:
    """Return the golds to draw from."""
    folder = os.environ.get("ONRECORD_GOLD")
    if not folder:
        return [open_tasks()[0]]
    return [gold_task("occupancies", Path(folder) / name) for name in ("dev.json", "train.json")]


def draw(gold: FactGold, articles: list[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """Return 40 articles, or all there are, with two occupancies or more; the same for the same seed."""
    telling = sorted(
        (each for each in articles if len(gold.rows[each["id"]]) > 1), key=lambda each: each["id"]
    )
    return Random(seed).sample(telling, min(DRAWN, len(telling)))  # noqa: S311 - no secret


def differences(clean: FactsEvaluation, other: FactsEvaluation) -> Iterator[str]:
    """Yield what one form has and the other has not, by article."""
    for before, after in zip(clean.score.articles, other.score.articles, strict=True):
        was, now = set(_named(before.read)), set(_named(after.read))
        yield from (f"  lost   {before.id}  {row}" for row in sorted(was - now))
        yield from (f"  found  {before.id}  {row}" for row in sorted(now - was))


def _named(rows: tuple[Any, ...]) -> Iterator[str]:
    for row in rows:
        fields = (str(row.fields.get(name)) for name in ("holder", "title", "organization", "status"))
        yield " | ".join(fields)


def main() -> int:
    """Print a line for each form, and what it lost where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--errors", action="store_true", help="list what differs from the clean form")
    parser.add_argument("--undated", action="store_true", help="give text and pages no date beside them")
    parser.add_argument("--keep", type=Path, help="a folder to keep the three files in")
    options = parser.parse_args()
    gold = FactGold(OCCUPANCIES, {}, {})
    articles: list[dict[str, Any]] = []
    for task in tasks():
        articles += read_lines(task.articles)
        gold = FactGold(OCCUPANCIES, {**gold.rows, **load_fact_gold(task.gold, "occupancies").rows}, {})
    drawn = draw(gold, articles, options.seed)
    triples = make_triples(drawn, articles, options.seed)
    if options.undated:
        for triple in triples:
            del triple.lines["damaged"]["published"], triple.lines["html"]["published"]
    gold = FactGold(OCCUPANCIES, {each["id"]: gold.rows[each["id"]] for each in drawn}, {})
    with TemporaryDirectory() as folder:
        paths = write_forms(triples, options.keep or Path(folder))
        return compare(gold, paths, {each["id"]: each["published"] for each in drawn}, errors=options.errors)


def compare(gold: FactGold, paths: dict[str, Path], published: dict[str, str], *, errors: bool) -> int:
    """Read the three forms, print their figures, and return the exit status."""
    reader = DocumentReader(load_settings())
    found: dict[str, FactsEvaluation] = {}
    status = 0
    print(f"{len(gold.rows)} reports       P      R     F1   from clean  dates right")
    for form in FORMS:
        read = read_articles(paths[form], reader.settings, reader=reader)
        for error in read.errors:
            print(f"  not read: {error.detail}")
        found[form] = evaluate_facts(gold, read.readings)
        rate = found[form].score.rate
        apart = rate.f1 - found["clean"].score.rate.f1
        dated = sum(line["document"]["published"] == published[line["id"]] for line in read.readings)
        figures = f"{rate.precision:6.3f} {rate.recall:6.3f} {rate.f1:6.3f}   {apart:+9.3f}"
        print(f"{form:12} {figures}   {dated:3} of {len(gold.rows)}")
        status |= abs(apart) > WITHIN or bool(read.errors)
        for line in differences(found["clean"], found[form]) if errors else ():
            print(line)
    return status


if __name__ == "__main__":
    sys.exit(main())
