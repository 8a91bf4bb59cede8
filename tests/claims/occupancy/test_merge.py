"""One row per holder and post, whatever the order of the holders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.occupancy.draft import Draft
from onrecord.claims.occupancy.merge import is_same_post, merge

if TYPE_CHECKING:
    from collections.abc import Sequence


def _draft(title: str = "minister", place: int = 1, holder: str = "e1", **fields: Any) -> Draft:  # noqa: ANN401 - any of Draft's
    return Draft(
        holder, title, title.lower(), "executive", "by_hand", place,
        evidence=[(place, place + 1)], rules=["by_hand"], **fields,
    )  # fmt: skip


def _copied(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts of their own, for merging writes into those it is given."""
    return [replace(draft, evidence=[*draft.evidence], rules=[*draft.rules]) for draft in drafts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({}, {}, id="alike"),
        pytest.param({"title": "finance minister"}, {}, id="a shorter title"),
        pytest.param({"organization": "Denmark"}, {}, id="no organization"),
        pytest.param({"organization": "Nordic Council"}, {"organization": "NC"}, id="acronym"),
        pytest.param({"start": "2003"}, {"start": "2003-05"}, id="a more precise start"),
        pytest.param({"status": "former"}, {}, id="a status left open"),
        pytest.param({"area": "Chile"}, {}, id="no area"),
    ],
)
def test_what_may_be_one_post_is_one_row(one: dict[str, Any], other: dict[str, Any]) -> None:
    first, second = _draft(**one), _draft(place=2, **other)
    assert is_same_post(first, second)
    assert is_same_post(second, first)
    (row,) = merge([second, first])
    assert row.evidence == [(1, 2), (2, 3)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({"holder": "e1"}, {"holder": "e2"}, id="two holders"),
        pytest.param({"title": "mayor"}, {"title": "minister"}, id="two titles"),
        pytest.param({"title": "deputy minister"}, {"title": "minister"}, id="deputy"),
        pytest.param({"title": "vice president"}, {"title": "president"}, id="vice"),
        pytest.param({"organization": "Denmark"}, {"organization": "Norway"}, id="two states"),
        pytest.param({"area": "Chile"}, {"area": "Peru"}, id="two areas"),
        pytest.param({"start": "2003"}, {"start": "2015"}, id="a second term"),
        pytest.param({"end": "2003"}, {"start": "2015"}, id="over before it began again"),
        pytest.param({"status": "candidate"}, {"status": "former"}, id="seeks what he had"),
        pytest.param({"factuality": "denied"}, {}, id="denied"),
        pytest.param({"owner": "e5"}, {"owner": "e6"}, id="two persons' aide"),
    ],
)
def test_what_cannot_be_one_post_stays_two_rows(one: dict[str, Any], other: dict[str, Any]) -> None:
    first, second = _draft(**one), _draft(**{"place": 2, **other})
    assert not is_same_post(first, second)
    assert not is_same_post(second, first)
    assert merge([first, second]) == [first, second]


def test_a_row_knows_what_any_of_its_places_says() -> None:
    (row,) = merge(
        [
            _draft("finance minister", 1, organization="Denmark"),
            _draft("minister", 2, start="2003", start_event="appointed", acting=True),
            _draft("minister", 3, status="former", end="2005", successor="e7"),
        ]
    )
    assert (row.title, row.organization, row.start, row.end) == (
        "finance minister",
        "Denmark",
        "2003",
        "2005",
    )
    assert (row.status, row.acting, row.start_event, row.successor) == ("former", True, "appointed", "e7")
    assert row.rules == ["by_hand"]


def test_rows_come_in_the_order_of_the_report() -> None:
    rows = merge([_draft(place=9, holder="e2"), _draft(place=3), _draft(place=5, holder="e3")])
    assert [row.place for row in rows] == [3, 5, 9]


def test_nothing_merges_to_nothing() -> None:
    assert merge([]) == []


# Bodies and titles of which none is a part of two others: there "the same post" is a relation without chance.
_drafts = st.lists(
    st.builds(
        _draft,
        title=st.sampled_from(["minister", "finance minister", "mayor", "ambassador", "deputy minister"]),
        holder=st.sampled_from(["e1", "e2", "e3"]),
        organization=st.sampled_from([None, "Denmark", "Nordic Bank"]),
        area=st.sampled_from([None, "Chile", "Peru"]),
        status=st.sampled_from([None, "former", "candidate", "incoming"]),
        start=st.sampled_from([None, "2003", "2015-04"]),
        factuality=st.sampled_from(["actual", "denied"]),
    ),
    max_size=8,
).map(lambda drafts: [replace(draft, place=at, evidence=[(at, at + 1)]) for at, draft in enumerate(drafts)])


@given(_drafts)
def test_merging_what_is_merged_changes_nothing(drafts: list[Draft]) -> None:
    once = merge(_copied(drafts))
    assert merge(_copied(once)) == once


@given(_drafts)
def test_merging_loses_no_evidence_and_no_holder(drafts: list[Draft]) -> None:
    rows = merge(_copied(drafts))
    assert sorted(place for row in rows for place in row.evidence) == sorted(d.evidence[0] for d in drafts)
    for draft in drafts:
        assert any(row.holder == draft.holder and draft.evidence[0] in row.evidence for row in rows)


@given(_drafts)
def test_each_holder_is_merged_as_if_alone(drafts: list[Draft]) -> None:
    together = merge(_copied(drafts))
    for holder in {draft.holder for draft in drafts}:
        alone = merge(_copied([draft for draft in drafts if draft.holder == holder]))
        assert [row for row in together if row.holder == holder] == alone


@given(_drafts, st.randoms(use_true_random=False))
def test_the_order_of_the_drafts_changes_nothing(drafts: list[Draft], random: Any) -> None:  # noqa: ANN401 - Hypothesis names no type for it
    shuffled = _copied(drafts)
    random.shuffle(shuffled)
    assert merge(shuffled) == merge(_copied(drafts))


def test_an_envoy_who_was_once_ambassador_there_has_two_posts() -> None:
    envoy = _draft("envoy", area="Sudan", status="outgoing")
    ambassador = _draft("ambassador", place=2, area="Sudan", status="former")
    assert len(merge([envoy, ambassador])) == 2


def test_an_ambassador_called_envoy_has_one_post() -> None:
    envoy = _draft("envoy", area="Sudan", status="former")
    ambassador = _draft("ambassador", place=2, area="Sudan", status="former")
    assert len(merge([envoy, ambassador])) == 1


def test_the_more_precise_day_is_kept() -> None:
    (row,) = merge([_draft(start="2003"), _draft(place=2, start="2003-05")])
    assert row.start == "2003-05"


def test_a_head_without_a_body_does_not_keep_two_rows_apart() -> None:
    drafts = [
        _draft("head", 1),
        _draft("director", 2, organization="Nordic Bank"),
        _draft("head", 3, organization="Nordic Bank"),
    ]
    assert [row.organization for row in merge(drafts)] == ["Nordic Bank"]
