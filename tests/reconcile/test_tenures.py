"""Times in one post: bounds, second terms, who followed whom, what conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconcile.tenures import tenures
from onrecord.schema.record import Bounds
from reconcile.reports import said

if TYPE_CHECKING:
    from onrecord.schema.claim import Occupancy
    from onrecord.schema.record import Recorded


@pytest.mark.parametrize(
    ("claims", "start", "end"),
    [
        pytest.param(
            [said("2006-11-01", "Anna Berg"), said("2006-12-01", "Anna Berg")],
            Bounds(None, "2006-11-01"),
            Bounds("2006-12-01", None),
            id="in the post on two days",
        ),
        pytest.param(
            [said("2006-11-01", "Anna Berg", start="2003")],
            Bounds("2003-01-01", "2003-12-31"),
            Bounds("2006-11-01", None),
            id="since a year",
        ),
        pytest.param(
            [said("2006-11-01", "Anna Berg", status="former")],
            Bounds(None, None),
            Bounds(None, "2006-11-01"),
            id="former",
        ),
        pytest.param(
            [said("2006-11-01", "Anna Berg", status="former", start="2003", end="2005")],
            Bounds("2003-01-01", "2003-12-31"),
            Bounds("2005-01-01", "2005-12-31"),
            id="from a year to a year",
        ),
        pytest.param(
            [
                said("2006-11-03", "Anna Berg", start="2006-11-02", start_event="sworn_in"),
                said("2006-12-20", "Anna Berg", status="outgoing", end="2007-01"),
            ],
            Bounds("2006-11-02", "2006-11-02"),
            Bounds("2007-01-01", "2007-01-31"),
            id="sworn in and soon to go",
        ),
        pytest.param(
            [
                said(
                    "2006-11-03", "Anna Berg", start="2006-11-02", start_event="appointed", status="incoming"
                ),
                said("2006-12-01", "Anna Berg"),
            ],
            Bounds("2006-11-03", "2006-12-01"),
            Bounds("2006-12-01", None),
            id="appointed, not yet begun",
        ),
    ],
)
def test_claims_set_the_bounds_of_a_time_in_a_post(
    claims: list[Recorded[Occupancy]], start: Bounds, end: Bounds
) -> None:
    (tenure,) = tenures(claims)
    assert (tenure.start, tenure.end) == (start, end)
    assert tenure.conflicts == ()


@pytest.mark.parametrize("factuality", ["planned", "possible", "denied"])
def test_what_is_not_actual_gives_nobody_a_post(factuality: str) -> None:
    assert tenures([said("2006-11-01", "Anna Berg", factuality=factuality)]) == ()


def test_a_candidate_has_no_post() -> None:
    assert tenures([said("2006-11-01", "Anna Berg", status="candidate")]) == ()


def test_who_holds_it_again_after_an_end_has_a_second_term() -> None:
    claims = [
        said("2001-05-01", "Anna Berg"),
        said("2003-05-01", "Anna Berg", status="former"),
        said("2005-05-01", "Anna Berg", "premier"),
    ]
    first, second = tenures(claims)
    assert first.end == Bounds("2001-05-01", "2003-05-01")
    assert second.start.latest == "2005-05-01"
    assert first.conflicts == second.conflicts == ()


def test_who_holds_it_again_after_somebody_else_has_a_second_term() -> None:
    claims = [
        said("2001-05-01", "Anna Berg"),
        said("2003-05-01", "Olav Dahl"),
        said("2005-05-01", "Anna Berg"),
    ]
    assert [tenure.person.name for tenure in tenures(claims)] == ["Anna Berg", "Olav Dahl", "Anna Berg"]


def test_one_wrong_former_among_many_ends_nothing() -> None:
    claims = [said(f"2006-11-{day:02}", "Anna Berg") for day in range(1, 20, 3)]
    claims.append(said("2006-11-08", "Anna Berg", status="former", document="odd"))
    (tenure,) = tenures(claims)
    assert tenure.end == Bounds("2006-11-19", None)


def test_neighbours_bound_each_other_and_know_each_other() -> None:
    claims = [
        *(said(f"2006-11-{day:02}", "Anna Berg") for day in (1, 5)),
        *(said(f"2006-11-{day}", "Olav Dahl") for day in (15, 20)),
    ]
    berg, dahl = tenures(claims)
    assert berg.end == Bounds("2006-11-05", "2006-11-15")
    assert dahl.start == Bounds("2006-11-05", "2006-11-15")
    assert (berg.successor, dahl.predecessor) == ("Olav Dahl", "Anna Berg")


def test_holders_years_apart_are_no_neighbours() -> None:
    berg, dahl = tenures([said("1997-04-01", "Anna Berg"), said("2006-11-15", "Olav Dahl")])
    assert (berg.successor, dahl.predecessor) == (None, None)


def test_a_report_names_the_predecessor() -> None:
    (tenure,) = tenures([said("2006-11-15", "Olav Dahl", predecessor="Anna Berg")])
    assert tenure.predecessor == "Anna Berg"


def test_an_odd_report_bounds_nobody_and_is_a_conflict_in_words() -> None:
    claims = [said(f"2006-11-{day:02}", "Anna Berg") for day in range(1, 20, 3)]
    claims.append(said("2006-11-08", "Olav Dahl", document="odd"))
    berg, dahl = tenures(claims)
    assert berg.end == Bounds("2006-11-19", None)
    assert berg.conflicts == ("Olav Dahl is said to have held it on 2006-11-08 (odd)",)
    assert dahl.person.name == "Olav Dahl"


def test_senators_do_not_bound_or_contradict_each_other() -> None:
    claims = [
        said("2006-11-01", "Anna Berg", "senator", "US Senate"),
        said("2006-11-05", "Olav Dahl", "senator", "US Senate"),
    ]
    assert [(tenure.end, tenure.conflicts) for tenure in tenures(claims)] == [
        (Bounds("2006-11-01", None), ()),
        (Bounds("2006-11-05", None), ()),
    ]


def test_starts_that_differ_stay_visible_and_most_reports_win() -> None:
    claims = [
        said("2006-11-01", "Anna Berg", start="2003"),
        said("2006-11-02", "Anna Berg", start="2003"),
        said("2006-11-03", "Anna Berg", start="2001", document="odd"),
    ]
    (tenure,) = tenures(claims)
    assert tenure.start == Bounds("2003-01-01", "2003-12-31")
    assert tenure.conflicts == (
        "began between 2001-01-01 and 2001-12-31 as odd has it, between 2003-01-01 and 2003-12-31 as others",
    )


def test_copies_count_as_one_source() -> None:
    claims = [
        said("2006-11-01", "Anna Berg", document="one", copy_of="one"),
        said("2006-11-01", "Anna Berg", document="two", copy_of="one"),
        said("2006-11-02", "Anna Berg", document="three"),
    ]
    (tenure,) = tenures(claims)
    assert tenure.independent_sources == 2
    assert len(tenure.claims) == 3


def test_most_reports_say_whether_somebody_only_acts() -> None:
    claims = [said(f"2006-11-0{day}", "Anna Berg", acting=day < 3) for day in (1, 2, 3)]
    assert [tenure.acting for tenure in tenures(claims)] == [True]


_CLAIMS = st.lists(
    st.builds(
        said,
        st.dates().map(
            lambda day: day.replace(year=2000 + day.year % 8).isoformat() if day.day < 29 else None
        ),
        st.sampled_from(["Anna Berg", "Berg", "Olav Dahl", "Eva Lund"]),
        status=st.sampled_from(["current", "former", "incoming", "outgoing", "candidate"]),
        start=st.sampled_from([None, "2001", "2003-05", "2005-05-17"]),
        end=st.sampled_from([None, "2002", "2004-05", "2007-01-01"]),
        start_event=st.sampled_from([None, "appointed", "took_office"]),
        factuality=st.sampled_from(["actual", "actual", "possible"]),
        document=st.uuids().map(str),
    ),
    max_size=10,
)


@given(_CLAIMS, st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_no_tenure(claims: list[Recorded[Occupancy]], random: object) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined] - Hypothesis's own Random
    assert tenures(claims) == tenures(shuffled)


@given(_CLAIMS)
def test_bounds_are_in_order_and_no_claim_is_lost_or_doubled(claims: list[Recorded[Occupancy]]) -> None:
    found = tenures(claims)
    for tenure in found:
        for bounds in (tenure.start, tenure.end):
            assert not (bounds.earliest and bounds.latest) or bounds.earliest <= bounds.latest
    kept = [recorded for tenure in found for recorded in tenure.claims]
    told = [
        recorded
        for recorded in claims
        if recorded.claim.factuality == "actual" and recorded.claim.status != "candidate"
    ]
    assert sorted(map(repr, kept)) == sorted(map(repr, told))
