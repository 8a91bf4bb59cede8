"""Posts that stand with a name: titles before it and appositions around it."""

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
            "Prime Minister Anna Berg of Norway opened the bridge on Sunday.",
            "Anna Berg",
            {"title": "Prime Minister", "organization": "Norway", "status": "current"},
            id="title of a state",
        ),
        pytest.param(
            "The Norwegian foreign minister, Anna Berg, flew to Oslo.",
            "Anna Berg",
            {"title": "foreign minister", "organization": "Norway", "status": "current"},
            id="apposition before",
        ),
        pytest.param(
            "Anna Berg, the foreign minister of Norway, flew to Oslo.",
            "Anna Berg",
            {"title": "foreign minister", "organization": "Norway", "status": "current"},
            id="apposition behind",
        ),
        pytest.param(
            "Anna Berg, 57, the president of the Nordic Bank, declined to comment.",
            "Anna Berg",
            {"title": "president", "organization": "Nordic Bank", "status": "current"},
            id="age between",
        ),
        pytest.param(
            "Former US ambassador to Iraq Paul Weiss spoke at the university.",
            "Paul Weiss",
            {"title": "ambassador", "organization": "United States", "status": "former", "area": "Iraq"},
            id="former before the name",
        ),
        pytest.param(
            "Paul Weiss, a former US ambassador to Iraq, spoke at the university.",
            "Paul Weiss",
            {"title": "ambassador", "organization": "United States", "status": "former", "area": "Iraq"},
            id="former behind the name",
        ),
        pytest.param(
            "The Norwegian ambassador to Kenya, Jonas Lind, opened the school.",
            "Jonas Lind",
            {"title": "ambassador", "organization": "Norway", "status": "current", "area": "Kenya"},
            id="adjective and area",
        ),
        pytest.param(
            "Then-Prime Minister Jonas Lind of Denmark signed the treaty in 1998.",
            "Jonas Lind",
            {"title": "Prime Minister", "organization": "Denmark", "status": "former"},
            id="then",
        ),
        pytest.param(
            "Acting Defense Minister Jonas Lind of Denmark visited the base.",
            "Jonas Lind",
            {"title": "Defense Minister", "organization": "Denmark", "status": "current", "acting": True},
            id="acting",
        ),
        pytest.param(
            "Finland's president, Mikko Laine, met farmers on Tuesday.",
            "Mikko Laine",
            {"title": "president", "organization": "Finland", "status": "current"},
            id="possessive",
        ),
        pytest.param(
            "Mikko Laine, president-elect of Finland, promised new roads.",
            "Mikko Laine",
            {"title": "president", "organization": "Finland", "status": "incoming"},
            id="elect",
        ),
        pytest.param(
            "Outgoing Finnish President Mikko Laine thanked the voters.",
            "Mikko Laine",
            {"title": "President", "organization": "Finland", "status": "outgoing"},
            id="outgoing",
        ),
        pytest.param(
            "Sen. Robert Hale (D-Vt.) voted against the bill.",
            "Robert Hale",
            {"title": "Sen.", "organization": "US Senate", "status": "current", "area": "Vermont"},
            id="senator",
        ),
        pytest.param(
            "Microsoft spokeswoman Carol Dunn declined to comment.",
            "Carol Dunn",
            {"title": "spokeswoman", "organization": "Microsoft", "status": "current"},
            id="spokeswoman before",
        ),
        pytest.param(
            "Carol Dunn, a spokeswoman for Microsoft, declined to comment.",
            "Carol Dunn",
            {"title": "spokeswoman", "organization": "Microsoft", "status": "current"},
            id="spokeswoman behind",
        ),
        pytest.param(
            "Carol Dunn, chief executive of Nokia, announced the closure.",
            "Carol Dunn",
            {"title": "chief executive", "organization": "Nokia", "status": "current"},
            id="chief executive",
        ),
        pytest.param(
            "Anna Berg's spokesman, Peter Holm, confirmed the visit.",
            "Peter Holm",
            {"title": "spokesman", "organization": "Anna Berg", "status": "current"},
            id="a person's spokesman",
        ),
        pytest.param(
            "Anna Berg, minister of trade and industry of Norway, opened the fair.",
            "Anna Berg",
            {"title": "minister of trade and industry", "organization": "Norway", "status": "current"},
            id="two portfolios",
        ),
        pytest.param(
            "Jonas Lind, secretary-general of the Nordic Council, spoke on Sunday.",
            "Jonas Lind",
            {"title": "secretary-general", "organization": "Nordic Council", "status": "current"},
            id="secretary-general",
        ),
        pytest.param(
            "Jonas Lind, editor of the Bergen Times, wrote the piece.",
            "Jonas Lind",
            {"title": "editor", "organization": "Bergen Times", "status": "current"},
            id="editor",
        ),
        pytest.param(
            "UN special envoy for Yemen Peter Holm arrived in Aden.",
            "Peter Holm",
            {"title": "special envoy", "organization": "UN", "status": "current", "area": "Yemen"},
            id="envoy before",
        ),
        pytest.param(
            "Peter Holm, the UN special envoy for Yemen, arrived in Aden.",
            "Peter Holm",
            {"title": "special envoy", "organization": "UN", "status": "current", "area": "Yemen"},
            id="envoy behind",
        ),
        pytest.param(
            "Deputy Foreign Minister Peter Holm of Norway will lead the talks.",
            "Peter Holm",
            {"title": "Deputy Foreign Minister", "organization": "Norway", "status": "current"},
            id="deputy minister",
        ),
        pytest.param(
            "Anna Berg, Norway's ambassador to the United Nations, voted against.",
            "Anna Berg",
            {"title": "ambassador", "organization": "Norway", "status": "current", "area": "United Nations"},
            id="ambassador to a body",
        ),
        pytest.param(
            "Presidents Mikko Laine of Finland and Jonas Lind of Iceland signed the treaty.",
            "Mikko Laine",
            {"title": "President", "organization": "Finland", "status": "current"},
            id="first of a list",
        ),
        pytest.param(
            "Presidents Mikko Laine of Finland and Jonas Lind of Iceland signed the treaty.",
            "Jonas Lind",
            {"title": "President", "organization": "Iceland", "status": "current"},
            id="second of a list",
        ),
        pytest.param(
            "Nordic Council head Jonas Lind wrote the letter.",
            "Jonas Lind",
            {"title": "head", "organization": "Nordic Council", "status": "current"},
            id="body before",
        ),
        pytest.param(
            "Jonas Lind, former head of the Nordic Council, wrote the book.",
            "Jonas Lind",
            {"title": "head", "organization": "Nordic Council", "status": "former"},
            id="former head",
        ),
        pytest.param(
            "The Nordic Bank's chairman, Jonas Lind, spoke on Sunday.",
            "Jonas Lind",
            {"title": "chairman", "organization": "Nordic Bank", "status": "current"},
            id="a body's",
        ),
        pytest.param(
            "Vice President Carol Dunn of Ghana opened the school.",
            "Carol Dunn",
            {"title": "Vice President", "organization": "Ghana", "status": "current"},
            id="vice president",
        ),
        pytest.param(
            "Interim President Mikko Laine of Finland signed the law.",
            "Mikko Laine",
            {"title": "President", "organization": "Finland", "status": "current", "acting": True},
            id="interim",
        ),
        pytest.param(
            "Senator Robert Hale of Ohio voted against the bill.",
            "Robert Hale",
            {"title": "Senator", "organization": "US Senate", "status": "current", "area": "Ohio"},
            id="senator of a state",
        ),
        pytest.param(
            "Jonas Lind, now an adviser to the Nordic Bank, wrote the book.",
            "Jonas Lind",
            {"title": "adviser", "organization": "Nordic Bank", "status": "current"},
            id="now",
        ),
        pytest.param(
            "Anna Berg and Foreign Minister Jonas Lind of Denmark flew home.",
            "Jonas Lind",
            {"title": "Foreign Minister", "organization": "Denmark", "status": "current"},
            id="only the one beside it",
        ),
    ],
)
def test_a_name_is_called_by_its_post(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, holder: str, row: dict[str, Any]
) -> None:
    assert told(text, holder) == [row]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Anna Berg, the first woman president of Iceland, spoke.", "president", id="woman"),
        pytest.param(
            "Anna Berg, the first female finance minister of Norway, spoke.", "finance minister", id="female"
        ),
        pytest.param(
            "Anna Berg, the first deputy prime minister of Norway, spoke.",
            "first deputy prime minister",
            id="a first deputy is a post",
        ),
        pytest.param("Anna Berg, the first black president of Norway, spoke.", "president", id="black"),
        pytest.param(
            "White House press secretary Anna Berg spoke.", "press secretary", id="a house that is white"
        ),
        pytest.param(
            "The Iraqi Higher Education Minister, Anna Berg, spoke.",
            "Higher Education Minister",
            id="a field",
        ),
    ],
)
def test_who_is_counted_as_a_woman_has_the_post_itself(
    told: Callable[[str, str], list[dict[str, Any]]], text: str, title: str
) -> None:
    assert [row["title"] for row in told(text, "Anna Berg")] == [title]


def test_a_spokesman_who_closes_the_sentence_is_not_the_one_named_before(
    told: Callable[[str, str], list[dict[str, Any]]],
) -> None:
    text = "The envoy is to meet Norwegian Prime Minister Anna Berg, a government spokesman said Tuesday."
    assert [row["title"] for row in told(text, "Anna Berg")] == ["Prime Minister"]
