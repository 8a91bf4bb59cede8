"""The figures that have floors, of each kind of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.evaluate.commitment_row import COMMITMENTS, fulfilment_macro_f1
from onrecord.evaluate.evaluation import FactsEvaluation, StatementsEvaluation, TimesEvaluation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.evaluate.evaluation import Evaluation
    from onrecord.evaluate.fact_score import FactScore
    from onrecord.evaluate.statements_score import StatementsScore

# Details that reports give often enough to judge a part alone: accuracy over its matched rows.
_USUAL: Mapping[str, tuple[str, ...]] = {
    "occupancies": ("holder", "status", "organization"),
    "events": ("participants", "status", "date"),
    "agreements": (),
    "commitments": (),
}
# Details that a report gives seldom: F1 where given, over several parts together, else one row moves it.
_SELDOM: Mapping[str, tuple[str, ...]] = {
    "occupancies": ("area", "start", "end", "start_event", "end_event", "predecessor", "successor"),
    "events": ("declined", "place"),
    "agreements": ("status", "signed"),
    "commitments": ("status", "due", "to"),
}


def figures_of(evaluation: Evaluation) -> Iterator[tuple[str, float]]:
    """Yield the figures of one evaluation that have floors by name ("occupancies.f1"), three digits each."""
    for name, value in _figures(evaluation):
        yield name, round(value, 3)


def seldom_figures(score: FactScore) -> Iterator[tuple[str, float]]:
    """Yield the figures of details that a report gives seldom; the score is best over several parts."""
    details = score.details()
    for name in _SELDOM[score.kind.name]:
        yield f"{score.kind.name}.{name}", round(details[name].where_given.f1, 3)


def fulfilment_figures(score: FactScore) -> Iterator[tuple[str, float]]:
    """Yield what only a gold with many promises kept and broken can tell, nothing of other kinds."""
    if score.kind is COMMITMENTS:
        yield "commitments.fulfilment", round(fulfilment_macro_f1(score), 3)
        yield "commitments.due", round(score.details()["due"].where_given.f1, 3)


def _figures(evaluation: Evaluation) -> Iterator[tuple[str, float]]:
    if isinstance(evaluation, TimesEvaluation):
        rates = evaluation.score.rates()
        yield "times.strict", rates["strict"].f1
        yield "times.value", rates["value"].f1
    elif isinstance(evaluation, StatementsEvaluation):
        yield from _statement_figures(evaluation.score)
        if evaluation.silence.refused:
            yield "statements.silence", evaluation.silence.share
    elif isinstance(evaluation, FactsEvaluation):
        yield from _fact_figures(evaluation.score)
        if evaluation.silence.refused:
            yield f"{evaluation.score.kind.name}.silence", evaluation.silence.share


def _statement_figures(score: StatementsScore) -> Iterator[tuple[str, float]]:
    everything = score.scope("all")
    yield "statements.e2e", everything.end_to_end.f1
    yield "statements.e2e_direct", score.scope("direct").end_to_end.f1
    yield "statements.e2e_indirect", score.scope("indirect").end_to_end.f1
    yield "statements.precision", everything.end_to_end.precision
    yield "statements.content", everything.same_extent.f1
    yield "statements.speaker", everything.sourced
    details = score.details()
    if "speaker" in details:
        yield "statements.speaker_name", details["speaker"].accuracy
    yield from (
        (f"statements.{name}", details[name].where_given.f1)
        for name in ("addressee", "medium")
        if name in details
    )


def _fact_figures(score: FactScore) -> Iterator[tuple[str, float]]:
    name = score.kind.name
    yield f"{name}.f1", score.rate.f1
    yield f"{name}.precision", score.rate.precision
    details = score.details()
    yield from ((f"{name}.{detail}", details[detail].accuracy) for detail in _USUAL[name])
