"""Posts of the past that stand without "former": "In 2008 President A …", beside the one who holds it now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.occupancy.dates import is_past_year
from onrecord.languages.terms_of_office import is_in_office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.occupancy.draft import Draft
    from onrecord.claims.report import Report

# Posts that one person holds at a time: two holders without "former" cannot both be in office.
_SINGLE = frozenset(
    {
        "president",
        "vice president",
        "prime minister",
        "chancellor",
        "secretary of state",
        "king",
        "governor",
        "mayor",
    }
)
_LONG_AGO = 9  # years: longer than two terms of four years, the longest that most presidents may serve


def settle_eras(report: Report, drafts: Sequence[Draft]) -> None:
    """Set former where the words speak of another time than the report's own.

    That is where a year long before the report stands in the sentence, or where the report has another
    holder of the same post in office and names this one only with a past year, or less often.
    """
    for draft in drafts:
        _settle_by_term(report, draft)
    open_drafts = [
        draft
        for draft in drafts
        if draft.status is None
        and draft.canonical in _SINGLE
        and draft.start is None
        and not draft.organization_is_guessed
    ]
    for draft in open_drafts:
        if _is_long_ago(report, draft):
            draft.status = "former"
    for draft in open_drafts:
        rivals = [
            other
            for other in open_drafts
            if other.status is None and other.holder != draft.holder and _is_same_post(draft, other)
        ]
        if draft.status is None and rivals and _is_weaker(report, draft, rivals):
            draft.status = "former"


def without_old_races(report: Report, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without candidacies of years gone; who is known to have won was in office."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.status == "candidate" and _is_old_race(report, draft):
            if draft.organization is None or report.published is None:
                continue
            name = report.entities[draft.holder].name
            if is_in_office(name, draft.canonical, draft.organization, report.published) is None:
                continue
            draft.status, draft.start_event = None, None
        kept.append(draft)
    return kept


def _is_old_race(report: Report, draft: Draft) -> bool:
    """Tell whether a past year stands right before the words for the candidate, or opens their sentence."""
    tokens = report.tokens
    sentence = report.sentence_of(draft.place)
    places = {*range(max(sentence.first, draft.place - _YEAR_BEFORE), draft.place)}
    behind = draft.place + 1
    if behind < sentence.last and tokens[behind].lower == "in":
        places |= {min(behind + 1, sentence.last - 1)}  # "the party's nominee in 2008"
    places |= {sentence.first + 1} if tokens[sentence.first].lower == "in" else set()
    years = [tokens[place].text for place in places if _YEAR.match(tokens[place].text)]
    return bool(years) and report.published is not None and max(years) < report.published[:4]


_YEAR = re.compile(r"(17|18|19|20)\d\d$")
_YEAR_BEFORE = 4  # tokens from "the 2012 Republican presidential nominee" back to its year


def _settle_by_term(report: Report, draft: Draft) -> None:
    """Set the status of a widely known leader's post by the terms he is known to have served."""
    if report.published is None or draft.organization is None or draft.status not in {None, "former"}:
        return
    name = report.entities[draft.holder].name
    in_office = is_in_office(name, draft.canonical, draft.organization, report.published)
    if in_office is not None and draft.end_event is None:
        draft.status = None if in_office else "former"


def _is_same_post(one: Draft, other: Draft) -> bool:
    return (
        one.canonical == other.canonical
        and one.organization == other.organization
        and one.organization is not None
    )


def _is_long_ago(report: Report, draft: Draft) -> bool:
    """Tell whether every mention of the post stands with a year long gone."""
    if report.published is None:
        return False
    newest = int(report.published[:4]) - _LONG_AGO
    years = [_years(report, draft)]
    return all(found and max(found) <= newest for found in years)


def _years(report: Report, draft: Draft) -> list[int]:
    """Return the years that the sentence of a draft names."""
    sentence = report.tokens[draft.place].sentence
    values = [time.value[:4] for time in report.times_by_sentence.get(sentence, []) if time.type == "DATE"]
    decades = [f"{value}9" for value in values if value.isdigit() and len(value) == 3]
    return [int(value) for value in [*values, *decades] if value.isdigit() and len(value) == 4]


def _is_weaker(report: Report, draft: Draft, rivals: Sequence[Draft]) -> bool:
    """Tell whether another holder is the one in office: no past year with him, or named more often."""
    here = is_past_year(report, report.tokens[draft.place].sentence)
    for other in rivals:
        there = is_past_year(report, report.tokens[other.place].sentence)
        if here != there:
            return here
    mentions = len(report.entities[draft.holder].mentions)
    return mentions < max(len(report.entities[other.holder].mentions) for other in rivals)
