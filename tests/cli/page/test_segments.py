from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.cli.page.segments import Mark, segments
from onrecord.schema.span import ByteRange
from onrecord.schema.text import Repair

_places = st.tuples(st.integers(0, 30), st.integers(1, 15)).map(lambda place: (place[0], sum(place)))


def test_overlapping_marks_are_cut_where_they_begin_and_end() -> None:
    first, second = Mark(0, 6, 1, 0), Mark(4, 9, 2, 0)
    cut = list(segments(0, 10, [first, second], []))
    assert [(s.start, s.end, [m.fact for m in s.marks]) for s in cut] == [
        (0, 4, [1]), (4, 6, [2, 1]), (6, 9, [2]), (9, 10, []),
    ]  # fmt: skip
    assert [[m.fact for m in s.ends] for s in cut] == [[], [1], [2], []]


def test_the_shortest_mark_comes_first() -> None:
    cut = list(segments(0, 10, [Mark(0, 10, 1, 0), Mark(2, 4, 2, 0)], []))
    assert [m.fact for m in cut[1].marks] == [2, 1]


@given(st.lists(_places, max_size=6), st.lists(_places, max_size=3), _places)
def test_segments_joined_are_the_whole_and_each_mark_begins_and_ends_once(
    places: list[tuple[int, int]], fixes: list[tuple[int, int]], whole: tuple[int, int]
) -> None:
    marks = [Mark(start, end, number, 0) for number, (start, end) in enumerate(places)]
    repairs = [Repair(start, end, "x", "y", "encoding", ByteRange(0, 0)) for start, end in fixes]
    cut = list(segments(*whole, marks, repairs))
    assert [s.start for s in cut] == [whole[0], *(s.end for s in cut[:-1])]
    assert cut[-1].end == whole[1]
    inside = [m for m in marks if whole[0] <= m.start and m.end <= whole[1]]
    for mark in inside:
        assert sum(mark in s.begins for s in cut) == 1
        assert sum(mark in s.ends for s in cut) == 1
        assert sum(s.end - s.start for s in cut if mark in s.marks) == mark.end - mark.start
