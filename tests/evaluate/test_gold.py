"""What is right, from files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import SettingError
from onrecord.evaluate.gold import articles_beside, load_fact_gold, load_statements_gold, load_times_gold
from onrecord.evaluate.not_claims import NotClaim
from onrecord.evaluate.times_score import TimeRow

if TYPE_CHECKING:
    from pathlib import Path

ROW = {"holder": "Eva Lund", "title": "mayor", "status": "current", "quote": "Mayor Eva Lund spoke."}


def test_occupancies_come_by_article_with_their_quotes(tmp_path: Path) -> None:
    path = tmp_path / "gold.json"
    path.write_text(
        json.dumps({"a": {"occupancies": [ROW], "not_claims": ["No post."]}, "b": {"occupancies": []}})
    )
    gold = load_fact_gold(path, "occupancies")
    assert [(row.text("holder"), row.words) for row in gold.rows["a"]] == [
        ("Eva Lund", "Mayor Eva Lund spoke.")
    ]
    assert gold.rows["b"] == ()
    assert gold.not_claims == {"a": (NotClaim("No post."),), "b": ()}


@pytest.mark.parametrize(
    ("refused", "of_occupancies", "of_events"),
    [
        pytest.param(["No post."], 1, 0, id="a list is of occupancies"),
        pytest.param({"events": ["No visit."]}, 0, 1, id="an object is by kind"),
        pytest.param(None, 0, 0, id="null is none"),
    ],
)
def test_what_must_not_be_claimed_is_of_a_kind(
    tmp_path: Path, refused: object, of_occupancies: int, of_events: int
) -> None:
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"a": {"occupancies": [], "events": [], "not_claims": refused}}))
    found = [len(load_fact_gold(path, kind).not_claims["a"]) for kind in ("occupancies", "events")]
    assert found == [of_occupancies, of_events]


def test_statements_come_with_the_text_that_they_count(tmp_path: Path) -> None:
    path = tmp_path / "statements.jsonl"
    row = {"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 20]]}
    lines = [
        {"id": "a", "text": "Lund said it rained.", "attributions": [row], "not_statements": ["It rained."]},
        {"id": "b", "text": "Rain.", "attributions": []},
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    gold = load_statements_gold(path)
    assert [(each.source, each.cue, each.content) for each in gold.rows["a"]] == [("Lund", "said", {2, 3})]
    assert gold.not_statements == {"a": (NotClaim("It rained."),), "b": ()}
    assert gold.texts["b"] == "Rain."


@pytest.mark.parametrize(
    "content",
    [
        "no JSON",
        "[]",
        '{"id": "a", "text": ""}',
        '{"id": "a", "text": "", "attributions": [{"content": [1]}]}',
        '{"id": "a", "text": "", "attributions": [3]}',
    ],
)
def test_a_file_of_another_form_is_no_gold_of_statements(tmp_path: Path, content: str) -> None:
    path = tmp_path / "statements.jsonl"
    path.write_text(content)
    with pytest.raises(SettingError, match="no gold of statements"):
        load_statements_gold(path)


def test_times_come_with_the_text_that_they_count(tmp_path: Path) -> None:
    path = tmp_path / "times.jsonl"
    line = {
        "id": "a",
        "text": "On Monday",
        "timexes": [{"start": 3, "end": 9, "type": "DATE", "value": "2021-10-18"}],
    }
    path.write_text(json.dumps(line) + "\n")
    gold = load_times_gold(path)
    assert gold.rows == {"a": (TimeRow(3, 9, "DATE", "2021-10-18"),)}
    assert gold.texts == {"a": "On Monday"}


@pytest.mark.parametrize(
    "content", ["no JSON", "[]", '{"a": []}', '{"a": {}}', '{"a": {"occupancies": [1]}}']
)
def test_a_file_of_another_form_is_no_gold_of_occupancies(tmp_path: Path, content: str) -> None:
    path = tmp_path / "gold.json"
    path.write_text(content)
    with pytest.raises(SettingError, match="no gold of occupancies"):
        load_fact_gold(path, "occupancies")


@pytest.mark.parametrize(
    "content", ["no JSON", "[]", '{"id": "a", "text": ""}', '{"text": "", "timexes": []}']
)
def test_a_file_of_another_form_is_no_gold_of_times(tmp_path: Path, content: str) -> None:
    path = tmp_path / "times.jsonl"
    path.write_text(content)
    with pytest.raises(SettingError, match="no gold of times"):
        load_times_gold(path)


def test_articles_stand_beside_their_gold(tmp_path: Path) -> None:
    gold = tmp_path / "dev.json"
    assert articles_beside(gold).name == "dev-articles.jsonl"
    (tmp_path / "articles.jsonl").touch()
    assert articles_beside(gold).name == "articles.jsonl"
    (tmp_path / "dev-articles.jsonl").touch()
    assert articles_beside(gold).name == "dev-articles.jsonl"
