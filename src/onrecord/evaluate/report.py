"""The figures of an evaluation, for a person and as one object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.evaluate.commitment_row import COMMITMENTS, fulfilment_macro_f1, fulfilment_rates
from onrecord.evaluate.statements_score import SCOPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.evaluate.detail import Detail
    from onrecord.evaluate.fact_score import FactScore
    from onrecord.evaluate.rates import Rate
    from onrecord.evaluate.statements_score import ScopeScore, StatementsScore
    from onrecord.evaluate.times_score import TimesScore


def facts_object(score: FactScore) -> dict[str, Any]:
    """Return counts, rates and details, rounded to three digits; of commitments the fulfilment too."""
    figures = {**_counted(score.rate), **_details_object(score.details())}
    if score.kind is COMMITMENTS:
        rates = fulfilment_rates(score)
        by_status = {status: {**rate.as_object(), "given": rate.wanted} for status, rate in rates.items()}
        figures["fulfilment"] = {"macro_f1": round(fulfilment_macro_f1(score), 3), **by_status}
    return figures


def statements_object(score: StatementsScore) -> dict[str, Any]:
    """Return counts and rates of all statements and of either class, and the details that the gold gives."""
    scopes = {scope: _scope_object(score.scope(scope)) for scope in SCOPES}
    return scopes | _details_object(score.details())


def times_object(score: TimesScore) -> dict[str, Any]:
    """Return counts, and the rates of each measure, rounded to three digits."""
    rates = score.rates()
    counts = {"gold": rates["strict"].wanted, "read": rates["strict"].read}
    return {**counts, **{measure: rate.as_object() for measure, rate in rates.items()}}


def facts_lines(score: FactScore) -> Iterator[str]:
    """Yield the figures as lines: the rows first, then each detail over the matched rows."""
    yield f"{score.kind.name}  {counted_line(score.rate)}"
    yield from _details_lines(score.details())
    if score.kind is COMMITMENTS:
        yield f"  fulfilment, mean F1 of the statuses: {fulfilment_macro_f1(score):.3f}"
        for status, rate in fulfilment_rates(score).items():
            yield f"    {status:8}  gold {rate.wanted:3}, read {rate.read:3}: {_rate(rate)}"


def statements_lines(score: StatementsScore) -> Iterator[str]:
    """Yield the figures as lines, a measure each, of all statements and of either class."""
    for scope in SCOPES:
        found = score.scope(scope)
        counts = f"gold {found.end_to_end.wanted}, read {found.end_to_end.read}"
        yield f"statements, {scope}  {counts}"
        for name, rate in _measures(found).items():
            yield f"  {name:10} {_rate(rate)}"
        yield f"  speaker    {found.speaker:.3f} of the matched, {found.sourced:.3f} where the gold has one"
    yield from _details_lines(score.details())


def times_lines(score: TimesScore) -> Iterator[str]:
    """Yield the figures as lines, a measure each."""
    rates = score.rates()
    yield f"times  gold {rates['strict'].wanted}, read {rates['strict'].read}"
    for measure, rate in rates.items():
        yield f"  {measure:8} {_rate(rate)}"


def counted_line(rate: Rate) -> str:
    """Return counts and rates on one line."""
    return f"gold {rate.wanted}, read {rate.read}: {_rate(rate)}"


def _details_object(details: Mapping[str, Detail]) -> dict[str, Any]:
    return {"details": {name: detail.as_object() for name, detail in details.items()}} if details else {}


def _details_lines(details: Mapping[str, Detail]) -> Iterator[str]:
    if details:
        yield f"  {'of the matched':14}  accuracy  F1 where given  given"
    for name, detail in details.items():
        where = detail.where_given
        f1 = f"{where.f1:.3f}" if where.wanted else "-"
        yield f"  {name:14}  {detail.accuracy:8.3f}  {f1:>14}  {where.wanted:5}"


def _scope_object(score: ScopeScore) -> dict[str, Any]:
    measures = {name: rate.as_object() for name, rate in _measures(score).items()}
    speaker = {"accuracy": round(score.speaker, 3), "accuracy_where_given": round(score.sourced, 3)}
    return {"gold": score.end_to_end.wanted, "read": score.end_to_end.read, **measures, "speaker": speaker}


def _measures(score: ScopeScore) -> dict[str, Rate]:
    return {
        "tokens": score.tokens,
        "match@0.8": score.same_extent,
        "match@0.5": score.same_statement,
        "e2e": score.end_to_end,
    }


def _counted(rate: Rate) -> dict[str, Any]:
    return {"gold": rate.wanted, "read": rate.read, **rate.as_object()}


def _rate(rate: Rate) -> str:
    return f"P {rate.precision:.3f}  R {rate.recall:.3f}  F1 {rate.f1:.3f}"
