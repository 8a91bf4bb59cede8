"""The open gold as shipped: rows quote their report, words come from the lists, places are right."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from importlib.resources import files
from typing import Any, get_args

import pytest

from onrecord.vocabulary.office import EndEvent, StartEvent, Status

GOLD = files("onrecord.evaluate") / "open_gold"
ARTICLES: dict[str, dict[str, Any]] = {
    article["id"]: article
    for article in map(json.loads, (GOLD / "articles.jsonl").read_text("utf-8").splitlines())
}
RECORD: dict[str, dict[str, Any]] = json.loads((GOLD / "occupancies.json").read_text("utf-8"))
TIMES: dict[str, dict[str, Any]] = {
    line["id"]: line for line in map(json.loads, (GOLD / "times.jsonl").read_text("utf-8").splitlines())
}

ROWS = [(article, row) for article, record in RECORD.items() for row in record["occupancies"]]
REFUSED = [(article, entry) for article, record in RECORD.items() for entry in record["not_claims"]]
FIELDS = {
    "holder",
    "title",
    "organization",
    "area",
    "status",
    "acting",
    "start",
    "end",
    "start_event",
    "end_event",
    "predecessor",
    "successor",
    "quote",
}
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# TIMEX3 `value`: a point in time, a reference, a length, a day that comes round.
TIMEX_VALUE = {
    "DATE": r"(PAST|PRESENT|FUTURE)_REF|\d{3,4}|\d{4}-(\d\d(-\d\d)?|W\d\d(-WE)?|[QH]\d|SP|SU|FA|WI)",
    "TIME": r"\d{4}-\d\d-\d\dT(MO|AF|EV|NI|\d\d:\d\d)",
    "DURATION": r"P(T?(\d+|X)[YMWDH])",
    "SET": r"P1[YMWD]|XXXX-WXX-[1-7]",
}
MODS = {None, "START", "MID", "END", "APPROX", "MORE_THAN"}
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def row_name(case: object) -> str:
    if isinstance(case, dict):
        return f"{case['holder']} {case.get('title', '')}"
    return str(case)[:7]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def place(quote: str, text: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def overlaps(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def test_there_are_thirty_reports_with_a_record_each() -> None:
    assert len(ARTICLES) == 30
    assert list(RECORD) == list(ARTICLES)


def test_what_must_not_be_claimed_has_at_least_forty_cases() -> None:
    assert len(REFUSED) >= 40


@pytest.mark.parametrize("article", ARTICLES)
def test_a_report_is_dated_and_short(article: str) -> None:
    report = ARTICLES[article]
    assert set(report) == {"id", "published", "title", "text"}
    assert dt.date.fromisoformat(report["published"]).isoformat() == report["published"]
    assert 80 <= len(report["text"].split()) <= 220


@pytest.mark.parametrize("article", RECORD)
def test_the_kinds_not_annotated_are_empty(article: str) -> None:
    record = RECORD[article]
    assert set(record) == {"occupancies", "events", "agreements", "commitments", "not_claims"}
    assert [record[kind] for kind in ("events", "agreements", "commitments")] == [[], [], []]


@pytest.mark.parametrize(("article", "row"), ROWS, ids=row_name)
def test_a_row_uses_the_closed_word_lists(article: str, row: dict[str, Any]) -> None:
    assert article in ARTICLES
    assert set(row) == FIELDS
    assert row["status"] in get_args(Status)
    assert row["start_event"] in (None, *get_args(StartEvent))
    assert row["end_event"] in (None, *get_args(EndEvent))
    assert isinstance(row["acting"], bool)
    assert row["holder"]
    assert row["title"]


@pytest.mark.parametrize(("article", "row"), ROWS, ids=row_name)
def test_a_quote_is_one_line_of_its_report_and_names_the_holder(article: str, row: dict[str, Any]) -> None:
    quote = row["quote"]
    assert quote in ARTICLES[article]["text"]
    assert "\n" not in quote
    pronoun = {"he", "she"} & set(words(quote))
    assert pronoun or words(row["holder"])[-1] in words(quote)


@pytest.mark.parametrize(("article", "row"), ROWS, ids=row_name)
def test_names_of_persons_stand_in_the_report(article: str, row: dict[str, Any]) -> None:
    for name in (row["holder"], row["predecessor"], row["successor"]):
        assert name is None or name in ARTICLES[article]["text"]


@pytest.mark.parametrize(("article", "row"), ROWS, ids=row_name)
def test_dates_are_iso_and_in_order(article: str, row: dict[str, Any]) -> None:
    dates = [date for date in (row["start"], row["end"]) if date]
    assert all(ISO_DATE.fullmatch(date) for date in dates)
    assert dates == sorted(dates)
    if row["status"] == "former" and row["end"]:
        assert row["end"] <= ARTICLES[article]["published"]


@pytest.mark.parametrize("article", RECORD)
def test_a_holder_has_a_post_once_unless_a_term_lies_between(article: str) -> None:
    rows = RECORD[article]["occupancies"]
    posts = [
        (row["holder"], row["title"].lower(), row["organization"], row["area"], row["start"]) for row in rows
    ]
    assert len(posts) == len(set(posts))


@pytest.mark.parametrize(("article", "entry"), REFUSED, ids=row_name)
def test_a_refused_sentence_is_quoted_and_says_why(article: str, entry: dict[str, str]) -> None:
    assert set(entry) - {"title"} == {"holder", "quote", "why"}
    assert entry["quote"] in ARTICLES[article]["text"]
    assert "\n" not in entry["quote"]
    assert words(entry["holder"])[-1] in words(entry["quote"])
    assert entry["why"]


@pytest.mark.parametrize(("article", "entry"), REFUSED, ids=row_name)
def test_nobody_refused_a_post_is_given_it(article: str, entry: dict[str, str]) -> None:
    held = [row for row in RECORD[article]["occupancies"] if row["holder"] == entry["holder"]]
    assert bool(held) == ("title" in entry)
    text = ARTICLES[article]["text"]
    for row in held:
        if row["title"].lower() == entry["title"].lower():
            assert not overlaps(place(row["quote"], text), place(entry["quote"], text))


def test_the_times_are_of_the_same_reports() -> None:
    assert list(TIMES) == list(ARTICLES)


@pytest.mark.parametrize("article", TIMES)
def test_a_line_of_times_repeats_its_report(article: str) -> None:
    line = TIMES[article]
    assert line["text"] == ARTICLES[article]["text"]
    assert line["dct"] == line["published"] == ARTICLES[article]["published"]


@pytest.mark.parametrize("article", TIMES)
def test_times_stand_at_their_places_in_order_and_apart(article: str) -> None:
    line = TIMES[article]
    assert [line["text"][timex["start"] : timex["end"]] for timex in line["timexes"]] == [
        timex["text"] for timex in line["timexes"]
    ]
    for before, after in itertools.pairwise(line["timexes"]):
        assert before["end"] <= after["start"]


@pytest.mark.parametrize("article", TIMES)
def test_types_values_and_mods_are_timex3(article: str) -> None:
    for timex in TIMES[article]["timexes"]:
        assert re.fullmatch(TIMEX_VALUE[timex["type"]], timex["value"]), timex
        assert timex["mod"] in MODS


@pytest.mark.parametrize("article", TIMES)
def test_a_weekday_falls_on_that_day(article: str) -> None:
    for timex in TIMES[article]["timexes"]:
        for weekday in set(words(timex["text"])) & set(WEEKDAYS):
            if timex["type"] != "SET":
                day = dt.date.fromisoformat(timex["value"][:10])
                assert WEEKDAYS[day.weekday()] == weekday, timex
                assert abs(day - dt.date.fromisoformat(TIMES[article]["dct"])) < dt.timedelta(days=7)


@pytest.mark.parametrize("article", TIMES)
def test_every_year_and_month_in_a_report_is_marked(article: str) -> None:
    line = TIMES[article]
    months = "January|February|March|April|June|July|August|September|October|November|December"
    for found in re.finditer(rf"\b(?:1[789]\d\d|20\d\d|{months})\b", line["text"]):
        assert any(timex["start"] <= found.start() < timex["end"] for timex in line["timexes"]), found


def test_the_files_are_in_the_public_domain() -> None:
    assert "SPDX-License-Identifier: CC0-1.0" in (GOLD / "LICENSE").read_text("utf-8")
