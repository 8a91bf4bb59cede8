"""What the record has on one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.query.dossier import dossier
from onrecord.query.view import Clock, View
from records import holds, meets, promises, says

if TYPE_CHECKING:
    from onrecord.query.dossier import Dossier
    from records import RecordMaker


def _ask(record: RecordMaker, name: str = "Anna Berg", clock: Clock | None = None) -> Dossier:
    with record.open() as store:
        return dossier(View(store, clock), name)


@pytest.fixture
def told(record: RecordMaker) -> RecordMaker:
    """Return a record of a mayor who became minister."""
    record.tell("2015-03-01", holds("Anna Berg", "mayor", "Bergen"))
    record.tell(
        "2015-04-01", says("Anna Berg", "the bridge will stand"), promises("Anna Berg", "build a bridge")
    )
    record.tell("2019-03-01", holds("Anna Berg"), holds("Anna Berg", "minister", None))
    record.tell("2019-04-01", says("Anna Berg", "the bridge fell"), meets("Anna Berg", "Jonas Lind"))
    record.tell("2019-05-01", says("Jonas Lind", "it fell"), meets("Jonas Lind", "Olav Dahl"))
    return record  # fmt: skip


def test_posts_stand_last_first_and_without_those_that_name_no_body_twice(told: RecordMaker) -> None:
    assert [each.post.key for each in _ask(told).posts] == [
        "minister||",
        "foreign minister|norway|",
        "mayor|bergen|",
    ]
    told.tell("2019-06-01", holds("Anna Berg", "minister", "Norway"))
    assert "minister||" not in [each.post.key for each in _ask(told).posts]


def test_a_statement_has_the_post_of_its_day(told: RecordMaker) -> None:
    told.tell("2030-01-01", says("Anna Berg", "I built it"))
    said = [(each.recorded.source.published, each.post and each.post.title) for each in _ask(told).statements]
    assert said == [("2030-01-01", None), ("2019-04-01", "foreign minister"), ("2015-04-01", "mayor")]


def test_meetings_and_promises_are_the_person_s_own(told: RecordMaker) -> None:
    found = _ask(told)
    assert [each.source.published for each in found.meetings] == ["2019-04-01"]
    assert [each.source.published for each in found.promises] == ["2015-04-01"]


def test_the_dossier_of_a_day_knows_no_later_report(told: RecordMaker) -> None:
    found = _ask(told, clock=Clock("2018"))
    assert [each.post.title for each in found.posts] == ["mayor"]
    assert (len(found.statements), found.meetings) == (1, ())


def test_nobody_of_a_name_has_an_empty_dossier(told: RecordMaker) -> None:
    found = _ask(told, "Otto Weiss")
    assert (found.person, found.posts, found.statements) == (None, (), ())


def test_who_came_before_is_told_of_the_posts_of_most_claims(record: RecordMaker) -> None:
    record.tell("2019-02-01", holds("Otto Weiss", words="Otto Weiss of Norway, foreign minister"))
    record.tell("2019-03-02", holds("Anna Berg"))
    record.tell("2019-03-03", holds("Anna Berg"))
    for number in range(8):
        record.tell(f"2019-04-0{number + 1}", holds("Anna Berg", "chairwoman", f"Graustark {number} Club"))
        record.tell(f"2019-05-0{number + 1}", holds("Anna Berg", "chairwoman", f"Graustark {number} Club"))
    posts = {each.post.key: each for each in _ask(record).posts}
    assert len(posts) == 9
    assert posts["foreign minister|norway|"].start.latest == "2019-03-02"
    assert posts["foreign minister|norway|"].predecessor is None
    for day in ("2019-03-04", "2019-03-05"):
        record.tell(day, holds("Anna Berg"))
    posts = {each.post.key: each for each in _ask(record).posts}
    assert posts["foreign minister|norway|"].predecessor == "Otto Weiss"
