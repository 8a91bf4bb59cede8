"""Who met whom, construction by construction: each sentence tells of one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Told
    from onrecord.schema.claim import Event

pytestmark = pytest.mark.weights

BERG, LIND = "Anna Berg", "Tomas Lindqvist"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        pytest.param(
            "Prime Minister Anna Berg met with President Tomas Lindqvist in Vienna on Monday.",
            ("meeting", (BERG, LIND), "Vienna", "2031-05-12", "held"),
            id="met with",
        ),
        pytest.param(
            "Foreign Minister Anna Berg will meet President Tomas Lindqvist in Geneva on Friday.",
            ("meeting", (BERG, LIND), "Geneva", "2031-05-16", "planned"),
            id="will meet",
        ),
        pytest.param(
            "President Tomas Lindqvist received Prime Minister Anna Berg in Vienna.",
            ("meeting", (LIND, BERG), "Vienna", None, "held"),
            id="received",
        ),
        pytest.param(
            "Anna Berg telephoned Tomas Lindqvist on Tuesday.",
            ("call", (BERG, LIND), None, "2031-05-13", "held"),
            id="telephoned",
        ),
        pytest.param(
            "Talks between Norway and Chile on fishing rights began in Oslo on Monday.",
            ("talks", ("Norway", "Chile"), "Oslo", "2031-05-12", "ongoing"),
            id="talks between",
        ),
        pytest.param(
            "Norwegian-Chilean talks on fishing rights are scheduled for Friday in Lima.",
            ("talks", ("Norway", "Chile"), "Lima", "2031-05-16", "planned"),
            id="adjectives before talks",
        ),
        pytest.param(
            "Tomas Lindqvist urged Norway to hold talks with Chile.",
            ("talks", ("Norway", "Chile"), None, None, "proposed"),
            id="urged to hold talks",
        ),
        pytest.param(
            "NATO leaders will hold a summit in Riga on June 3-4.",
            ("summit", ("NATO leaders",), "Riga", "2031-06-03", "planned"),
            id="leaders hold a summit",
        ),
        pytest.param(
            "EU foreign ministers met in Brussels on Monday.",
            ("meeting", ("EU foreign ministers",), "Brussels", "2031-05-12", "held"),
            id="ministers of one union",
        ),
        pytest.param(
            "Norway and Chile signed a fisheries agreement in Oslo on Tuesday.",
            ("signing", ("Norway", "Chile"), "Oslo", "2031-05-13", "held"),
            id="signed",
        ),
        pytest.param(
            "Anna Berg arrived in Lima on Monday for a two-day visit.",
            ("visit", (BERG,), "Lima", "2031-05-12", "ongoing"),
            id="arrived for a visit is one event",
        ),
        pytest.param(
            "Anna Berg cancelled a visit to Lima.",
            ("visit", (BERG,), "Lima", None, "cancelled"),
            id="cancelled visit",
        ),
        pytest.param(
            "Visiting Norwegian Prime Minister Anna Berg said on Monday that Chile was a partner.",
            ("visit", (BERG,), None, "2031-05-12", "ongoing"),
            id="visiting guest",
        ),
    ],
)
def test_a_construction_tells_of_one_event(told: Callable[[str], list[Told]], text: str, event: Told) -> None:
    assert told(text) == [event]


def test_each_place_visited_is_a_visit(told: Callable[[str], list[Told]]) -> None:
    rows = told("Anna Berg visited Chile, Peru and Brazil in April.")
    assert rows == [("visit", (BERG,), place, "2031-04", "held") for place in ("Chile", "Peru", "Brazil")]


def test_a_tour_takes_its_guest_to_places(told: Callable[[str], list[Told]]) -> None:
    rows = told(
        "Anna Berg is on a tour. Her trip has taken her to Chile and will take her to Peru and Brazil."
    )
    assert [row[1:] for row in rows if row[2]] == [
        ((BERG,), "Chile", None, "held"),
        ((BERG,), "Peru", None, "planned"),
        ((BERG,), "Brazil", None, "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Norway and Chile held talks on fishing rights in Lima.", "fishing rights"),
        ("Anna Berg met Tomas Lindqvist in Lima to discuss the price of cod.", "price of cod"),
        ("Anna Berg met Tomas Lindqvist on Monday on the sidelines of a fair.", None),
    ],
)
def test_the_topic_is_what_it_is_about(
    events: Callable[..., tuple[Event, ...]], text: str, topic: str | None
) -> None:
    assert [row.topic for row in events(text)] == [topic]


def test_six_parties_are_those_that_the_report_lists(told: Callable[[str], list[Told]]) -> None:
    rows = told(
        "The six-party talks were last held in Lima in 2029. "
        "They group Norway, Chile, Peru, Brazil, Canada and Japan."
    )
    assert [row[1] for row in rows] == [("Norway", "Chile", "Peru", "Brazil", "Canada", "Japan")]


@pytest.mark.parametrize(
    ("text", "participants", "declined"),
    [
        pytest.param(
            "Chile boycotted the summit of Norway, Peru and Brazil in Lima.",
            ("Norway", "Peru", "Brazil"),
            ("Chile",),
            id="boycotted",
        ),
        pytest.param(
            "Chile said it would not take part in the talks between Norway and Peru in Lima.",
            ("Norway", "Peru"),
            ("Chile",),
            id="would not take part",
        ),
        pytest.param(
            "Chile will not participate in the talks on cod, in which Norway and Peru are to take part.",
            ("Norway", "Peru"),
            ("Chile",),
            id="those who take part are told behind",
        ),
    ],
)
def test_who_stays_away_has_declined(
    events: Callable[..., tuple[Event, ...]],
    text: str,
    participants: tuple[str, ...],
    declined: tuple[str, ...],
) -> None:
    (row,) = events(text)
    assert (row.participants, row.declined) == (participants, declined)
