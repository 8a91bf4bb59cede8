"""The open gold of statements as shipped: places are right, all constructions occur, traps stay apart."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any, get_args

import pytest

from onrecord.vocabulary.speech import StatementKind

if TYPE_CHECKING:
    from collections.abc import Callable

GOLD = files("onrecord.evaluate") / "open_gold" / "statements.jsonl"
REPORTS: dict[str, dict[str, Any]] = {
    report["id"]: report for report in map(json.loads, GOLD.read_text("utf-8").splitlines())
}
STATEMENTS = [(report, row) for report, line in REPORTS.items() for row in line["attributions"]]
NESTED = [(report, row) for report, line in REPORTS.items() for row in line["nested"]]
TRAPS = [(report, sentence) for report, line in REPORTS.items() for sentence in line["not_statements"]]

PLACES = ("source", "cue", "content")
FIELDS = {*PLACES, "speaker", "kind", "medium", "addressee"}
QUOTATION_MARKS = ('"', "“", "``", "''", "'", "‘", "«", "»")
OPENING, CLOSING = ('"', "“", "``", "''", "'", "‘", "«", "»"), ('"', "”", "''", "'", "’", "»", "«")
TRAP_WORDS = ("known as", "named", "called", "ordered", "read", "pointed at", "command", "announced as")
NOUN_CUES = {"fear", "hope", "claim", "suspicion", "wish", "The allegation"}
THOUGHTS = (
    r"\b(believes?|believed|thinks?|thought|fears?|feared|hopes?|worries|suspects?|doubt\w*|wonder\w*|felt)\b"
)

Row = dict[str, Any]


def row_name(case: object) -> str:
    if isinstance(case, dict):
        return f"{case['speaker']}-{case['content'][0][0]}"
    return str(case)[:7]


def words_of(text: str, spans: list[list[int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def first(spans: list[list[int]]) -> int:
    return spans[0][0]


def last(spans: list[list[int]]) -> int:
    return spans[-1][1]


def quoted(piece: str) -> bool:
    return piece.startswith(OPENING) and piece.endswith(CLOSING)


def test_there_are_enough_reports_statements_and_traps() -> None:
    assert len(REPORTS) >= 40
    assert len(STATEMENTS) >= 150
    assert len(TRAPS) >= 60


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_is_dated_and_short(report: str) -> None:
    line = REPORTS[report]
    assert set(line) == {
        *("id", "published", "title", "text", "attributions", "nested", "speakers", "not_statements")
    }
    assert dt.date.fromisoformat(line["published"]).isoformat() == line["published"]
    assert 80 <= len(line["text"].split()) <= 250
    assert line["title"]


@pytest.mark.parametrize(("report", "row"), STATEMENTS + NESTED, ids=row_name)
def test_places_lie_in_the_text_in_order_and_apart(report: str, row: Row) -> None:
    text = REPORTS[report]["text"]
    assert set(row) - {"within"} == FIELDS
    assert row["content"]
    for place in PLACES:
        for start, end in row[place]:
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
            assert not re.match(r"\w\w", text[max(0, start - 1) : start + 1])
            assert not re.match(r"\w\w", text[end - 1 : end + 1])
    spans = sorted(span for place in PLACES for span in row[place])
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize(("report", "row"), STATEMENTS + NESTED, ids=row_name)
def test_names_and_words_stand_in_the_report(report: str, row: Row) -> None:
    line = REPORTS[report]
    for words in (row["speaker"], row["medium"], row["addressee"]):
        assert words is None or words in line["text"]
    assert row["kind"] in get_args(StatementKind)
    assert (row["speaker"] is None) == (not row["source"])
    assert row["speaker"] is None or row["speaker"] in line["speakers"]


@pytest.mark.parametrize("report", REPORTS)
def test_the_speakers_are_those_of_the_statements(report: str) -> None:
    line = REPORTS[report]
    rows = line["attributions"] + line["nested"]
    assert set(line["speakers"]) == {row["speaker"] for row in rows if row["speaker"]}


@pytest.mark.parametrize(("report", "row"), STATEMENTS, ids=row_name)
def test_no_two_statements_have_the_same_words(report: str, row: Row) -> None:
    for other in REPORTS[report]["attributions"]:
        if other is not row:
            assert all(
                mine[1] <= its[0] or its[1] <= mine[0] for mine in row["content"] for its in other["content"]
            )


@pytest.mark.parametrize(("report", "row"), NESTED, ids=row_name)
def test_a_nested_statement_lies_within_its_report(report: str, row: Row) -> None:
    outer = REPORTS[report]["attributions"][row["within"]]
    for start, end in row["content"]:
        assert any(whole[0] <= start and end <= whole[1] for whole in outer["content"])


@pytest.mark.parametrize(("report", "row"), STATEMENTS, ids=row_name)
def test_the_kind_agrees_with_the_marks(report: str, row: Row) -> None:
    contents = words_of(REPORTS[report]["text"], row["content"])
    marked = any(mark in piece for piece in contents for mark in QUOTATION_MARKS)
    interview = not row["cue"]
    assert marked or interview or row["kind"] == "indirect"
    if row["kind"] == "direct" and not interview:
        assert contents[0].startswith(OPENING)
        assert contents[-1].endswith(CLOSING) or contents[-1][-1] in ".?,"


@pytest.mark.parametrize(("report", "sentence"), TRAPS, ids=lambda case: str(case)[:7])
def test_a_trap_is_a_sentence_apart_from_all_statements(report: str, sentence: str) -> None:
    line = REPORTS[report]
    assert line["text"].count(sentence) == 1
    start = line["text"].index(sentence)
    end = start + len(sentence)
    assert sentence.endswith((".", "”"))
    for row in line["attributions"] + line["nested"]:
        assert all(place[1] <= start or end <= place[0] for name in PLACES for place in row[name])


@pytest.mark.parametrize("words", TRAP_WORDS)
def test_the_traps_have_the_words_that_mislead(words: str) -> None:
    assert any(re.search(rf"\b{words}\b", sentence) for _, sentence in TRAPS)


CONSTRUCTIONS: dict[str, tuple[int, Callable[[str, Row], bool]]] = {
    "direct": (60, lambda _, row: row["kind"] == "direct"),
    "indirect": (80, lambda _, row: row["kind"] == "indirect"),
    "mixed": (30, lambda _, row: row["kind"] == "mixed"),
    "cue_before": (80, lambda _, row: bool(row["cue"]) and last(row["cue"]) < first(row["content"])),
    "cue_after": (30, lambda _, row: bool(row["cue"]) and first(row["cue"]) > last(row["content"])),
    "cue_inside": (
        20,
        lambda _, row: bool(row["cue"]) and first(row["content"]) < first(row["cue"]) < last(row["content"]),
    ),
    "no_cue": (8, lambda _, row: not row["cue"]),
    "no_source": (4, lambda _, row: not row["source"]),
    "according_to": (
        6,
        lambda text, row: "according to" in " ".join(words_of(text, row["cue"])).lower(),
    ),
    "noun_cue": (5, lambda text, row: NOUN_CUES.issuperset(words_of(text, row["cue"]) or ["said"])),
    "infinitive": (10, lambda text, row: text[first(row["content"]) :].startswith("to ")),
    "that_clause": (30, lambda text, row: text[first(row["content"]) :].startswith("that ")),
    "question": (
        5,
        lambda text, row: bool(re.match(r"(how|why|where|who|when)\b", text[first(row["content"]) :])),
    ),
    "noun_phrase": (
        15,
        lambda text, row: bool(re.match(r"(the|a|his|her|their) ", text[first(row["content"]) :])),
    ),
    "quoted_as": (
        3,
        lambda text, row: bool(re.search(r"quoted.* as", " ".join(words_of(text, row["cue"])))),
    ),
    "passive": (
        3,
        lambda text, row: bool(
            re.search(r"\b(is|are|was|were) \w+ed\b", " ".join(words_of(text, row["cue"])))
        ),
    ),
    "thought": (
        20,
        lambda text, row: bool(re.search(THOUGHTS, " ".join(words_of(text, row["cue"])))),
    ),
    "several_spans": (20, lambda _, row: len(row["content"]) > 1),
    "over_paragraphs": (
        2,
        lambda text, row: "\n\n" in text[first(row["content"]) : last(row["content"])],
    ),
    "medium": (30, lambda _, row: bool(row["medium"])),
    "addressee": (25, lambda _, row: bool(row["addressee"])),
    "letter": (5, lambda _, row: "letter" in (row["medium"] or "")),
    "post_online": (3, lambda _, row: bool(re.search("Twitter|tweet|Facebook|Insta", row["medium"] or ""))),
    "pronoun": (
        40,
        lambda text, row: words_of(text, row["source"])[-1:] in (["he"], ["she"], ["He"], ["She"]),
    ),
    "described_again": (
        10,
        lambda text, row: bool(re.match(r"[Tt]he |His |Her |its ", " ".join(words_of(text, row["source"])))),
    ),
}


@pytest.mark.parametrize("construction", CONSTRUCTIONS)
def test_every_construction_occurs(construction: str) -> None:
    at_least, is_one = CONSTRUCTIONS[construction]
    found = [row for report, row in STATEMENTS if is_one(REPORTS[report]["text"], row)]
    assert len(found) >= at_least


@pytest.mark.parametrize("marks", ['""', "“”", "``''", "''''", "''", "‘’", "«»", "»«"])
def test_every_style_of_quotation_marks_occurs(marks: str) -> None:
    half = len(marks) // 2
    opening, closing = marks[:half], marks[half:]
    assert any(
        re.match(rf"{opening}\w.*\w\W?{closing}$", piece)
        for report, row in STATEMENTS
        for piece in words_of(REPORTS[report]["text"], row["content"])
    )


def test_some_quotations_have_lost_a_mark() -> None:
    lost = [
        piece
        for report, row in STATEMENTS
        if row["kind"] == "direct" and row["cue"]
        for piece in words_of(REPORTS[report]["text"], row["content"])
        if not quoted(piece)
    ]
    assert len(lost) >= 4
