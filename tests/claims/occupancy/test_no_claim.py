"""Sentences from which nobody gets a post: a person and a post in one sentence are no reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.claim import Occupancy

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anna Berg met Jonas Lind in Oslo on Monday.", id="two names"),
        pytest.param("Jonas Lind, a member of the audience, asked about the tax.", id="audience"),
        pytest.param("A delegation arrived on Monday headed by Erika Berg.", id="head of a Monday"),
        pytest.param("Superintendent Jonas Lind said the road was closed.", id="bare rank of the police"),
        pytest.param("Chief Petty Officer Jonas Lind was on board.", id="rank of a sailor"),
        pytest.param("Peter Holm, attorney for Jonas Lind, declined to comment.", id="anybody's attorney"),
        pytest.param("Jonas Lind, the barn's owner, was taken to a hospital.", id="owner of a barn"),
        pytest.param("Anna Berg was named homecoming queen in May.", id="named queen of a day"),
        pytest.param("Homecoming queen Anna Berg danced.", id="queen of a day"),
        pytest.param("Anna Berg, the homecoming queen, danced.", id="queen of a day, apposed"),
        pytest.param("Presidential candidate Jonas Lind ended his campaign on Tuesday.", id="race left"),
        pytest.param(
            "Jonas Lind, a candidate for president, dropped out of the race on Tuesday.", id="dropped out"
        ),
        pytest.param(
            "The ministry denied a report that Jonas Lind was to be replaced by Anna Berg as ambassador to "
            "Japan.",
            id="report denied",
        ),
        pytest.param("Jonas Lind, an analyst, said prices would rise.", id="analyst of no body"),
        pytest.param("Jonas Lind, an official, said prices would rise.", id="official"),
        pytest.param("Jonas Lind, 34, a farmer from Bergen, lost his house.", id="farmer"),
        pytest.param("Midfielder Jonas Lind scored twice as Bergen beat Oslo.", id="midfielder"),
        pytest.param("Striker Jonas Lind, captain of the team, scored.", id="captain of a team"),
        pytest.param("Jonas Lind was replaced by Peter Holm in the 70th minute.", id="substitute"),
        pytest.param("The president of Iceland praised Jonas Lind.", id="object"),
        pytest.param("Jonas Lind told the president of Iceland about the flood.", id="somebody else"),
        pytest.param("Jonas Lind asked for a meeting with the mayor of Bergen.", id="meeting"),
        pytest.param("Jonas Lind married the mayor of Bergen.", id="married"),
        pytest.param("Jonas Lind, a friend of the prime minister, paid for the trip.", id="friend"),
        pytest.param("Jonas Lind, the son of a judge, grew up in Bergen.", id="son"),
        pytest.param("Jonas Lind, a witness, saw the car.", id="witness"),
        pytest.param("Doctor Jonas Lind treated the wounded.", id="doctor"),
        pytest.param("Jonas Lind ran for a bus and missed it.", id="ran"),
        pytest.param("Jonas Lind left the office at five o'clock.", id="went home"),
        pytest.param("Jonas Lind led the march through Bergen.", id="march"),
        pytest.param("The mayor of Bergen, the bishop and Jonas Lind ate together.", id="list"),
        pytest.param("Jonas Lind said the chairman of the Nordic Bank should resign.", id="demands"),
        pytest.param("If Jonas Lind resigns, the party will split.", id="condition"),
        pytest.param("Jonas Lind was named in the report.", id="named in"),
        pytest.param("Police arrested Jonas Lind outside the ministry.", id="building"),
        pytest.param("Jonas Lind criticised the governor of Ohio, Robert Hale.", id="critic"),
        pytest.param("Jonas Lind attended the funeral of the former president of Iceland.", id="mourner"),
        pytest.param("Jonas Lind voted for president on Tuesday.", id="voter"),
        pytest.param("Jonas Lind appointed Peter Holm ambassador to Japan.", id="who appoints"),
        pytest.param("The mayor of Bergen sacked Jonas Lind on Friday.", id="sacked from nothing"),
        pytest.param("Jonas Lind wrote to the prime minister.", id="letter"),
        pytest.param("Jonas Lind wants to become president of Iceland.", id="wants"),
        pytest.param("Jonas Lind hopes to become president of Iceland.", id="hopes"),
        pytest.param("Jonas Lind plays the president of Iceland in the film.", id="actor"),
        pytest.param("Jonas Lind was born in Bergen, where his father was mayor.", id="his father"),
        pytest.param("Jonas Lind is the father of the mayor of Bergen.", id="the mayor's father"),
        pytest.param(
            "Anna Berg, daughter of former Bergen mayor Peter Holm, married Jonas Lind.", id="married into"
        ),
    ],
)
def test_a_name_beside_a_post_gets_none(told: Callable[[str, str], list[dict[str, Any]]], text: str) -> None:
    assert told(text, "Jonas Lind") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Jonas Lind was not appointed chairman of the Nordic Bank.", id="not appointed"),
        pytest.param("Jonas Lind may be named chairman of the Nordic Bank.", id="may be named"),
        pytest.param("Jonas Lind denied that he would become chairman of the Nordic Bank.", id="denied"),
        pytest.param("Jonas Lind may have led the Nordic Council.", id="may have led"),
        pytest.param("Jonas Lind could be chosen chairman of the Nordic Bank.", id="could be"),
        pytest.param("Jonas Lind might become chairman of the Nordic Bank.", id="might become"),
        pytest.param("Jonas Lind should be appointed chairman of the Nordic Bank.", id="should be"),
        pytest.param("Jonas Lind has never been chairman of the Nordic Bank.", id="never"),
    ],
)
def test_what_is_denied_or_doubted_is_never_told_as_actual(
    read: Callable[..., tuple[Occupancy, ...]], text: str
) -> None:
    assert [row for row in read(text) if row.factuality == "actual"] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Anna Berg threatened to resign as mayor of Bergen.", id="threatened"),
        pytest.param("Anna Berg rejected calls to resign as mayor of Bergen.", id="rejected calls"),
        pytest.param("Anna Berg did not resign as mayor of Bergen.", id="did not"),
        pytest.param("Anna Berg refused to step down as mayor of Bergen.", id="refused"),
        pytest.param("Protesters demanded that Anna Berg resign as mayor of Bergen.", id="demanded"),
        pytest.param("Protesters urged Anna Berg to resign as mayor of Bergen.", id="urged"),
        pytest.param("Anna Berg may resign as mayor of Bergen.", id="may"),
    ],
)
def test_nobody_has_left_who_was_only_told_to(read: Callable[..., tuple[Occupancy, ...]], text: str) -> None:
    assert [
        row for row in read(text) if row.status in {"former", "outgoing"} and row.factuality == "actual"
    ] == []


def test_what_is_told_as_it_is_gets_a_row(told: Callable[[str, str], list[dict[str, Any]]]) -> None:
    for text in (
        "Jonas Lind was appointed chairman of the Nordic Bank.",
        "Jonas Lind has been named chairman of the Nordic Bank.",
        "Jonas Lind resigned as chairman of the Nordic Bank.",
        "Jonas Lind heads the Nordic Bank.",
    ):
        assert len(told(text, "Jonas Lind")) == 1, text
