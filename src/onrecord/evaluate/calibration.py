"""How often the claims of a rule are right: the confidence that they carry."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.doubt import has_no_signing, has_unnamed_promiser
from onrecord.evaluate.agreement_row import AGREEMENTS
from onrecord.evaluate.commitment_row import COMMITMENTS
from onrecord.evaluate.evaluation import FactsEvaluation, StatementsEvaluation
from onrecord.evaluate.rising import LEAST, rising_steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.evaluate.evaluation import Evaluation
    from onrecord.evaluate.fact_kind import FactKind
    from onrecord.evaluate.fact_row import FactRow
    from onrecord.evaluate.rising import Step

# A rule seen n times leans by STRENGTH / (STRENGTH + n) on the precision of all rules together. Brier score
# of dev, train and open gold, each by a table of the others, with a STRENGTH of 5, 10, 20, 40, and with one
# confidence for all rules: occupancies .0373, .0373, .0374, .0374, .0377; events .1324, .1326, .1331,
# .1337, .1347; agreements .1543, .1538, .1535, .1537, .1559; commitments .2319, .2201, .2114, .2051, .1948.
STRENGTH = 40.0
# The key of a rule that was not seen.
ANY_RULE = "*"


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """A claim that was made: its rule, the confidence that it carried, and whether it is right.

    `is_doubtful` says that claims of its kind with fields like these are less often right, by any rule.
    """

    rule: str
    confidence: float
    is_right: bool
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many claims a rule made, and how many of them stand for a row of the gold."""

    right: int
    made: int


def judged_claims(evaluation: Evaluation) -> Iterator[JudgedClaim]:
    """Yield the rows read of an evaluation, each judged.

    A fact is right where it stands for a row of the gold, a statement where its speaker is right too. Times
    carry no confidence.
    """
    if isinstance(evaluation, FactsEvaluation):
        for article in evaluation.score.articles:
            right = {j for _, j in article.pairs}
            for j, row in enumerate(article.read):
                made = str(row.fields.get("rule")), row.fields.get("confidence", 1.0)
                yield JudgedClaim(*made, j in right, _is_doubtful(evaluation.score.kind, row))
    elif isinstance(evaluation, StatementsEvaluation):
        for statements in evaluation.score.articles:
            right = {pair[1] for pair in statements.match.pairs if statements.is_right(pair)}
            for j, said in enumerate(statements.match.read):
                yield JudgedClaim(str(said.rule), said.confidence, j in right)


def count_rules(judged: Iterable[JudgedClaim]) -> dict[str, RuleCount]:
    """Return the counts of each rule, by name."""
    right: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for claim in judged:
        made[claim.rule] += 1
        right[claim.rule] += claim.is_right
    return {rule: RuleCount(right[rule], made[rule]) for rule in sorted(made)}


def confidences(counts: dict[str, RuleCount]) -> dict[str, float]:
    """Return the smoothed precision of each rule, and that of all under `ANY_RULE` (0.5 without claims).

    Source: m-estimate of a proportion (Cestnik, ECAI 1990) with m = STRENGTH; for all rules together the rule
    of succession (Laplace): what was always right may still be wrong once.
    """
    made = sum(count.made for count in counts.values())
    overall = (sum(count.right for count in counts.values()) + 1) / (made + 2)
    smoothed = {
        rule: (count.right + STRENGTH * overall) / (count.made + STRENGTH) for rule, count in counts.items()
    }
    return {ANY_RULE: overall, **smoothed}


def score_steps(judged: Sequence[JudgedClaim]) -> dict[str, tuple[Step, ...]]:
    """Return, for claims whose rules say how sure they are, how often each is right, by rule and score.

    Under `ANY_RULE` stand those of all rules together; rules that made too few claims for a step are left to
    these.
    """
    by_rule: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for claim in judged:
        by_rule[claim.rule].append((claim.confidence, claim.is_right))
    every = rising_steps((claim.confidence, claim.is_right) for claim in judged)
    often = (rule for rule in sorted(by_rule) if len(by_rule[rule]) >= LEAST)
    return {ANY_RULE: every, **{rule: rising_steps(by_rule[rule]) for rule in often}}


def calibration_error(judged: Iterable[tuple[float, bool]]) -> float:
    """Return the mean square distance of confidence and truth (Brier score): 0 is best, 0.25 is a coin."""
    distances = [(confidence - is_right) ** 2 for confidence, is_right in judged]
    return sum(distances) / len(distances) if distances else 0.0


def confidence_toml(judged: Sequence[JudgedClaim], gold: str) -> str:
    """Return the TOML file of `rule = confidence` lines, with the counts beside them; `gold` says of what.

    Doubtful claims have a table of their own, where there are any.
    """
    lines = [
        "# How often the claims of each rule are right. Written by benchmarks/quality/calibrate.py",
        f"# from {gold}; do not edit by hand. Beside each: right of made. {ANY_RULE!r} is any rule not seen.",
        "[confidence]",
        *_rule_lines(count_rules(claim for claim in judged if not claim.is_doubtful)),
    ]
    if any(claim.is_doubtful for claim in judged):
        lines += ["", "# What onrecord.claims.doubt calls doubtful.", "[doubtful]"]
        lines += _rule_lines(count_rules(claim for claim in judged if claim.is_doubtful))
    return "\n".join(lines) + "\n"


def scores_toml(steps: dict[str, tuple[Step, ...]], gold: str) -> str:
    """Return the TOML file of `rule = [[score, confidence], …]` lists; `gold` says of what."""
    lines = [
        "# How often the claims of each rule are right, by the score that the rule gives them. Written by",
        f"# benchmarks/quality/calibrate.py from {gold}; do not edit by hand. Beside each: right of made.",
        f"# Between two scores the confidence rises evenly. {ANY_RULE!r} is any rule not seen often.",
        "[scores]",
    ]
    for rule, found in steps.items():
        lines.append(f"{json.dumps(rule)} = [")
        lines += (f"  [{step.score:.3f}, {step.share:.3f}],  # {step.right} of {step.made}" for step in found)
        lines.append("]")
    return "\n".join(lines) + "\n"


def _is_doubtful(kind: FactKind, row: FactRow) -> bool:
    if kind is COMMITMENTS:
        return has_unnamed_promiser(row.text("by"))
    return kind is AGREEMENTS and has_no_signing(row.fields.get("signed"))


def _rule_lines(counts: dict[str, RuleCount]) -> Iterator[str]:
    for rule, confidence in confidences(counts).items():
        beside = f"  # {counts[rule].right} of {counts[rule].made}" if rule in counts else ""
        yield f"{json.dumps(rule)} = {confidence:.3f}{beside}"
