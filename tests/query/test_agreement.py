"""What the record has on an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.query.agreement import agreement
from onrecord.query.view import Clock, View
from records import agrees, promises

if TYPE_CHECKING:
    from records import RecordMaker


@pytest.mark.parametrize(
    ("name", "clock", "published"),
    [
        pytest.param("Zenda Pact", Clock(), ["2020-06-01", "2020-03-01"], id="with its promises"),
        pytest.param("zenda pacts", Clock(), ["2020-06-01", "2020-03-01"], id="case and endings"),
        pytest.param("zenda", Clock("2020-04"), ["2020-03-01"], id="as published by"),
        pytest.param("river", Clock(), [], id="words of a promise, of no agreement's name"),
        pytest.param("Zenda Treaty", Clock(), [], id="another"),
    ],
)
def test_an_agreement_is_found_by_words_of_its_name(
    record: RecordMaker, name: str, clock: Clock, published: list[str]
) -> None:
    record.tell("2020-03-01", agrees("Zenda Pact", "Graustark", "Ruritania", status="signed"))
    record.tell("2020-05-01", promises("Graustark", "open the river at Zenda, a pact or none"))
    record.tell("2020-06-01", promises("Ruritania", "open the river", agreement="Pact of Zenda"))
    with record.open() as store:
        found = agreement(View(store, clock), name)
    assert [each.source.published for each in found.claims] == published
