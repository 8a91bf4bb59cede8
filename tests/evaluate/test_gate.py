"""The gate, with a reader that is not there: parts and measurements are given."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from onrecord.evaluate import gate
from onrecord.evaluate.floors import load_floors
from onrecord.evaluate.measure import Measured
from onrecord.evaluate.parts import Part, research_parts
from onrecord.evaluate.task import FACTS, gold_task

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Return a gold of times without a line, the only part that is measured."""
    path = tmp_path / "times.jsonl"
    path.write_text("")
    return path


@pytest.fixture
def run(tmp_path: Path, gold: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return the gate as a function of what is measured and of its arguments."""
    monkeypatch.delenv("ONRECORD_GOLD", raising=False)
    monkeypatch.setattr(gate, "open_parts", lambda: (Part("open", gold_task("times", gold)),))

    def go(value: float, *arguments: str, unread: tuple[str, ...] = ()) -> tuple[int, list[str]]:
        measured = Measured({"open.times.value": value}, unread)
        monkeypatch.setattr(gate, "measure", lambda _parts, _reader: measured)
        said: list[str] = []
        return gate.main(tmp_path / "floors.toml", arguments, said.append), said

    return go


@pytest.fixture
def floor(run: Run, tmp_path: Path) -> Path:
    """Return a file with a floor of 0.79."""
    assert run(0.5, "--new-gold")[0] == 0
    assert run(0.8, "--raise")[0] == 0
    return tmp_path / "floors.toml"


def test_a_figure_on_its_floor_passes(run: Run, floor: Path) -> None:
    assert load_floors(floor).figures == {"open.times.value": 0.79}
    assert run(0.79)[0] == 0


def test_a_figure_below_its_floor_fails_and_is_named(run: Run, floor: Path) -> None:
    before = floor.read_text()
    status, said = run(0.78)
    assert status == 1
    assert said[-1] == "FAILED  open.times.value: 0.780 is below its floor of 0.790"
    assert run(0.78, "--raise")[0] == 1
    assert floor.read_text() == before


@pytest.mark.usefixtures("floor")
def test_another_gold_fails(run: Run, gold: Path) -> None:
    gold.write_text("\n")
    assert run(0.8)[0] == 1
    assert run(0.8, "--new-gold")[0] == 2
    assert run(0.8, "--new-gold", "--reason", "an empty line more")[0] == 0
    assert run(0.8)[0] == 0


@pytest.mark.usefixtures("floor")
def test_an_article_that_cannot_be_read_fails(run: Run) -> None:
    assert run(0.9, unread=("open: nothing in it is an article",))[0] == 1


def test_lowering_takes_a_reason(run: Run, floor: Path) -> None:
    assert run(0.7, "--lower", "open.times.value", "0.7")[0] == 2
    assert run(0.7, "--lower", "open.times.value", "seven", "--reason", "why")[0] == 2
    assert run(0.7, "--lower", "open.times.value", "0.7", "--reason", "harder dates")[0] == 0
    assert run(0.7)[0] == 0
    assert load_floors(floor).changes[-1].reason == "harder dates"


def test_research_gold_without_its_files_is_a_wrong_call(
    run: Run, floor: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert floor.exists()
    monkeypatch.setenv("ONRECORD_GOLD", str(tmp_path / "gold"))
    assert run(0.8)[0] == 2


def test_research_gold_has_its_statements_and_times_beside_it(tmp_path: Path) -> None:
    names = ["gold/dev.json", "gold/dev-articles.jsonl", "gold/train.json", "gold/train-articles.jsonl"]
    for name in [*names, "data/timebank.jsonl.gz", "data/polnear-dev.jsonl.gz"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({}))
    parts = research_parts(tmp_path / "gold")
    assert [(part.name, part.task.kind) for part in parts] == [
        *(("dev", kind) for kind in FACTS),
        *(("train", kind) for kind in FACTS),
        ("polnear", "statements"),
        ("timebank", "times"),
    ]
