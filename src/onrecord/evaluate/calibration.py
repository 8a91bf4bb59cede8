"""How often the claims of a rule are right: the confidence that they carry."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.evaluate.evaluation import FactsEvaluation, StatementsEvaluation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.evaluate.evaluation import Evaluation

# A rule seen n times leans by STRENGTH / (STRENGTH + n) on the precision of all rules together. Brier score
# on train of a table made from dev: 0.0639 with one confidence for all rules, 0.0671 with a STRENGTH of 1,
# 0.0626 of 5, 0.0621 of 10, 0.0620 of 20;
# on dev of a table from train: 0.0789, 0.0796, 0.0786, 0.0783, 0.0782.
STRENGTH = 10.0
# The key of a rule that was not seen.
ANY_RULE = "*"


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many claims a rule made, and how many of them stand for a row of the gold."""

    right: int
    made: int


def judged_rows(evaluation: Evaluation) -> Iterator[tuple[str, bool]]:
    """Yield, for each row read, its rule and whether it is right.

    A fact is right where it stands for a row of the gold, a statement where its speaker is right too. Times
    carry no confidence.
    """
    if isinstance(evaluation, FactsEvaluation):
        for article in evaluation.score.articles:
            right = {j for _, j in article.pairs}
            yield from ((str(row.fields.get("rule")), j in right) for j, row in enumerate(article.read))
    elif isinstance(evaluation, StatementsEvaluation):
        for statements in evaluation.score.articles:
            right = {pair[1] for pair in statements.match.pairs if statements.is_right(pair)}
            yield from ((str(row.rule), j in right) for j, row in enumerate(statements.match.read))


def count_rules(judged: Iterable[tuple[str, bool]]) -> dict[str, RuleCount]:
    """Return the counts of each rule, by name."""
    right: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for rule, is_right in judged:
        made[rule] += 1
        right[rule] += is_right
    return {rule: RuleCount(right[rule], made[rule]) for rule in sorted(made)}


def confidences(counts: dict[str, RuleCount]) -> dict[str, float]:
    """Return the smoothed precision of each rule, and that of all under `ANY_RULE` (0.5 without claims).

    Source: m-estimate of a proportion (Cestnik, ECAI 1990) with m = STRENGTH.
    """
    made = sum(count.made for count in counts.values())
    overall = sum(count.right for count in counts.values()) / made if made else 0.5
    smoothed = {
        rule: (count.right + STRENGTH * overall) / (count.made + STRENGTH) for rule, count in counts.items()
    }
    return {ANY_RULE: overall, **smoothed}


def calibration_error(judged: Iterable[tuple[float, bool]]) -> float:
    """Return the mean square distance of confidence and truth (Brier score): 0 is best, 0.25 is a coin."""
    distances = [(confidence - is_right) ** 2 for confidence, is_right in judged]
    return sum(distances) / len(distances) if distances else 0.0


def confidence_toml(counts: dict[str, RuleCount], gold: str) -> str:
    """Return the TOML file of `rule = confidence` lines, with the counts beside them; `gold` says of what."""
    lines = [
        "# How often the claims of each rule are right. Written by benchmarks/quality/calibrate.py",
        f"# from {gold}; do not edit by hand. Beside each: right of made. {ANY_RULE!r} is any rule not seen.",
        "[confidence]",
    ]
    for rule, confidence in confidences(counts).items():
        beside = f"  # {counts[rule].right} of {counts[rule].made}" if rule in counts else ""
        lines.append(f"{json.dumps(rule)} = {confidence:.3f}{beside}")
    return "\n".join(lines) + "\n"
