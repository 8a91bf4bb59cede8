"""The figures that have floors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.evaluate.figures import figures_of, fulfilment_figures, seldom_figures
from onrecord.evaluate.task import gold_task, run_task

if TYPE_CHECKING:
    from pathlib import Path

    from onrecord.evaluate.task import Kind

TEXT = "Lund promised to pay by 2020. She met Berg. Rain fell."
SPAN = {"start": 0, "end": 29, "text": TEXT[:29], "origin": {"start": 0, "end": 29}}
ROWS: dict[str, list[dict[str, Any]]] = {
    "events": [{"kind": "meeting", "participants": ["Lund", "Berg"], "declined": [], "place": "Oslo"}],
    "agreements": [{"name": "Oslo Accord", "parties": ["Lund"], "signed": "2019", "status": "signed"}],
    "commitments": [{"by": "Lund", "content": "pay", "due": "2020", "status": "pending", "to": "Berg"}],
}
GOLD = {"a": {**ROWS, "not_claims": {"commitments": ["Rain fell."], "events": [TEXT[:29]]}}}
READING = {
    "id": "a",
    "document": {"text": TEXT},
    **{kind: [{**row, "evidence": [SPAN]} for row in rows] for kind, rows in ROWS.items()},
}


@pytest.mark.parametrize(
    ("kind", "usual", "seldom", "only_open"),
    [
        pytest.param(
            "events",
            {"f1": 1, "precision": 1, "participants": 1, "status": 1, "date": 1, "silence": 0},
            {"declined": 0, "place": 1},
            {},
            id="events",
        ),
        pytest.param(
            "agreements", {"f1": 1, "precision": 1}, {"status": 1, "signed": 1}, {}, id="agreements"
        ),
        pytest.param(
            "commitments",
            {"f1": 1, "precision": 1, "silence": 1},
            {"status": 1, "due": 1, "to": 1},
            {"fulfilment": 1, "due": 1},
            id="commitments",
        ),
    ],
)
def test_each_kind_has_its_figures(
    tmp_path: Path,
    kind: Kind,
    usual: dict[str, int],
    seldom: dict[str, int],
    only_open: dict[str, int],
) -> None:
    path = tmp_path / "gold.json"
    path.write_text(json.dumps(GOLD))
    evaluation: Any = run_task(gold_task(kind, path), [READING])
    for found, expected in (
        (figures_of(evaluation), usual),
        (seldom_figures(evaluation.score), seldom),
        (fulfilment_figures(evaluation.score), only_open),
    ):
        assert dict(found) == {f"{kind}.{name}": value for name, value in expected.items()}


def test_statements_have_their_figures(tmp_path: Path) -> None:
    attribution = {"source": [[0, 4]], "cue": [[5, 13]], "content": [[14, 28]]}
    path = tmp_path / "statements.jsonl"
    line = {
        "id": "a",
        "text": TEXT,
        "attributions": [{**attribution, "speaker": "Lund"}],
        "not_statements": ["Rain fell."],
    }
    path.write_text(json.dumps(line))
    spans = {
        f"{ours}_spans": [{"origin": {"start": start, "end": end}} for start, end in attribution[theirs]]
        for ours, theirs in (("speaker", "source"), ("cue", "cue"), ("content", "content"))
    }
    reading = {"id": "a", "statements": [{**spans, "kind": "indirect", "speaker": "Lund"}]}
    assert dict(figures_of(run_task(gold_task("statements", path), [reading]))) == {
        "statements.e2e": 1,
        "statements.e2e_direct": 0,
        "statements.e2e_indirect": 1,
        "statements.precision": 1,
        "statements.content": 1,
        "statements.speaker": 1,
        "statements.speaker_name": 1,
        "statements.silence": 1,
    }
