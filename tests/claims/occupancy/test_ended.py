"""Offices that end: resigned, sacked, ousted, about to leave."""

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
            "Denmark's finance minister, Jonas Lind, resigned on Friday.",
            "Jonas Lind",
            {
                "title": "finance minister",
                "organization": "Denmark",
                "status": "former",
                "end": "2021-10-15",
                "end_event": "resigned",
            },
            id="resigned",
        ),
        pytest.param(
            "Finance Minister Jonas Lind of Denmark will step down in December.",
            "Jonas Lind",
            {
                "title": "Finance Minister",
                "organization": "Denmark",
                "status": "outgoing",
                "end": "2021-12",
                "end_event": "resigned",
            },
            id="will step down",
        ),
        pytest.param(
            "Finance Minister Jonas Lind of Denmark stepped down last month.",
            "Jonas Lind",
            {
                "title": "Finance Minister",
                "organization": "Denmark",
                "status": "former",
                "end": "2021-09",
                "end_event": "resigned",
            },
            id="stepped down",
        ),
        pytest.param(
            "Jonas Lind resigned as chairman of the Nordic Bank on 12 October.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "former",
                "end": "2021-10-12",
                "end_event": "resigned",
            },
            id="resigned as",
        ),
        pytest.param(
            "Jonas Lind is stepping down as chairman of the Nordic Bank.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "outgoing",
                "end_event": "resigned",
            },
            id="is stepping down",
        ),
        pytest.param(
            "The board sacked Jonas Lind as director of the National Museum on Friday.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "former",
                "end": "2021-10-15",
                "end_event": "dismissed",
            },
            id="sacked",
        ),
        pytest.param(
            "Jonas Lind was dismissed as director of the National Museum in June.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "former",
                "end": "2021-06",
                "end_event": "dismissed",
            },
            id="was dismissed",
        ),
        pytest.param(
            "President Mikko Laine of Finland was ousted in 1999.",
            "Mikko Laine",
            {
                "title": "President",
                "organization": "Finland",
                "status": "former",
                "end": "1999",
                "end_event": "removed",
            },
            id="was ousted",
        ),
        pytest.param(
            "Paul Weiss, the US envoy to Sudan, is leaving his post.",
            "Paul Weiss",
            {
                "title": "envoy",
                "organization": "United States",
                "status": "outgoing",
                "area": "Sudan",
                "end_event": "resigned",
            },
            id="is leaving",
        ),
        pytest.param(
            "Paul Weiss, the US envoy to Sudan, died on Saturday.",
            "Paul Weiss",
            {
                "title": "envoy",
                "organization": "United States",
                "status": "former",
                "area": "Sudan",
                "end": "2021-10-16",
                "end_event": "died",
            },
            id="died",
        ),
        pytest.param(
            "The resignation of Jonas Lind as chairman of the Nordic Bank surprised investors.",
            "Jonas Lind",
            {"title": "chairman", "organization": "Nordic Bank", "status": "former", "end_event": "resigned"},
            id="the resignation of",
        ),
        pytest.param(
            "Jonas Lind retired as editor of the Bergen Times in 2010.",
            "Jonas Lind",
            {
                "title": "editor",
                "organization": "Bergen Times",
                "status": "former",
                "end": "2010",
                "end_event": "retired",
            },
            id="retired",
        ),
        pytest.param(
            "Mayor Jonas Lind of Bergen spoke on Friday. Lind resigned on Sunday.",
            "Jonas Lind",
            {
                "title": "Mayor",
                "organization": "Bergen",
                "status": "former",
                "end": "2021-10-17",
                "end_event": "resigned",
            },
            id="in the next sentence",
        ),
        pytest.param(
            "President Mikko Laine of Finland was defeated in the election.",
            "Mikko Laine",
            {"title": "President", "organization": "Finland", "status": "former", "end_event": "defeated"},
            id="defeated",
        ),
        pytest.param(
            "Chairman Jonas Lind of the Nordic Bank was relieved of his duties.",
            "Jonas Lind",
            {
                "title": "Chairman",
                "organization": "Nordic Bank",
                "status": "former",
                "end_event": "dismissed",
            },
            id="relieved",
        ),
        pytest.param(
            "Jonas Lind's resignation as mayor of Bergen was accepted.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "former", "end_event": "resigned"},
            id="his resignation",
        ),
        pytest.param(
            "The dismissal of Jonas Lind as director of the National Museum was a surprise.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "former",
                "end_event": "dismissed",
            },
            id="the dismissal of",
        ),
        pytest.param(
            "President Jonas Lind of Iceland dismissed Finance Minister Anna Berg on Friday.",
            "Anna Berg",
            {
                "title": "Finance Minister",
                "organization": "Iceland",
                "status": "former",
                "end": "2021-10-15",
                "end_event": "dismissed",
            },
            id="dismissed by another",
        ),
        pytest.param(
            "President Jonas Lind of Iceland dismissed Finance Minister Anna Berg on Friday.",
            "Jonas Lind",
            {"title": "President", "organization": "Iceland", "status": "current"},
            id="the one who dismisses",
        ),
        pytest.param(
            "Anna Berg has left her post as director of the National Museum.",
            "Anna Berg",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "former",
                "end_event": "resigned",
            },
            id="has left",
        ),
        pytest.param(
            "Anna Berg left office as mayor of Bergen in 2015.",
            "Anna Berg",
            {
                "title": "mayor",
                "organization": "Bergen",
                "status": "former",
                "end": "2015",
                "end_event": "resigned",
            },
            id="left office",
        ),
        pytest.param(
            "Anna Berg offered to resign as mayor of Bergen.",
            "Anna Berg",
            {"title": "mayor", "organization": "Bergen", "status": "outgoing", "end_event": "resigned"},
            id="offered",
        ),
        pytest.param(
            "Anna Berg said she would resign as mayor of Bergen.",
            "Anna Berg",
            {"title": "mayor", "organization": "Bergen", "status": "outgoing", "end_event": "resigned"},
            id="said she would",
        ),
        pytest.param(
            "Anna Berg said she had resigned as mayor of Bergen.",
            "Anna Berg",
            {"title": "mayor", "organization": "Bergen", "status": "former", "end_event": "resigned"},
            id="said she had",
        ),
        pytest.param(
            "Anna Berg, who resigned as mayor of Bergen in 2015, wrote the book.",
            "Anna Berg",
            {
                "title": "mayor",
                "organization": "Bergen",
                "status": "former",
                "end": "2015",
                "end_event": "resigned",
            },
            id="who resigned",
        ),
        pytest.param(
            "Denmark's finance minister, Jonas Lind, refused to resign.",
            "Jonas Lind",
            {"title": "finance minister", "organization": "Denmark", "status": "current"},
            id="refused to resign",
        ),
        pytest.param(
            "Anna Berg said the mayor of Bergen, Jonas Lind, should resign.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "current"},
            id="should resign",
        ),
    ],
)
def test_somebody_leaves_a_post(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


def test_the_end_of_one_who_is_told_only_as_the_predecessor(told: Callable[..., Any]) -> None:
    text = "Anna Berg, director of the National Museum, replaces Jonas Lind, who resigned in June."
    (row,) = told(text, "Jonas Lind")
    assert (row["title"], row["status"], row["end_event"]) == ("director", "former", "resigned")


def test_a_title_alone_loses_the_post_of_the_only_one_called_so(told: Callable[..., Any]) -> None:
    text = (
        "Former Norwegian Prime Minister Anna Berg met Mayor Jonas Lind of Bergen. "
        "The former prime minister was defeated in the 2013 elections."
    )
    (row,) = told(text, "Anna Berg")
    assert (row["end"], row["end_event"]) == ("2013", "defeated")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Former Norwegian Prime Minister Anna Berg died on Friday.", id="died long after her office"
        ),
        pytest.param(
            "The assassination of former Norwegian Prime Minister Anna Berg is still unsolved.",
            id="assassinated after her office",
        ),
        pytest.param(
            "Former Norwegian Prime Minister Anna Berg will step down from the board.",
            id="will leave something else",
        ),
    ],
)
def test_a_former_office_does_not_end_again(told: Callable[..., Any], text: str) -> None:
    (row,) = told(text, "Anna Berg")
    assert row["status"] == "former"
    assert "end_event" not in row


@pytest.mark.parametrize(
    ("text", "end", "event"),
    [
        pytest.param(
            "He fled after the 2013 coup against President Anna Berg of Iceland.",
            "2013",
            "removed",
            id="coup",
        ),
        pytest.param(
            "On Friday the emir accepted the resignation, tendered in May, "
            "of the head of the central bank, Anna Berg.",
            "2021-10-15",
            "resigned",
            id="the resignation, with an aside, of",
        ),
        pytest.param(
            "Danish ambassador Anna Berg surprised all on Friday by suddenly resigning.",
            "2021-10-15",
            "resigned",
            id="by resigning",
        ),
        pytest.param(
            "President Anna Berg of Iceland was killed in August 2019.", "2019-08", "died", id="was killed"
        ),
    ],
)
def test_an_office_is_over(told: Callable[..., Any], text: str, end: str, event: str) -> None:
    (row,) = told(text, "Anna Berg")
    assert (row["status"], row["end"], row["end_event"]) == ("former", end, event)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The failed coup against President Anna Berg of Iceland shook markets.", id="failed coup"
        ),
        pytest.param("President Anna Berg of Iceland killed the bill.", id="killed something"),
        pytest.param(
            "President Anna Berg of Iceland was silent. Getting Berg to resign is hard.", id="getting to"
        ),
        pytest.param(
            "President Anna Berg of Iceland was silent. She must hand in her resignation, he said.", id="must"
        ),
    ],
)
def test_an_office_goes_on(told: Callable[..., Any], text: str) -> None:
    (row,) = told(text, "Anna Berg")
    assert (row["status"], row.get("end_event")) == ("current", None)


_PRESIDENT = "President Anna Berg of Iceland was silent."


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Calls grew for Berg to resign.", id="calls for it"),
        pytest.param("Pressure grew on Berg to step down.", id="pressure to"),
        pytest.param("It was a strike aimed at forcing her to step down.", id="aimed at forcing"),
        pytest.param("They will insist on Berg's resignation.", id="insist on"),
        pytest.param("Parliament gave the cabinet until Friday to sack Berg.", id="until Friday to"),
        pytest.param("He wrote it before Berg's departure for Japan.", id="departure for a place"),
        pytest.param("Berg quit the Games.", id="quit what is no office"),
        pytest.param("Berg retired two officers.", id="retired others"),
        pytest.param("Berg was sacked from her post in the Nordic Football League.", id="from another body"),
        pytest.param("He suggests that Berg step down.", id="suggested"),
    ],
)
def test_what_ends_no_office_of_hers(told: Callable[..., Any], words: str) -> None:
    (row,) = (row for row in told(f"{_PRESIDENT} {words}", "Anna Berg") if row["title"] == "President")
    assert (row["status"], row.get("end_event")) == ("current", None)


@pytest.mark.parametrize(
    ("words", "end", "event"),
    [
        pytest.param("A scandal broke on Friday, forcing Berg to resign.", None, "resigned", id="forcing"),
        pytest.param("It was a coup in May that ousted Berg.", "2021-05", "removed", id="date of the coup"),
        pytest.param("Berg quit the job in May.", "2021-05", "resigned", id="quit the job"),
        pytest.param("Berg was killed in May.", "2021-05", "died", id="killed"),
    ],
)
def test_what_ended_her_office(told: Callable[..., Any], words: str, end: str | None, event: str) -> None:
    (row,) = told(f"{_PRESIDENT} {words}", "Anna Berg")
    assert (row["status"], row.get("end"), row["end_event"]) == ("former", end, event)


def test_who_leaves_next_year_has_that_end(told: Callable[..., Any]) -> None:
    (row,) = told(f"{_PRESIDENT} It will matter long after Berg leaves office next year.", "Anna Berg")
    assert (row["status"], row["end"]) == ("outgoing", "2022")


def test_leaving_parliament_is_not_leaving_the_government(told: Callable[..., Any]) -> None:
    text = "Finance Minister Anna Berg of Norway was silent. Berg resigned on Friday from the parliament."
    (row,) = told(text, "Anna Berg")
    assert (row["status"], row.get("end_event")) == ("current", None)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("He likes Berg because it fires him up.", id="fires up"),
        pytest.param("They turned out in the election to defeat Berg.", id="an aim"),
    ],
)
def test_no_end_is_told_by_what_only_sounds_like_one(told: Callable[..., Any], words: str) -> None:
    (row,) = told(f"{_PRESIDENT} {words}", "Anna Berg")
    assert (row["status"], row.get("end_event")) == ("current", None)


def test_an_impeachment_removes_nobody(told: Callable[[str, str], list[dict[str, Any]]]) -> None:
    assert told("Jonas Lind, the president of Iceland, was impeached last year.", "Jonas Lind") == [
        {"title": "president", "organization": "Iceland", "status": "current"}
    ]


def test_who_is_removed_from_office_is_in_it_no_more(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    assert told("Jonas Lind, the president of Iceland, was removed from office in May.", "Jonas Lind") == [
        {
            "title": "president",
            "organization": "Iceland",
            "status": "former",
            "end": "2021-05",
            "end_event": "removed",
        }
    ]
