"""Who had a post on a day, asked of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.errors import SettingError
from onrecord.query.post_claims import PostAsked
from onrecord.query.view import Clock, View
from onrecord.query.who import who
from onrecord.store import Judgement, Subject
from records import holds

if TYPE_CHECKING:
    from onrecord.query.who import Who
    from records import RecordMaker

POST = PostAsked("foreign minister", "Norway")


def _ask(record: RecordMaker, asked: PostAsked = POST, on: str | None = None, **clock: str) -> Who:
    with record.open() as store:
        return who(View(store, Clock(**clock)), asked, on)


def _names(answer: Who) -> list[tuple[str, str]]:
    return [(holder.tenure.person.name, holder.certainty) for holder in answer.holders]


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of a minister and her successor, the later report recorded a month later."""
    record.tell("2019-03-01", holds("Anna Berg"))
    record.recorded = "2026-02-01T00:00:00Z"
    record.tell("2021-06-14", holds("Jonas Lind", predecessor="Anna Berg"))
    return record


@pytest.mark.parametrize(
    ("on", "clock", "names"),
    [
        pytest.param("2019-03-01", {}, [("Anna Berg", "stated")], id="the day"),
        pytest.param("2019-03", {}, [("Anna Berg", "stated")], id="the month"),
        pytest.param("2021-06-14", {}, [("Jonas Lind", "stated")], id="the successor"),
        pytest.param(None, {}, [("Jonas Lind", "stated")], id="no day: that of the last report"),
        pytest.param("2020-06", {"published_by": "2020"}, [("Anna Berg", "likely")], id="published"),
        pytest.param("2020-12-31", {"recorded_by": "2026-01-31"}, [("Anna Berg", "likely")], id="recorded"),
        pytest.param(None, {"recorded_by": "2026-01-01"}, [("Anna Berg", "stated")], id="no day, recorded"),
        pytest.param("1999", {}, [], id="long before"),
    ],
)  # fmt: skip
def test_the_holder_is_whom_the_reports_at_both_clocks_name(
    told: RecordMaker, on: str | None, clock: dict[str, str], names: list[tuple[str, str]]
) -> None:
    answer = _ask(told, on=on, **clock)
    assert (answer.known, _names(answer)) == (True, names)


def test_a_post_is_found_by_other_words_for_it(told: RecordMaker) -> None:
    assert _names(_ask(told, PostAsked("minister of foreign affairs", "Norwegian"), "2021-06-14"))


def test_a_post_never_heard_of_is_not_known_and_has_like_ones(told: RecordMaker) -> None:
    answer = _ask(told, PostAsked("deputy foreign minister", "Norway"))
    assert (answer.known, answer.holders, answer.on) == (False, (), None)
    assert [(post.title, post.organization) for post in answer.near] == [("foreign minister", "Norway")]


def test_a_post_heard_of_later_is_neither_known_nor_near(told: RecordMaker) -> None:
    answer = _ask(told, on="2019", published_by="2018")
    assert (answer.known, answer.near) == (False, ())


def test_undated_reports_make_a_post_known_and_nobody_its_holder(record: RecordMaker) -> None:
    record.tell(None, holds("Anna Berg"))
    answer = _ask(record)
    assert (answer.known, answer.on, answer.holders) == (True, None, ())


def test_who_is_mostly_reported_in_another_state_is_not_named(record: RecordMaker) -> None:
    for day in ("01", "03", "05"):
        record.tell(f"2019-03-{day}", holds("Anna Berg", "president", "Sweden"))
    record.tell("2019-03-04", holds("Anna Berg", "president", "Norway"))
    assert not _ask(record, PostAsked("president", "Norway"), "2019-03-04").holders
    assert _ask(record, PostAsked("president", "Sweden"), "2019-03-04").holders


def test_a_claim_judged_wrong_is_left_out_until_it_is_taken_back(told: RecordMaker) -> None:
    words = "foreign minister Jonas Lind of Norway"
    subject = Subject(told.made[1], "occupancy", words, 0, len(words), {"holder": "Jonas Lind"})
    with told.open() as store:
        store.judge(Judgement("wrong", subject), recorded="2026-03-01T00:00:00Z")
    assert _names(_ask(told)) == [("Anna Berg", "stated")]
    assert _names(_ask(told, recorded_by="2026-02")) == [("Jonas Lind", "stated")]
    with told.open() as store:
        store.judge(Judgement("right", subject), recorded="2026-04-01T00:00:00Z")
    assert _names(_ask(told)) == [("Jonas Lind", "stated")]


def test_two_of_one_name_are_two_where_a_reader_says_so(record: RecordMaker) -> None:
    keys = [record.tell(f"2019-03-0{day}", holds("Anna Berg")) for day in (1, 5)]
    one, other = (Subject(key, "person", "Anna Berg", 17, 26, {"name": "Anna Berg"}) for key in keys)
    assert _ask(record, on="2019-03-01").holders[0].tenure.independent_sources == 2
    with record.open() as store:
        store.judge(Judgement("different", one, other))
    assert _ask(record, on="2019-03-01").holders[0].tenure.independent_sources == 1


@pytest.mark.parametrize("clock", [{"published_by": "May"}, {"recorded_by": "2019-13"}], ids=str)
def test_a_clock_that_is_no_date_is_a_wrong_call(told: RecordMaker, clock: dict[str, str]) -> None:
    with pytest.raises(SettingError, match="no day, month or year"):
        _ask(told, **clock)


def test_a_day_that_is_no_date_is_a_wrong_call(told: RecordMaker) -> None:
    with pytest.raises(SettingError, match="no day, month or year"):
        _ask(told, on="yesterday")
