"""The open gold of dealings as shipped: rows quote their report, words come from lists, traps stay apart."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from importlib.resources import files
from typing import Any, get_args

import pytest

from onrecord.vocabulary.dealings import AgreementStatus, EventKind, EventStatus, Fulfilment

GOLD = files("onrecord.evaluate") / "open_gold"
ARTICLES: dict[str, dict[str, Any]] = {
    article["id"]: article
    for article in map(json.loads, (GOLD / "dealings-articles.jsonl").read_text("utf-8").splitlines())
}
RECORD: dict[str, dict[str, Any]] = json.loads((GOLD / "dealings.json").read_text("utf-8"))
KINDS = ("events", "agreements", "commitments")

Row = dict[str, Any]


def rows(kind: str) -> list[tuple[str, Row]]:
    return [(article, row) for article, record in RECORD.items() for row in record[kind]]


EVENTS, AGREEMENTS, COMMITMENTS = (rows(kind) for kind in KINDS)
TRAPS = [
    (article, kind, trap)
    for article, record in RECORD.items()
    for kind in KINDS
    for trap in record["not_claims"][kind]
]

EVENT_FIELDS = {
    *("kind", "participants", "declined", "place", "date", "date_end", "status", "topic", "quote"),
}
AGREEMENT_FIELDS = {*("name", "parties", "signed", "place", "status", "quote")}
COMMITMENT_FIELDS = {
    *("by", "to", "content", "due", "condition", "status", "agreement", "quote", "status_quote"),
}
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
# A full stop, its quotation mark, and a new sentence.
SENTENCE_BREAK = re.compile(r'[.!?]"? [A-Z]')


def row_name(case: object) -> str:
    if isinstance(case, dict):
        return str(case.get("content") or case.get("name") or case.get("why") or case.get("kind"))[:40]
    return str(case)


def is_date(value: str) -> bool:
    filled = value + "0000-01-01"[len(value) :]
    return ISO_DATE.fullmatch(value) is not None and dt.date.fromisoformat(filled).isoformat() == filled


def is_one_sentence(quote: str) -> bool:
    return "\n" not in quote and not SENTENCE_BREAK.search(quote)


def place(quote: str, text: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def overlaps(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def test_every_report_has_a_record() -> None:
    assert len(ARTICLES) == 48
    assert list(RECORD) == list(ARTICLES)
    assert all(set(record) == {*KINDS, "not_claims"} for record in RECORD.values())
    assert all(set(record["not_claims"]) == set(KINDS) for record in RECORD.values())


@pytest.mark.parametrize("article", ARTICLES)
def test_a_report_is_dated_and_short(article: str) -> None:
    report = ARTICLES[article]
    assert set(report) == {"id", "published", "title", "text"}
    assert is_date(report["published"])
    assert 80 <= len(report["text"].split()) <= 220


def test_there_are_promises_of_each_status_and_many_with_a_due_date() -> None:
    statuses = Counter(row["status"] for _, row in COMMITMENTS)
    assert len(COMMITMENTS) >= 90
    assert set(statuses) == {None, *get_args(Fulfilment)}
    assert min(statuses.values()) >= 14
    assert sum(row["due"] is not None for _, row in COMMITMENTS) >= 45


def test_there_are_events_and_agreements_of_all_kinds() -> None:
    assert len(EVENTS) >= 40
    assert {row["kind"] for _, row in EVENTS} == set(get_args(EventKind))
    assert {row["status"] for _, row in EVENTS} == set(get_args(EventStatus))
    assert len(AGREEMENTS) >= 25
    assert {row["status"] for _, row in AGREEMENTS} == set(get_args(AgreementStatus))


def test_there_are_traps_of_each_kind() -> None:
    traps = Counter(kind for _, kind, _ in TRAPS)
    assert traps["commitments"] >= 45
    assert min(traps[kind] for kind in KINDS) >= 8


@pytest.mark.parametrize(("article", "row"), EVENTS, ids=row_name)
def test_an_event_is_told_in_the_words_of_its_report(article: str, row: Row) -> None:
    text = ARTICLES[article]["text"]
    assert set(row) == EVENT_FIELDS
    assert row["quote"] in text
    assert is_one_sentence(row["quote"])
    assert row["participants"]
    assert not set(row["participants"]) & set(row["declined"])
    assert all(name in text for name in (*row["participants"], *row["declined"], row["place"] or ""))
    assert all(is_date(row[field]) for field in ("date", "date_end") if row[field])


@pytest.mark.parametrize(("article", "row"), EVENTS, ids=row_name)
def test_what_was_held_lies_behind_and_what_is_planned_ahead(article: str, row: Row) -> None:
    published, date = ARTICLES[article]["published"], row["date"] or row["date_end"]
    if date and row["status"] == "held":
        assert date <= published
    if date and row["status"] == "planned":
        assert date >= published[: len(date)]


@pytest.mark.parametrize(("article", "row"), AGREEMENTS, ids=row_name)
def test_an_agreement_is_told_in_the_words_of_its_report(article: str, row: Row) -> None:
    text = ARTICLES[article]["text"]
    assert set(row) == AGREEMENT_FIELDS
    assert row["quote"] in text
    assert is_one_sentence(row["quote"])
    assert len(set(row["parties"])) == len(row["parties"]) >= 2
    assert all(name in text for name in (row["name"], *row["parties"], row["place"] or ""))
    assert not row["signed"] or is_date(row["signed"])
    assert not row["signed"] or row["signed"] <= ARTICLES[article]["published"]
    assert row["signed"] is None or row["status"] not in {"proposed", "negotiating"}


@pytest.mark.parametrize(("article", "row"), COMMITMENTS, ids=row_name)
def test_a_promise_is_told_in_the_words_of_its_report(article: str, row: Row) -> None:
    text = ARTICLES[article]["text"]
    assert set(row) == COMMITMENT_FIELDS
    assert row["quote"] in text
    assert is_one_sentence(row["quote"])
    assert all((row[field] or "") in text for field in ("by", "to", "content", "condition"))
    assert row["by"]
    assert row["content"]
    assert row["by"] != row["to"]
    assert not row["content"].startswith(("to ", "that "))
    assert not row["due"] or is_date(row["due"])


@pytest.mark.parametrize(("article", "row"), COMMITMENTS, ids=row_name)
def test_a_status_has_words_of_its_own_and_silence_has_none(article: str, row: Row) -> None:
    assert (row["status"] is None) == (row["status_quote"] is None)
    assert (row["status_quote"] or "") in ARTICLES[article]["text"]
    assert is_one_sentence(row["status_quote"] or "")


@pytest.mark.parametrize(("article", "row"), COMMITMENTS, ids=row_name)
def test_what_is_still_to_come_is_due_ahead(article: str, row: Row) -> None:
    if row["status"] == "pending" and row["due"]:
        assert row["due"] >= ARTICLES[article]["published"][: len(row["due"])]


@pytest.mark.parametrize("article", RECORD)
def test_a_promise_under_an_agreement_names_one_of_the_report(article: str) -> None:
    named = {row["agreement"] for row in RECORD[article]["commitments"]} - {None}
    assert named <= {row["name"] for row in RECORD[article]["agreements"]}


@pytest.mark.parametrize("article", RECORD)
def test_no_promise_stands_twice(article: str) -> None:
    promises = [(row["by"], row["content"], row["due"]) for row in RECORD[article]["commitments"]]
    assert len(promises) == len(set(promises))


@pytest.mark.parametrize(("article", "kind", "trap"), TRAPS, ids=row_name)
def test_a_trap_says_why_and_no_row_is_quoted_from_it(article: str, kind: str, trap: dict[str, str]) -> None:
    text = ARTICLES[article]["text"]
    assert set(trap) == {"quote", "why"}
    assert trap["why"]
    assert text.count(trap["quote"]) == 1
    quotes = [row["quote"] for row in RECORD[article][kind]]
    assert not any(overlaps(place(trap["quote"], text), place(quote, text)) for quote in quotes)
