"""What `onrecord read --json` printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.errors import SettingError
from onrecord.evaluate.readings import clean_texts, fact_rows, load_readings, read_statements, time_rows
from onrecord.evaluate.times_score import TimeRow

if TYPE_CHECKING:
    from pathlib import Path


def time(start: int, end: int) -> dict[str, Any]:
    return {"origin": {"start": start, "end": end}, "type": "DATE", "value": "2003"}


def test_denied_and_possible_occupancies_are_not_claimed() -> None:
    rows = [{"holder": each, "factuality": each} for each in ("actual", "planned", "possible", "denied")]
    found = fact_rows([{"document": {"id": "a"}, "occupancies": rows}], "occupancies")
    assert [row.text("holder") for row in found["a"]] == ["actual", "planned"]


def test_a_row_keeps_its_words_and_their_place() -> None:
    evidence = [{"start": 4, "end": 8, "text": "Lund"}, {"start": 20, "end": 24, "text": "she "}]
    (row,) = fact_rows(
        [{"id": "a", "occupancies": [{"holder": "Lund", "evidence": evidence}]}], "occupancies"
    )["a"]
    assert (row.words, row.start, row.end) == ("Lund", 4, 8)


@example("a👩‍⚖️b", 1, 5)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.integers(0), st.integers(1))
def test_bytes_of_a_time_lead_to_its_characters(text: str, start: int, length: int) -> None:
    start %= len(text)
    end = min(len(text), start + length)
    first, last = len(text[:start].encode()), len(text[:end].encode())
    assert time_rows([{"id": "a", "times": [time(first, last)]}], {"a": text})["a"] == (
        TimeRow(start, end, "DATE", "2003"),
    )


def said(*content: tuple[int, int], **fields: Any) -> dict[str, Any]:  # noqa: ANN401 - any field
    spans = [{"origin": {"start": start, "end": end}} for start, end in content]
    return {"content_spans": spans, "kind": "mixed", **fields}


def test_bytes_of_a_statement_lead_to_its_words() -> None:
    reading = {"id": "a", "statements": [said((0, 3), (7, 11), rule="cue")]}
    (row,) = read_statements([reading], {"a": "né à Rome"})["a"]
    assert (row.places, row.kind, row.source, row.rule) == (((0, 2), (5, 9)), "direct", "", "cue")


def test_a_statement_inside_of_another_is_left_out() -> None:
    reading = {"id": "a", "statements": [said((0, 4)), said((0, 4), within="51")]}
    assert len(read_statements([reading], {"a": "Rome"})["a"]) == 1


def test_statements_in_the_form_of_the_gold_are_a_reading_too() -> None:
    line = {"id": "a", "attributions": [{"content": [[0, 4]], "kind": "indirect"}]}
    assert read_statements([line], {"a": "Rome"})["a"][0].kind == "indirect"
    assert read_statements([line], {}) == {}


def test_bytes_outside_of_the_text_are_of_another_text() -> None:
    with pytest.raises(SettingError, match="outside"):
        time_rows([{"id": "a", "times": [time(0, 9)]}], {"a": "short"})


def test_the_form_of_the_gold_is_a_reading_too() -> None:
    line = {"id": "a", "timexes": [{"start": 1, "end": 2, "type": "SET", "value": "P1D"}]}
    assert time_rows([line], {}) == {"a": (TimeRow(1, 2, "SET", "P1D"),)}


def test_times_of_an_article_without_gold_are_left_out() -> None:
    assert time_rows([{"id": "a", "times": [time(0, 1)]}], {}) == {}


def test_a_reading_may_have_no_text() -> None:
    assert clean_texts([{"id": "a"}, {"id": "b", "document": {"text": "T"}}]) == {"a": "", "b": "T"}


@pytest.mark.parametrize("content", ["no JSON", "[1]"])
def test_a_file_of_something_else_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "readings.jsonl"
    path.write_text(content)
    with pytest.raises(SettingError, match="a line that is no JSON"):
        load_readings(path)


def test_a_reading_without_an_id_is_refused() -> None:
    with pytest.raises(SettingError, match="no id"):
        fact_rows([{"occupancies": []}], "occupancies")
