"""Confidence comes from the table of the claim's kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims import confidence
from onrecord.claims.confidence import ConfidenceTable, confidence_at, confidence_of, confidence_table

if TYPE_CHECKING:
    from pathlib import Path

rules = st.lists(st.sampled_from(["title_before_name", "counterpart", "no such rule"]), min_size=1)


@pytest.fixture
def tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that takes the place of `onrecord.claims`."""
    monkeypatch.setattr(confidence, "files", lambda _package: tmp_path)
    return tmp_path


@given(rules)
def test_confidence_is_that_of_the_best_rule(rules: list[str]) -> None:
    assert confidence_of("occupancy", rules) == max(confidence_of("occupancy", [rule]) for rule in rules)
    assert 0 < confidence_of("occupancy", rules) <= 1


def test_a_row_without_a_rule_has_no_confidence() -> None:
    with pytest.raises(ValueError, match="empty"):
        confidence_of("occupancy", [])


def test_each_kind_has_its_own_table(tables: Path) -> None:
    for kind, value in (("one kind", 0.75), ("other kind", 0.25)):
        (tables / kind).mkdir()
        (tables / kind / "confidence.toml").write_text(f'[confidence]\n"*" = 0.6\nvisits = {value}\n')
    assert (confidence_of("one kind", ["visits"]), confidence_of("other kind", ["visits"])) == (0.75, 0.25)
    assert confidence_of("one kind", ["no such rule"]) == 0.6


def test_doubtful_rows_have_a_table_of_their_own(tables: Path) -> None:
    (tables / "doubted").mkdir()
    lines = '[confidence]\n"*" = 0.9\nmet = 0.8\n[doubtful]\n"*" = 0.3\n'
    (tables / "doubted" / "confidence.toml").write_text(lines)
    assert confidence_of("doubted", ["met"]) == 0.8
    assert confidence_of("doubted", ["met"], is_doubtful=True) == 0.3
    (tables / "undoubted").mkdir()
    (tables / "undoubted" / "confidence.toml").write_text("[confidence]\nmet = 0.8\n")
    assert confidence_of("undoubted", ["met"], is_doubtful=True) == 0.8


@pytest.mark.usefixtures("tables")
def test_a_kind_that_was_never_measured_is_as_good_as_a_coin() -> None:
    assert confidence_table("new kind") == ConfidenceTable()
    assert confidence_of("new kind", ["any rule"]) == 0.5
    assert confidence_at("new kind", "any rule", 0.7) == 0.7


@pytest.mark.parametrize(
    ("rule", "score", "confidence"),
    [
        pytest.param("cue", 0.4, 0.3, id="below all points"),
        pytest.param("cue", 0.5, 0.3, id="the first point"),
        pytest.param("cue", 0.6, 0.5, id="half of the way"),
        pytest.param("cue", 0.7, 0.7, id="a point"),
        pytest.param("cue", 0.9, 0.8, id="the last point"),
        pytest.param("cue", 1.0, 0.8, id="above all points"),
        pytest.param("no such rule", 0.1, 0.6, id="a single point for all other rules"),
    ],
)
def test_a_score_becomes_how_often_it_is_right(
    tables: Path, rule: str, score: float, confidence: float
) -> None:
    confidence_table.cache_clear()
    (tables / "scored").mkdir()
    points = '"*" = [[0.5, 0.6]]\ncue = [[0.5, 0.3], [0.7, 0.7], [0.9, 0.8]]'
    (tables / "scored" / "confidence.toml").write_text(f"[scores]\n{points}\n")
    assert confidence_at("scored", rule, score) == pytest.approx(confidence)
