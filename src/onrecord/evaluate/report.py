"""The figures of an evaluation, for a person and as one object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.evaluate.occupancy_score import OccupancyScore
    from onrecord.evaluate.rates import Rate
    from onrecord.evaluate.times_score import TimesScore


def occupancies_object(score: OccupancyScore) -> dict[str, Any]:
    """Return counts, rates and details, rounded to three digits."""
    details = {
        name: {
            "accuracy": round(detail.accuracy, 3),
            "f1_where_given": round(detail.where_given.f1, 3),
            "given": detail.where_given.wanted,
        }
        for name, detail in score.details().items()
    }
    rate = score.rate
    return {"gold": rate.wanted, "read": rate.read, **rate.as_object(), "details": details}


def times_object(score: TimesScore) -> dict[str, Any]:
    """Return counts, and the rates of each measure, rounded to three digits."""
    rates = score.rates()
    counts = {"gold": rates["strict"].wanted, "read": rates["strict"].read}
    return {**counts, **{measure: rate.as_object() for measure, rate in rates.items()}}


def occupancies_lines(score: OccupancyScore) -> Iterator[str]:
    """Yield the figures as lines: the rows first, then each detail over the matched rows."""
    yield f"occupancies  gold {score.rate.wanted}, read {score.rate.read}: {_rate(score.rate)}"
    yield f"  {'of the matched':14}  accuracy  F1 where given  given"
    for name, detail in score.details().items():
        where = detail.where_given
        f1 = f"{where.f1:.3f}" if where.wanted else "-"
        yield f"  {name:14}  {detail.accuracy:8.3f}  {f1:>14}  {where.wanted:5}"


def times_lines(score: TimesScore) -> Iterator[str]:
    """Yield the figures as lines, a measure each."""
    rates = score.rates()
    yield f"times  gold {rates['strict'].wanted}, read {rates['strict'].read}"
    for measure, rate in rates.items():
        yield f"  {measure:8} {_rate(rate)}"


def _rate(rate: Rate) -> str:
    return f"P {rate.precision:.3f}  R {rate.recall:.3f}  F1 {rate.f1:.3f}"
