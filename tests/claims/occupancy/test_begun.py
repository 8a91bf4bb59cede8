"""Offices that begin: who is appointed, elected, sworn in, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.weights


@pytest.mark.parametrize(
    ("text", "holder", "row"),
    [
        pytest.param(
            "Anna Berg was appointed Norwegian ambassador to Japan in March 2019.",
            "Anna Berg",
            {
                "title": "ambassador",
                "organization": "Norway",
                "status": "current",
                "area": "Japan",
                "start": "2019-03",
                "start_event": "appointed",
            },
            id="appointed",
        ),
        pytest.param(
            "Jonas Lind was elected president of Iceland in 2016.",
            "Jonas Lind",
            {
                "title": "president",
                "organization": "Iceland",
                "status": "current",
                "start": "2016",
                "start_event": "elected",
            },
            id="elected",
        ),
        pytest.param(
            "Jonas Lind was sworn in as president of Iceland on 1 August 2016.",
            "Jonas Lind",
            {
                "title": "president",
                "organization": "Iceland",
                "status": "current",
                "start": "2016-08-01",
                "start_event": "sworn_in",
            },
            id="sworn in",
        ),
        pytest.param(
            "Jonas Lind became prime minister of Iceland in 2016.",
            "Jonas Lind",
            {
                "title": "prime minister",
                "organization": "Iceland",
                "status": "current",
                "start": "2016",
                "start_event": "took_office",
            },
            id="became",
        ),
        pytest.param(
            "Jonas Lind took office as mayor of Bergen in May 2020.",
            "Jonas Lind",
            {
                "title": "mayor",
                "organization": "Bergen",
                "status": "current",
                "start": "2020-05",
                "start_event": "took_office",
            },
            id="took office",
        ),
        pytest.param(
            "Jonas Lind will become chairman of the Nordic Bank in January.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "incoming",
                "start": "2022-01",
                "start_event": "took_office",
                "factuality": "planned",
            },
            id="will become",
        ),
        pytest.param(
            "Jonas Lind has been named director of the National Museum.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "current",
                "start_event": "appointed",
            },
            id="has been named",
        ),
        pytest.param(
            "President Mikko Laine of Finland nominated Jonas Lind as Finnish ambassador to Sweden.",
            "Jonas Lind",
            {
                "title": "ambassador",
                "organization": "Finland",
                "status": "candidate",
                "area": "Sweden",
                "start_event": "nominated",
            },
            id="nominated",
        ),
        pytest.param(
            "Jonas Lind is to become director of the National Museum.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "incoming",
                "start_event": "took_office",
            },
            id="is to become",
        ),
        pytest.param(
            "Jonas Lind took over as head of the Red Cross on Friday.",
            "Jonas Lind",
            {
                "title": "head",
                "organization": "Red Cross",
                "status": "current",
                "start": "2021-10-15",
                "start_event": "took_office",
            },
            id="took over",
        ),
        pytest.param(
            "President Mikko Laine of Finland nominated Jonas Lind as Finnish ambassador to Sweden.",
            "Mikko Laine",
            {"title": "President", "organization": "Finland", "status": "current"},
            id="the one who nominates",
        ),
        pytest.param(
            "Anna Berg may be appointed Norwegian ambassador to Japan.",
            "Anna Berg",
            {
                "title": "ambassador",
                "organization": "Norway",
                "status": "incoming",
                "area": "Japan",
                "start_event": "appointed",
                "factuality": "possible",
            },
            id="may be",
        ),
        pytest.param(
            "The Nordic Bank promoted Anna Berg to director in May.",
            "Anna Berg",
            {
                "title": "director",
                "organization": "Nordic Bank",
                "status": "current",
                "start": "2021-05",
                "start_event": "appointed",
            },
            id="promoted",
        ),
        pytest.param(
            "Anna Berg has been elected president of Iceland.",
            "Anna Berg",
            {"title": "president", "organization": "Iceland", "status": "incoming", "start_event": "elected"},
            id="has been elected",
        ),
        pytest.param(
            "Anna Berg will be sworn in as president of Iceland on 1 November.",
            "Anna Berg",
            {
                "title": "president",
                "organization": "Iceland",
                "status": "incoming",
                "start": "2021-11-01",
                "start_event": "sworn_in",
            },
            id="will be sworn in",
        ),
        pytest.param(
            "Jonas Lind was re-elected president of Iceland in 2020.",
            "Jonas Lind",
            {
                "title": "president",
                "organization": "Iceland",
                "status": "current",
                "start_event": "elected",
            },
            id="re-elected, hence begun before",
        ),
        pytest.param(
            "Anna Berg could become the next president of Iceland.",
            "Anna Berg",
            {
                "title": "president",
                "organization": "Iceland",
                "status": "incoming",
                "start_event": "took_office",
                "factuality": "possible",
            },
            id="could become",
        ),
        pytest.param(
            "Anna Berg denied that she would become prime minister of Norway.",
            "Anna Berg",
            {
                "title": "prime minister",
                "organization": "Norway",
                "status": "incoming",
                "start_event": "took_office",
                "factuality": "denied",
            },
            id="denied",
        ),
    ],
)
def test_a_verb_gives_somebody_a_post(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


def test_who_comes_to_power_together_begins_together(told: Callable[..., Any]) -> None:
    text = (
        "Prime Minister Anna Berg of Norway met Prime Minister Jonas Lind of Iceland. "
        "Berg and Lind came to power last year."
    )
    for holder in ("Anna Berg", "Jonas Lind"):
        (row,) = told(text, holder)
        assert (row["start"], row["start_event"]) == ("2020", "took_office"), holder


def test_an_appointment_to_a_court_is_the_beginning_of_the_seat_told_before(told: Callable[..., Any]) -> None:
    text = (
        "Justice Anna Berg of the Norwegian Supreme Court spoke in Oslo. "
        "Berg was appointed to the court in 2009 and is the oldest member of the court."
    )
    justice = next(row for row in told(text, "Anna Berg") if row["title"] == "Justice")
    assert (justice["start"], justice["start_event"]) == ("2009", "appointed")


def test_an_oath_is_for_the_office_not_for_an_occupation(told: Callable[..., Any]) -> None:
    text = (
        "Foreign Minister designate Jonas Lind of Iceland spoke on Sunday. "
        "Lind, a partner of the Nordic Bank, will be sworn in on November 2."
    )
    minister = next(row for row in told(text, "Jonas Lind") if "Minister" in row["title"])
    assert (minister["start"], minister["start_event"]) == ("2021-11-02", "sworn_in")


def test_a_list_of_appointments_gives_each_post_to_its_own_holder(told: Callable[..., Any]) -> None:
    text = (
        "The president of Iceland named Anna Berg as attorney general, "
        "Jonas Lind as defence minister and Tom Moen as navy minister."
    )
    titles = {
        holder: [row["title"] for row in told(text, holder)]
        for holder in ("Anna Berg", "Jonas Lind", "Tom Moen")
    }
    assert titles["Anna Berg"] == ["attorney general"]
    assert set(titles["Jonas Lind"]) <= {"defence minister"}
    assert set(titles["Tom Moen"]) <= {"navy minister"}


def test_the_title_that_somebody_has_is_not_what_he_is_appointed(told: Callable[..., Any]) -> None:
    text = "The UN on Tuesday appointed former Finnish president Jonas Lind as UN envoy for Kosovo."
    rows = {row["title"]: row for row in told(text, "Jonas Lind")}
    assert "start_event" not in rows["president"]
    assert rows["envoy"]["start_event"] == "appointed"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Anna Berg became only the second prime minister of Norway to visit Iceland.",
            id="counted for a deed",
        ),
        pytest.param("They want to stop Anna Berg becoming prime minister of Norway.", id="stopped"),
        pytest.param("If elected, Anna Berg would become prime minister of Norway.", id="would, if"),
    ],
)
def test_what_begins_nothing(told: Callable[..., Any], text: str) -> None:
    begun = [row for row in told(text, "Anna Berg") if row.get("factuality", "actual") == "actual"]
    assert [row for row in begun if "start_event" in row] == []


def test_the_opposition_leader_comes_to_power_in_another_post(told: Callable[..., Any]) -> None:
    (row,) = told("Opposition leader Anna Berg of Norway came to power in 2013.", "Anna Berg")
    assert "start" not in row


@pytest.mark.parametrize(
    ("words", "status", "start"),
    [
        pytest.param("will take over as chairman of the Nordic Bank", "incoming", None, id="some day"),
        pytest.param(
            "will take over as chairman of the Nordic Bank on January 1",
            "incoming",
            "2022-01-01",
            id="on a day",
        ),
    ],
)
def test_how_it_will_begin_is_told_with_its_day(
    told: Callable[..., Any], words: str, status: str, start: str | None
) -> None:
    (row,) = told(f"Anna Berg {words}.", "Anna Berg")
    assert (row["status"], row.get("start")) == (status, start)
    assert row.get("start_event") == ("took_office" if start else None)


def test_election_to_another_body_did_not_begin_the_post_told(told: Callable[..., Any]) -> None:
    text = "Finance Minister Anna Berg of Norway was silent. Berg was elected to parliament in 2009."
    minister = next(row for row in told(text, "Anna Berg") if "Minister" in row["title"])
    assert "start" not in minister


def test_who_comes_along_as_minister_does_not_make_the_president_one(told: Callable[..., Any]) -> None:
    text = "Anna Berg, president of Iceland, took office in 2016 with Jonas Lind as her foreign minister."
    assert [row["title"] for row in told(text, "Anna Berg")] == ["president"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Berg took a job at Nordic Oil.", id="some job"),
        pytest.param("Berg took on an even larger role.", id="some role"),
    ],
)
def test_just_any_job_is_not_the_post_told_before(told: Callable[..., Any], words: str) -> None:
    rows = told(f"Mayor Anna Berg of Bergen spoke on Friday. {words}", "Anna Berg")
    assert [row.get("start_event") for row in rows] == [None]


def test_the_prospect_of_becoming_is_not_becoming(told: Callable[..., Any]) -> None:
    rows = told("He fears the prospect of Anna Berg becoming president of Iceland.", "Anna Berg")
    assert [row["factuality"] for row in rows] in ([], ["possible"])
