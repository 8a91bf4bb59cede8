"""Copies of one text are one answer."""

from __future__ import annotations

from onrecord.query.found import newest_first
from reconcile.reports import said


def test_of_copies_the_one_that_stands_for_all_is_kept() -> None:
    first = said("2019-03-02", "Anna Berg", document="z")
    copy = said("2019-03-01", "Anna Berg", document="a", copy_of="z")
    other = said("2019-03-03", "Jonas Lind", document="b", copy_of="z")
    undated = said(None, "Anna Berg", document="c")
    for claims in ([first, copy, other, undated], [undated, other, copy, first]):
        assert newest_first(claims) == (other, first, undated)
