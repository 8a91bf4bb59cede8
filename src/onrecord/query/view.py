"""A record as it was at two clocks, without what readers judged wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, cast

from onrecord.reconcile.judged import Judgement
from onrecord.store.clock import last_day_of

if TYPE_CHECKING:
    from onrecord.schema.claim import Claim, Occupancy
    from onrecord.schema.record import Recorded
    from onrecord.store import Store
    from onrecord.store.judgement import Judgement as StoredJudgement
    from onrecord.store.judgement import Subject
    from onrecord.store.wanted import Wanted


@dataclass(frozen=True, slots=True)
class Clock:
    """When the record is asked: reports dated up to `published_by`, as it stood at the end of `recorded_by`.

    Both are EDTF days, months or years, of which the last day is meant; None is no limit. Undated reports
    count only where `published_by` is None.
    """

    published_by: str | None = None
    recorded_by: str | None = None


class View:
    """Look-ups in a record at a clock.

    Raises:
        SettingError: a day of the clock is no date.
    """

    def __init__(self, store: Store, clock: Clock | None = None) -> None:
        self.store = store
        self.clock = clock or Clock()
        for day in (self.clock.published_by, self.clock.recorded_by):
            if day is not None:
                last_day_of(day)

    def claims(self, wanted: Wanted) -> tuple[Recorded[Claim], ...]:
        """Return the claims that are wanted, by document and then in the order of the report.

        A `published_by` of `wanted` that is earlier than the clock's is kept.
        """
        days = [day for day in (wanted.published_by, self.clock.published_by) if day is not None]
        by = min(days, key=last_day_of, default=None)
        found = self.store.claims(replace(wanted, published_by=by, recorded_by=self.clock.recorded_by))
        wrong = self._wrong
        return tuple(each for each in found if each.claim.id not in wrong) if wrong else found

    def occupancies(self, wanted: Wanted) -> tuple[Recorded[Occupancy], ...]:
        """Return the occupancies that are wanted."""
        found = self.claims(replace(wanted, kinds=("occupancy",)))
        return cast("tuple[Recorded[Occupancy], ...]", found)

    @cached_property
    def same_or_not(self) -> tuple[Judgement, ...]:
        """Return what readers judged of pairs of names."""
        return tuple(
            Judgement(_naming(each.subject), _naming(each.other), each.verdict == "same")
            for each in self._judgements
            if each.other is not None and each.subject.kind == "person"
        )

    @cached_property
    def _wrong(self) -> frozenset[str]:
        judged = [each.subject for each in self._judgements if each.verdict == "wrong"]
        return frozenset(claim for subject in judged for claim in self.store.claims_meant(subject))

    @cached_property
    def _judgements(self) -> tuple[StoredJudgement, ...]:
        return self.store.judgements(recorded_by=self.clock.recorded_by)


def _naming(subject: Subject) -> tuple[str, str]:
    return (subject.document, str(subject.fields.get("name", subject.quote)))
