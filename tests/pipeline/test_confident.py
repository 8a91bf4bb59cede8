"""A reading without what is too uncertain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.pipeline.confident import confident

if TYPE_CHECKING:
    from onrecord.schema.reading import Reading


def test_all_is_certain_enough_for_none_asked(dealings: Reading) -> None:
    assert confident(dealings, 0.0) == dealings


def test_what_is_less_certain_is_left_out_and_the_bound_itself_stays(dealings: Reading) -> None:
    assert [claim.confidence for claim in confident(dealings, 0.5).claims] == [0.9] * 6 + [0.5]
    assert [claim.confidence for claim in confident(dealings, 0.51).claims] == [0.9] * 6
    assert list(confident(dealings, 1.0).claims) == []


def test_a_statement_goes_with_the_one_that_reports_it(dealings: Reading) -> None:
    outer, middle = dealings.claims.statements
    outer, middle = replace(outer, confidence=0.4), replace(middle, within=outer.id)
    inner = replace(middle, id="53" * 8, within=middle.id)
    nested = replace(dealings, claims=replace(dealings.claims, statements=(inner, middle, outer)))
    assert confident(nested, 0.4).claims.statements == (inner, middle, outer)
    assert confident(nested, 0.5).claims.statements == ()
