from __future__ import annotations

import typing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onrecord.cli.wording.by_name import by_holder
from onrecord.cli.wording.caveats import FACTUALITY, caveats
from onrecord.cli.wording.occupancy import END_EVENT, START_EVENT, STATUS, details
from onrecord.vocabulary import factuality, office

if TYPE_CHECKING:
    from onrecord.schema.reading import Reading


@pytest.mark.parametrize(
    ("words", "vocabulary"),
    [
        pytest.param(STATUS, office.Status, id="status"),
        pytest.param(START_EVENT, office.StartEvent, id="start_event"),
        pytest.param(END_EVENT, office.EndEvent, id="end_event"),
        pytest.param(FACTUALITY, factuality.Factuality, id="factuality"),
    ],
)
def test_every_word_of_the_vocabulary_has_words_for_a_person(
    words: dict[str, str], vocabulary: object
) -> None:
    assert set(words) == set(typing.get_args(vocabulary))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        pytest.param({}, ["in office"], id="nothing more"),
        pytest.param({"acting": True}, ["acting, in office"], id="acting"),
        pytest.param(
            {"status": "outgoing", "end_event": "resigned", "end": "2021-06-30"},
            ["leaving office", "until 30 June 2021", "resigning"],
            id="a resignation to come",
        ),
        pytest.param(
            {"status": "former", "end_event": "resigned"}, ["former", "resigned"], id="a resignation that was"
        ),
        pytest.param(
            {"status": "incoming", "start": "2022", "start_event": "elected", "predecessor": "Lind"},
            ["incoming", "from 2022", "elected", "after Lind"],
            id="elected",
        ),
        pytest.param(
            {"status": "incoming", "start_event": "took_office"},
            ["incoming", "to take office"],
            id="not yet in office",
        ),
    ],
)
def test_details_say_what_the_report_says(talks: Reading, fields: dict[str, str], said: list[str]) -> None:
    plain = replace(talks.claims.occupancies[5], **fields)
    assert details(plain) == tuple(said)


def test_what_is_plainly_so_has_no_caveat(talks: Reading) -> None:
    assert caveats(talks.claims.occupancies[1]) == ()


def test_doubt_attribution_and_uncertainty_stand_with_the_fact(talks: Reading) -> None:
    assert caveats(talks.claims.occupancies[6]) == (
        "the report itself doubts it",
        "according to Daily Courier",
        "uncertain (0.41)",
    )


def test_holders_stand_in_the_order_of_the_text_and_former_posts_last(talks: Reading) -> None:
    found = [(holder, [row.status for row in rows]) for holder, rows in by_holder(talks.claims.occupancies)]
    assert found == [
        ("Maria Estrella Fernández de la Cruz-Oyarzábal", ["outgoing"]),
        ("Anna Berg", ["current", "incoming", "former"]),
        ("Jonas Lind", ["current", "incoming"]),
        ("Paul Weiss", ["incoming"]),
    ]
