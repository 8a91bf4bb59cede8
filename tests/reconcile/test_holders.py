"""Who had a post on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconcile.holders import holders
from reconcile.reports import said

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded


def _who(claims: list[Recorded[Occupancy]], on: str) -> list[tuple[str, str]]:
    return [(holder.tenure.person.name, holder.certainty) for holder in holders(claims, on)]


BERG_THEN_DAHL = [
    *(said(f"2006-11-{day:02}", "Anna Berg") for day in (1, 5, 9)),
    said("2006-11-21", "Anna Berg", status="former", end="2006-11-20", end_event="resigned"),
    *(said(f"2006-11-{day}", "Olav Dahl") for day in (22, 26, 30)),
]


@pytest.mark.parametrize(
    ("on", "who"),
    [
        pytest.param("2006-11-05", [("Anna Berg", "stated")], id="a report of the day"),
        pytest.param("2006-11-07", [("Anna Berg", "between_reports")], id="between two reports"),
        pytest.param("2006-11-15", [("Anna Berg", "between_reports")], id="between a report and the end"),
        pytest.param("2006-11-21", [("Olav Dahl", "likely")], id="after the end"),
        pytest.param("2006-11-28", [("Olav Dahl", "between_reports")], id="the successor"),
        pytest.param("2008-10-01", [("Olav Dahl", "likely")], id="not yet 24 months later"),
        pytest.param("2009-01-01", [], id="more than 24 months later"),
    ],
)
def test_the_nearest_claims_say_who_it_was(on: str, who: list[tuple[str, str]]) -> None:
    assert _who(BERG_THEN_DAHL, on) == who


def test_a_month_is_any_of_its_days() -> None:
    claims = [said("2006-10-03", "Anna Berg"), said("2006-12-10", "Olav Dahl")]
    assert _who(claims, "2006-12") == [("Olav Dahl", "stated")]


def test_one_odd_report_does_not_outrank_many() -> None:
    claims = [said(f"2006-11-{day:02}", "Anna Berg") for day in range(1, 20)]
    claims.append(said("2006-11-10", "Olav Dahl", document="odd"))
    assert _who(claims, "2006-11-10")[0] == ("Anna Berg", "stated")


def test_a_body_that_the_words_name_outranks_one_that_the_reader_inferred() -> None:
    claims = [
        said("2006-11-10", "Anna Berg", words="Norwegian Prime Minister Anna Berg"),
        said("2006-11-10", "Olav Dahl", words="Prime Minister Olav Dahl", document="odd"),
    ]
    assert _who(claims, "2006-11-11")[0] == ("Anna Berg", "likely")


def test_who_has_the_post_in_another_state_hardly_has_it_here() -> None:
    here = [
        said("2006-11-10", "Olav Dahl", document="odd"),
        said("2006-11-05", "Anna Berg"),
    ]
    there = [said(f"2006-11-{day}", "Olav Dahl", organization="Sweden") for day in (12, 14, 16)]
    assert _who(here, "2006-11-10")[0][0] == "Olav Dahl"
    assert holders(here, "2006-11-10", elsewhere=there)[0].tenure.person.name == "Anna Berg"


def test_copies_weigh_as_one() -> None:
    copies = [said("2006-11-10", "Olav Dahl", document=f"copy-{n}", copy_of="copy-0") for n in range(5)]
    claims = [*copies, *(said("2006-11-10", "Anna Berg", document=f"own-{n}") for n in range(2))]
    assert _who(claims, "2006-11-10")[0] == ("Anna Berg", "stated")


def test_two_as_well_reported_holders_are_both_named_with_the_conflict() -> None:
    claims = [
        said("2006-11-10", "Olav Dahl", document="one"),
        said("2006-11-10", "Anna Berg", document="two"),
    ]
    found = holders(claims, "2006-11-10")
    assert {holder.tenure.person.name for holder in found} == {"Anna Berg", "Olav Dahl"}
    assert all(holder.tenure.conflicts for holder in found)


def test_senators_are_many() -> None:
    claims = [
        said("2006-11-10", "Olav Dahl", "senator", "US Senate"),
        said("2006-11-12", "Anna Berg", "senator", "US Senate"),
    ]
    assert _who(claims, "2006-11-10") == [("Olav Dahl", "stated"), ("Anna Berg", "likely")]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"status": "candidate"}, id="candidate"),
        pytest.param({"factuality": "planned"}, id="planned"),
        pytest.param({"factuality": "possible"}, id="possible"),
        pytest.param({"factuality": "denied"}, id="denied"),
        pytest.param({"status": "former"}, id="former"),
    ],
)
def test_who_does_not_hold_it_is_never_named(fields: dict[str, str]) -> None:
    assert holders([said("2006-11-10", "Anna Berg", **fields)], "2006-11-10") == ()


def test_the_incoming_holder_is_likely_only_when_nobody_else_is_left() -> None:
    claims = [
        said("2006-11-01", "Anna Berg"),
        said("2006-11-10", "Olav Dahl", status="incoming", start="2006-12-01"),
        said("2006-12-05", "Anna Berg", status="former"),
    ]
    assert _who(claims, "2006-11-15") == [("Anna Berg", "likely")]
    assert _who(claims, "2006-12-10") == [("Olav Dahl", "likely")]


def test_a_time_from_a_day_to_a_day_speaks_of_the_days_between() -> None:
    claims = [said("2006-11-10", "Anna Berg", status="former", start="2001-02", end="2003-03")]
    assert _who(claims, "2002-06-01") == [("Anna Berg", "stated")]


def test_nobody_is_known_of_a_post_without_claims() -> None:
    assert holders([], "2006-11-10") == ()


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no day, month or year"):
        holders(BERG_THEN_DAHL, "last Tuesday")


@given(st.permutations(BERG_THEN_DAHL), st.dates().map(lambda day: day.replace(year=2006).isoformat()
       if (day.month, day.day) != (2, 29) else "2006-02-28"))  # fmt: skip
def test_the_order_of_claims_changes_no_answer(claims: list[Recorded[Occupancy]], on: str) -> None:
    assert holders(claims, on) == holders(BERG_THEN_DAHL, on)
