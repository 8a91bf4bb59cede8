"""From a draft to a claim: the status on the report's day, the words it stands on, its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factories import annotated
from onrecord.claims.occupancy.draft import Draft
from onrecord.claims.occupancy.finish import finish
from onrecord.claims.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Occupancy
    from onrecord.schema.reading import Reading

_MARKED = "Mayor/NNP [Anna/NNP Berg/NNP]p met/VBD/ROOT [Jan/NNP Lind/NNP]p ./."


@pytest.fixture
def finished(made_reading: Callable[..., Callable[..., Reading]]) -> Callable[..., Occupancy]:
    """Return a function that finishes a draft of Mayor Anna Berg in a report of 18 October 2021."""

    def make(*, document_id: str = "one", published: str | None = "2021-10-18", **fields: Any) -> Occupancy:  # noqa: ANN401 - any of Draft's
        made = annotated(_MARKED, published=published)
        fields = {"evidence": [(0, 15)], "rules": ["by_hand"], **fields}
        draft = Draft("e1", "Mayor", "mayor", "executive", "by_hand", 0, **fields)
        return finish(Report(made), made_reading()(made.text).text, document_id, draft)

    return make


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        pytest.param({}, "current", id="nothing said"),
        pytest.param({"end": "2004"}, "former", id="over"),
        pytest.param({"end": "2021-10-17"}, "former", id="over since yesterday"),
        pytest.param({"end": "2021"}, "current", id="may end later this year"),
        pytest.param({"end": "2022"}, "current", id="ends next year"),
        pytest.param({"start": "2022"}, "incoming", id="begins next year"),
        pytest.param({"start": "2021-10"}, "current", id="began this month"),
        pytest.param({"start": "2003"}, "current", id="began"),
        pytest.param({"status": "former", "end": "2022"}, "former", id="words before dates"),
        pytest.param({"end": "2004", "published": None}, "current", id="a report without a date"),
    ],
)
def test_dates_give_the_status_where_words_leave_it_open(
    finished: Callable[..., Occupancy], fields: dict[str, Any], status: str
) -> None:
    assert finished(**fields).status == status


def test_persons_stand_under_their_names(finished: Callable[..., Occupancy]) -> None:
    row = finished(successor="e2")
    assert (row.holder, row.holder_id) == ("Anna Berg", "e1")
    assert (row.successor, row.successor_id) == ("Jan Lind", "e2")
    assert (row.predecessor, row.predecessor_id) == (None, None)


def test_evidence_is_sorted_and_each_place_stands_once(finished: Callable[..., Occupancy]) -> None:
    row = finished(evidence=[(6, 15), (0, 15), (6, 15)])
    assert [span.text for span in row.evidence] == ["Mayor Anna Berg", "Anna Berg"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"document_id": "two"}, id="another document"),
        pytest.param({"organization": "Bergen"}, id="organization"),
        pytest.param({"area": "Bergen"}, id="area"),
        pytest.param({"start": "2003"}, id="start"),
        pytest.param({"end": "2022"}, id="end"),
        pytest.param({"status": "outgoing"}, id="status"),
        pytest.param({"factuality": "denied"}, id="factuality"),
    ],
)
def test_an_id_changes_with_what_is_claimed(
    finished: Callable[..., Occupancy], other: dict[str, Any]
) -> None:
    assert finished(**other).id != finished().id


def test_an_id_does_not_change_with_the_words_or_the_rule(finished: Callable[..., Occupancy]) -> None:
    assert finished(evidence=[(6, 15)], rules=["another"]).id == finished().id
