"""Who follows whom: both rows name the other."""

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
            "Anna Berg was replaced by Jonas Lind as chairman of the Nordic Bank.",
            "Anna Berg",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "former",
                "successor": "Jonas Lind",
            },
            id="goes, by",
        ),
        pytest.param(
            "Anna Berg was replaced by Jonas Lind as chairman of the Nordic Bank.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "current",
                "predecessor": "Anna Berg",
            },
            id="comes, by",
        ),
        pytest.param(
            "Jan Novak, a former prime minister of Norway, leads the Nordic Bank. Anna Berg took office as "
            "director of the Nordic Bank on Friday. She takes over from Novak.",
            "Anna Berg",
            {
                "title": "director",
                "organization": "Nordic Bank",
                "status": "current",
                "start": "2021-10-15",
                "start_event": "took_office",
                "predecessor": "Jan Novak",
            },
            id="the post of an earlier life is not what is taken over",
        ),
        pytest.param(
            "Anna Berg, the former prime minister of Norway, took office as director of the Nordic Bank on "
            "Friday. Berg governed Norway from 2010 to 2014. She was succeeded there by Jonas Lind.",
            "Jonas Lind",
            {
                "title": "prime minister",
                "organization": "Norway",
                "status": "current",
                "predecessor": "Anna Berg",
            },
            id="there",
        ),
        pytest.param(
            "Anna Berg, the director of the Nordic Bank, will be succeeded by Jonas Lind.",
            "Anna Berg",
            {
                "title": "director",
                "organization": "Nordic Bank",
                "status": "outgoing",
                "successor": "Jonas Lind",
            },
            id="goes, to be succeeded",
        ),
        pytest.param(
            "Anna Berg, the director of the Nordic Bank, will be succeeded by Jonas Lind.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "Nordic Bank",
                "status": "incoming",
                "predecessor": "Anna Berg",
                "factuality": "planned",
            },
            id="comes, to succeed",
        ),
        pytest.param(
            "Anna Berg takes over from Jonas Lind as mayor of Bergen.",
            "Jonas Lind",
            {"title": "mayor", "organization": "Bergen", "status": "former", "successor": "Anna Berg"},
            id="goes, taken over from",
        ),
        pytest.param(
            "The Nordic Bank replaced chairman Anna Berg with Jonas Lind.",
            "Anna Berg",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "former",
                "successor": "Jonas Lind",
            },
            id="goes, replaced with",
        ),
        pytest.param(
            "The Nordic Bank replaced chairman Anna Berg with Jonas Lind.",
            "Jonas Lind",
            {
                "title": "chairman",
                "organization": "Nordic Bank",
                "status": "current",
                "predecessor": "Anna Berg",
            },
            id="comes, replaced with",
        ),
        pytest.param(
            "Jonas Lind will succeed Anna Berg as director of the National Museum.",
            "Jonas Lind",
            {
                "title": "director",
                "organization": "National Museum",
                "status": "incoming",
                "predecessor": "Anna Berg",
                "factuality": "planned",
            },
            id="comes, will succeed",
        ),
        pytest.param(
            "Finance Minister Anna Berg of Norway spoke. Her predecessor, Jonas Lind, was silent.",
            "Jonas Lind",
            {
                "title": "Finance Minister",
                "organization": "Norway",
                "status": "former",
                "successor": "Anna Berg",
            },
            id="her predecessor",
        ),
        pytest.param(
            "Paul Weiss, the US envoy to Sudan, will be replaced by Carol Dunn.",
            "Paul Weiss",
            {
                "title": "envoy",
                "organization": "United States",
                "status": "outgoing",
                "area": "Sudan",
                "successor": "Carol Dunn",
            },
            id="envoy and area",
        ),
        pytest.param(
            "Paul Weiss, the US envoy to Sudan, will be replaced by Carol Dunn.",
            "Carol Dunn",
            {
                "title": "envoy",
                "organization": "United States",
                "status": "incoming",
                "area": "Sudan",
                "predecessor": "Paul Weiss",
                "factuality": "planned",
            },
            id="comes to the area",
        ),
    ],
)
def test_one_goes_and_another_comes(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


def test_one_who_goes_and_one_who_comes_into_the_same_post_are_paired(told: Callable[..., Any]) -> None:
    text = (
        "Outgoing Norwegian Prime Minister Anna Berg met reporters in Oslo. "
        "Incoming Norwegian Prime Minister Jonas Lind stayed away."
    )
    (goes,) = told(text, "Anna Berg")
    (comes,) = told(text, "Jonas Lind")
    assert (goes["successor"], comes["predecessor"]) == ("Jonas Lind", "Anna Berg")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Prime Minister Jonas Lind of Norway told parliament: "
            '"This was promised by my predecessor (Anna Berg) and I will pay."',
            id="my predecessor",
        ),
        pytest.param(
            "Anna Berg was prime minister of Norway until 2019. She dislikes her successor Jonas Lind.",
            id="her successor",
        ),
        pytest.param(
            "Anna Berg was prime minister of Norway until 2019. "
            "She is now president of the Nordic Bank. "
            "Her successor as prime minister, Jonas Lind, disagrees.",
            id="successor as, with another post since",
        ),
        pytest.param(
            "Anna Berg was prime minister of Norway until 2019. Jonas Lind, the successor to Berg, spoke.",
            id="the successor to",
        ),
        pytest.param(
            "Anna Berg was prime minister of Norway until 2019. Jonas Lind is her successor.",
            id="is her successor",
        ),
        pytest.param(
            "Prime Minister Anna Berg of Norway handed power to Jonas Lind in 2019.", id="handed power"
        ),
        pytest.param(
            "Prime Minister Anna Berg of Norway resigned on Friday. "
            "Jonas Lind became prime minister of Norway on Saturday.",
            id="one resigns, another becomes",
        ),
    ],
)
def test_one_is_told_to_have_followed_the_other(told: Callable[..., Any], text: str) -> None:
    before = next(row for row in told(text, "Anna Berg") if row["title"].lower() == "prime minister")
    after = next(row for row in told(text, "Jonas Lind") if row["title"].lower() == "prime minister")
    assert (before["status"], before["successor"]) == ("former", "Jonas Lind")
    assert (after["status"], after["predecessor"]) == ("current", "Anna Berg")


def test_the_one_who_hands_over_power_ends_when_the_other_begins(told: Callable[..., Any]) -> None:
    text = "President Anna Berg of Iceland handed power to Jonas Lind in 2019."
    (before,), (after,) = told(text, "Anna Berg"), told(text, "Jonas Lind")
    assert (before["end"], after["start"], after["start_event"]) == ("2019", "2019", "took_office")


def test_he_who_is_replaced_is_the_one_just_sacked(told: Callable[..., Any]) -> None:
    text = (
        "President Paul Weiss of Iceland sacked his finance minister, Jonas Lind, on Friday. "
        "Weiss signed the decree at noon. He is to be replaced by Tom Moen."
    )
    (weiss,), (lind,) = told(text, "Paul Weiss"), told(text, "Jonas Lind")
    assert "successor" not in weiss
    assert lind["successor"] == "Tom Moen"


def test_those_who_vie_to_succeed_somebody_seek_his_post(told: Callable[..., Any]) -> None:
    text = "Norwegian Prime Minister Anna Berg spoke. Jonas Lind and Tom Moen are vying to replace her."
    (berg,) = told(text, "Anna Berg")
    assert (berg["status"], berg.get("successor")) == ("current", None)
    for holder in ("Jonas Lind", "Tom Moen"):
        (row,) = told(text, holder)
        assert (row["status"], row["predecessor"]) == ("candidate", "Anna Berg"), holder


@pytest.mark.parametrize("word", ["likely", "possible", "preferred"])
def test_who_may_follow_does_not_follow(told: Callable[..., Any], word: str) -> None:
    text = f"Norwegian Prime Minister Anna Berg met her {word} successor Jonas Lind."
    (berg,) = told(text, "Anna Berg")
    assert "successor" not in berg
    assert told(text, "Jonas Lind") == []


@pytest.mark.parametrize(
    ("verb", "event", "status", "start"),
    [
        pytest.param("appointed", "appointed", "current", "2021-10-15", id="appointed"),
        pytest.param("nominated", "nominated", "candidate", None, id="nominated"),
    ],
)
def test_who_is_chosen_to_replace_somebody_begins_by_that_choice(
    told: Callable[..., Any], verb: str, event: str, status: str, start: str | None
) -> None:
    text = (
        "Anna Berg, governor of the Nordic Bank, said little. "
        f"On Friday the cabinet {verb} Jonas Lind to replace Berg."
    )
    (row,) = told(text, "Jonas Lind")
    assert (row["start_event"], row["status"], row.get("start")) == (event, status, start)
    assert row["predecessor"] == "Anna Berg"


def test_the_day_of_a_takeover_ends_one_tenure_and_begins_the_next(told: Callable[..., Any]) -> None:
    text = "Jonas Lind, head of the Nordic Bank, spoke. Lind took over in June from Anna Berg."
    (lind,), (berg,) = told(text, "Jonas Lind"), told(text, "Anna Berg")
    assert (lind["start"], lind["start_event"], berg["end"]) == ("2021-06", "took_office", "2021-06")


def test_who_replaces_shares_the_time_of_what_is_told_with_it(told: Callable[..., Any]) -> None:
    text = "Norwegian Prime Minister Jonas Lind took office in September last year, replacing Anna Berg."
    (berg,) = told(text, "Anna Berg")
    assert (berg["status"], berg["end"]) == ("former", "2020-09")


def test_the_candidates_to_succeed_somebody_seek_the_post_named(told: Callable[..., Any]) -> None:
    text = (
        "Jonas Lind and Tom Moen are the only candidates to succeed Anna Berg "
        "as director general of the World Grain Organization."
    )
    for holder in ("Jonas Lind", "Tom Moen"):
        (row,) = told(text, holder)
        assert (row["title"], row["status"]) == ("director general", "candidate"), holder
        assert row["predecessor"] == "Anna Berg", holder


def test_a_denied_report_of_a_replacement_is_no_replacement(told: Callable[..., Any]) -> None:
    text = (
        "Army commander Jonas Lind of Iceland was silent. "
        "A spokesman denied a report that Lind was to be replaced by Tom Moen."
    )
    assert [row for row in told(text, "Jonas Lind") if "successor" in row] == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        pytest.param(
            "Norwegian Prime Minister Anna Berg took office in 2012 after the resignation of Jonas Lind.",
            "resigned",
            id="after the resignation of",
        ),
        pytest.param(
            "Anna Berg became prime minister of Norway in 2012 after Jonas Lind resigned.",
            "resigned",
            id="after he resigned",
        ),
        pytest.param(
            "Norwegian Prime Minister Anna Berg came to power in 2012, when Jonas Lind died in office.",
            "died",
            id="when he died",
        ),
        pytest.param(
            "Jonas Lind resigned as prime minister of Norway in 2012 and was replaced by Anna Berg.",
            "resigned",
            id="resigned and was replaced",
        ),
        pytest.param(
            "Prime Minister Jonas Lind of Norway resigned in 2012. Anna Berg took over.",
            "resigned",
            id="took over",
        ),
    ],
)
def test_one_follows_the_other_whose_end_made_room(told: Callable[..., Any], text: str, event: str) -> None:
    (berg,), (lind,) = told(text, "Anna Berg"), told(text, "Jonas Lind")
    assert (berg["predecessor"], lind["successor"]) == ("Jonas Lind", "Anna Berg")
    assert (berg["status"], lind["status"], lind["end_event"]) == ("current", "former", event)


def test_the_job_of_one_just_sacked_is_given_to_another(told: Callable[..., Any]) -> None:
    text = (
        "President Paul Weiss of Iceland sacked Finance Minister Jonas Lind on Friday "
        "and gave the job to Tom Moen."
    )
    (row,) = told(text, "Tom Moen")
    assert (row["title"], row["start_event"], row["predecessor"]) == (
        "Finance Minister",
        "appointed",
        "Jonas Lind",
    )


@pytest.mark.parametrize(
    ("words", "statuses", "start"),
    [
        pytest.param(
            "defeated incumbent President Anna Berg of Iceland in Sunday's election",
            ("incoming", "outgoing"),
            None,
            id="just now",
        ),
        pytest.param(
            "defeated President Anna Berg of Iceland in the 2016 election",
            ("current", "former"),
            "2016",
            id="long ago",
        ),
    ],
)
def test_who_defeats_the_incumbent_follows_him(
    told: Callable[..., Any], words: str, statuses: tuple[str, str], start: str | None
) -> None:
    text = f"Jonas Lind {words}."
    (lind,), (berg,) = told(text, "Jonas Lind"), told(text, "Anna Berg")
    assert (lind["status"], berg["status"]) == statuses
    assert (lind.get("start"), lind["predecessor"]) == (start, "Anna Berg")
    assert (berg["end_event"], berg["successor"]) == ("defeated", "Jonas Lind")


def test_a_rival_beaten_in_a_primary_loses_no_office(told: Callable[..., Any]) -> None:
    text = "Jonas Lind defeated Governor Anna Berg of Ohio in the Republican primary election."
    (berg,) = told(text, "Anna Berg")
    assert (berg["status"], berg.get("successor")) == ("current", None)


def test_the_post_that_the_one_replaced_is_called_by_is_the_one_that_passes(told: Callable[..., Any]) -> None:
    text = "Planning minister Anna Berg of Norway replaced finance minister Jonas Lind."
    rows = {row["title"]: row for row in told(text, "Anna Berg")}
    assert rows["finance minister"]["predecessor"] == "Jonas Lind"


def test_who_is_to_come_does_not_get_the_post_that_he_has_yet(told: Callable[..., Any]) -> None:
    text = "Anna Berg, director of the Nordic Bank, will replace Jonas Lind, who went to Japan."
    assert told(text, "Jonas Lind") == []


def test_a_vow_to_replace_somebody_replaces_nobody(told: Callable[..., Any]) -> None:
    text = "Jonas Lind vowed to replace President Anna Berg of Iceland."
    (berg,) = told(text, "Anna Berg")
    assert (berg["status"], berg.get("successor")) == ("current", None)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("If he is acquitted and succeeds Berg, markets will fall", id="a condition"),
        pytest.param("Lind would probably replace Berg", id="probably"),
        pytest.param("Lind'd perhaps replace Berg", id="perhaps"),
    ],
)
def test_a_succession_only_thought_of_is_none(told: Callable[..., Any], words: str) -> None:
    text = f"President Anna Berg of Iceland met Jonas Lind, a lawyer. {words}."
    (berg,) = told(text, "Anna Berg")
    assert (berg["status"], berg.get("successor")) == ("current", None)


def test_until_when_somebody_fills_in_is_not_since_when(told: Callable[..., Any]) -> None:
    text = (
        "Jonas Lind, chairman of the Nordic Bank, will resign, to be replaced by Tom Moen "
        "through the November election."
    )
    (row,) = told(text, "Tom Moen")
    assert "start" not in row


def test_who_is_elected_to_a_post_to_succeed_somebody_gets_that_post(told: Callable[..., Any]) -> None:
    text = (
        "Senator Anna Berg was elected as chairman of the Nordic Bank to succeed Senator Jonas Lind of Utah."
    )
    rows = {row["title"]: row for row in told(text, "Anna Berg")}
    assert rows["chairman"]["predecessor"] == "Jonas Lind"
    assert "predecessor" not in rows["Senator"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Lind sought to portray himself as Berg's successor.", id="portrayed as"),
        pytest.param("He spoke of helping Lind succeed Berg.", id="helping"),
    ],
)
def test_who_is_only_wanted_as_the_next_one_is_not(told: Callable[..., Any], words: str) -> None:
    text = f"President Anna Berg of Iceland met Jonas Lind, a lawyer. {words}"
    (berg,) = told(text, "Anna Berg")
    assert (berg["status"], berg.get("successor")) == ("current", None)


def test_who_will_be_followed_is_on_the_way_out(told: Callable[[str, str], list[dict[str, Any]]]) -> None:
    text = "Jonas Lind will succeed Anna Berg as director of the National Museum."
    assert told(text, "Anna Berg") == [
        {
            "title": "director",
            "organization": "National Museum",
            "status": "outgoing",
            "successor": "Jonas Lind",
        }
    ]


def test_to_follow_somebody_as_director_is_to_follow_in_office(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    text = "Jonas Lind follows Anna Berg as director of the National Museum."
    assert [row.get("predecessor") for row in told(text, "Jonas Lind")] == ["Anna Berg"]
    assert told("Jonas Lind followed Anna Berg into the house.", "Jonas Lind") == []


def test_the_years_of_a_land_are_those_of_its_office(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    minister, director = told(
        "Anna Berg, the former prime minister of Norway, took office as director of the Nordic Bank on "
        "Friday. Berg governed Norway from 2010 to 2014.",
        "Anna Berg",
    )
    assert (minister["organization"], minister["start"], minister["end"]) == ("Norway", "2010", "2014")
    assert (director["start"], director.get("end")) == ("2021-10-15", None)


def test_who_has_long_left_a_post_resigns_as_something_else(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    text = "Jan Novak, a former foreign minister of Norway, resigned in May. Anna Berg was to replace him."
    (minister,) = told(text, "Jan Novak")
    assert (minister["title"], minister.get("end_event")) == ("foreign minister", None)
    assert told(text, "Anna Berg") == []
