"""Statements of reports made by hand: annotations by `factories.annotated`, attributions by their words."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

import pytest

from factories import annotated
from onrecord.claims.occupancy import find_occupancies
from onrecord.claims.report import Report
from onrecord.claims.statement import find_statements
from onrecord.schema.attribution import Attribution
from onrecord.schema.text import CleanText

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.annotation import Timex
    from onrecord.schema.attribution import Extent
    from onrecord.schema.claim import Statement


@pytest.fixture(scope="session")
def state() -> Callable[..., tuple[Statement, ...]]:
    """Return a function that gives the statements of a marked report and the attributions in it.

    An attribution is (source, cue, content) in words, the parts of each divided by " … "; each part is
    looked for behind the one before of its kind, else from the beginning.
    """

    def statements(
        marked: str, *said: tuple[str, str, str], times: tuple[Timex, ...] = ()
    ) -> tuple[Statement, ...]:
        made = annotated(marked, times=times, published="2021-10-18")
        places = [0, 0, 0]
        attributions = []
        for words in said:
            parts = []
            for kind, part in enumerate(words):
                extents, places[kind] = _extents(made.text, part, places[kind])
                parts.append(extents)
            attributions.append(Attribution(parts[0], parts[1], parts[2], 0.9, "by_hand"))
        made = replace(made, attributions=tuple(attributions))
        text = _untouched(made.text)
        return find_statements(Report(made), text, "d1", find_occupancies(made, text, "d1"))

    return statements


def _extents(text: str, words: str, place: int) -> tuple[tuple[Extent, ...], int]:
    found = []
    for part in words.split(" … ") if words else ():
        start = text.find(part, place)
        start = text.index(part) if start < 0 else start
        place = start + 1
        found.append((start, start + len(part)))
    return tuple(found), place


def _untouched(text: str) -> CleanText:
    """Return a text to which nothing was done."""
    bounds = [0, *accumulate(len(char.encode()) for char in text)]
    return CleanText(
        text, array("l", bounds[:-1]), array("l", bounds[1:]), (), (), "en", None, "2021-10-18", "given",
        None, "utf-8",
    )  # fmt: skip
