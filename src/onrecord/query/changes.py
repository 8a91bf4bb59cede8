"""Who took a post and who left one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from onrecord.query.within import Days, is_within
from onrecord.reconcile.days import days_between, first_day
from onrecord.reconcile.naming import namings_of
from onrecord.reconcile.people import identify
from onrecord.reconcile.post_key import key_of
from onrecord.reconcile.post_words import post_of
from onrecord.store.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.query.view import View
    from onrecord.reconcile.people import People
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Person, Post, Recorded
    from onrecord.vocabulary.office import EndEvent, PostKind, StartEvent

ChangeKind = Literal["appointment", "departure"]
# Reports of one person's coming to one post, or leaving it, so many days apart are of two.
_DAYS_OF_ANOTHER = 366


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody took a post, or left it, as one report or several say.

    `date` is EDTF, the most precise that a report gives, of several the earliest; None where none gives one.
    `is_to_come` where all reports only expect it. `claims` stand in the order of their reports' dates.
    """

    kind: ChangeKind
    person: Person
    post: Post
    date: str | None
    event: StartEvent | EndEvent | None
    is_to_come: bool
    claims: tuple[Recorded[Occupancy], ...]

    @property
    def independent_sources(self) -> int:
        """Return how many reports say so, copies as one."""
        return len({each.source.copy_of for each in self.claims})

    @property
    def first_reported(self) -> str | None:
        """Return the date of the first report, EDTF."""
        return min((each.source.published for each in self.claims if each.source.published), default=None)


class _Told(NamedTuple):
    """What one claim says of one change; `day` is its date, else that of the report, `YYYY-MM-DD` or ""."""

    day: str
    date: str | None
    event: StartEvent | EndEvent | None
    is_to_come: bool
    recorded: Recorded[Occupancy]


def changes(
    view: View,
    *,
    since: str | None = None,
    published_since: str | None = None,
    added_since: str | None = None,
    kinds: tuple[PostKind, ...] = (),
) -> tuple[Change, ...]:
    """Return appointments and departures, the newest first.

    Args:
        view: the record.
        since: an EDTF day, month or year from which on they are dated; without a date that of the first
            report counts.
        published_since: from which on reports say so.
        added_since: from which on the record has had the reports.
        kinds: of the posts; () for all.

    Raises:
        SettingError: a day is no such date.
    """
    days = Days(since)
    claims = view.occupancies(Wanted(published_from=published_since, recorded_from=added_since))
    told = [each for each in claims if not kinds or each.claim.post_kind in kinds]
    telling = [each for each in told if list(_told(each))]
    people = identify(namings_of(telling), view.same_or_not)
    found = (change for change in _grouped(telling, people) if is_within(_day(change), days))
    ordered = sorted(found, key=lambda each: (each.post.key, each.person.name, each.kind))
    return tuple(sorted(ordered, key=lambda each: first_day(_day(each)) or "", reverse=True))


def _told(recorded: Recorded[Occupancy]) -> Iterator[tuple[ChangeKind, _Told]]:
    """Yield what a claim says of coming and going; a candidacy and what is denied or doubted says nothing."""
    claim = recorded.claim
    if claim.status == "candidate" or claim.factuality not in {"actual", "planned"}:
        return
    published = first_day(recorded.source.published) or ""
    if claim.start or claim.start_event or claim.status == "incoming":
        day = first_day(claim.start) or published
        comes = claim.status == "incoming"
        yield "appointment", _Told(day, claim.start, claim.start_event, comes, recorded)
    if claim.end or claim.end_event or claim.status == "outgoing":
        day = first_day(claim.end) or published
        yield "departure", _Told(day, claim.end, claim.end_event, claim.status == "outgoing", recorded)


def _grouped(claims: Iterable[Recorded[Occupancy]], people: People) -> Iterator[Change]:
    """Put together what reports say of one change."""
    groups: dict[tuple[ChangeKind, str, str], list[_Told]] = {}
    for recorded in claims:
        person = people.person_of[recorded.source.document, recorded.claim.holder]
        for kind, told in _told(recorded):
            groups.setdefault((kind, key_of(recorded.claim), person.id), []).append(told)
    for (kind, _, _), group in groups.items():
        part: list[_Told] = []
        for told in sorted(group, key=lambda each: (each.day, each.recorded.claim.id)):
            if part and part[-1].day and days_between(part[-1].day, told.day) >= _DAYS_OF_ANOTHER:
                yield _change(kind, part, people)
                part = []
            part.append(told)
        yield _change(kind, part, people)


def _change(kind: ChangeKind, group: Sequence[_Told], people: People) -> Change:
    claims = sorted((each.recorded for each in group), key=_when)
    dates = sorted({each.date for each in group if each.date}, key=lambda date: (-len(date), date))
    first = claims[0]
    return Change(
        kind,
        people.person_of[first.source.document, first.claim.holder],
        post_of(claims),
        dates[0] if dates else None,
        next((each.event for each in group if each.event), None),
        all(each.is_to_come for each in group),
        tuple(claims),
    )


def _when(recorded: Recorded[Occupancy]) -> tuple[str, str, str]:
    return (recorded.source.published or "", recorded.source.document, recorded.claim.id)


def _day(change: Change) -> str | None:
    return change.date or change.first_reported
