"""Precision bought with recall."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from onrecord.evaluate.curve import curve, curve_lines, curve_object
from onrecord.evaluate.rates import Rate
from onrecord.evaluate.readings import confident
from onrecord.evaluate.task import gold_task

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [
    {"kind": "visit", "participants": ["Eva Lund"], "confidence": 0.9},
    {"kind": "visit", "participants": ["Jan Novak"], "confidence": 0.5},
    {"kind": "visit", "participants": ["Anna Berg"], "confidence": 0.2},
]
READING = {"id": "a", "events": ROWS}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Return a gold with the first and the last of the rows."""
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"a": {"events": [ROWS[0], ROWS[2]]}}))
    return path


def test_the_more_confidence_is_asked_the_less_is_read(gold: Path) -> None:
    points = curve(gold_task("events", gold), [READING])
    assert [point.min_confidence for point in points] == [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    assert [point.rate for point in points] == [Rate(2, 3, 2)] * 3 + [Rate(1, 2, 2)] * 3 + [Rate(1, 1, 2)] * 4


def test_a_curve_is_shown(gold: Path) -> None:
    points = curve(gold_task("events", gold), [READING])
    assert list(curve_lines(points))[-1].strip() == "0.9  gold 2, read 1: P 1.000  R 0.500  F1 0.667"
    assert curve_object(points)[0] == {
        "min_confidence": 0.0,
        "read": 3,
        "precision": 0.667,
        "recall": 1.0,
        "f1": 0.8,
    }


def test_a_row_without_confidence_and_other_lists_stay() -> None:
    reading = {"id": "a", "events": [{"kind": "visit"}], "agreements": [{"confidence": 0.1}]}
    assert confident(reading, "events", 1.0) == reading
