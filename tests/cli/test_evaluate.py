"""`onrecord evaluate`, on readings that are finished."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer
from typer.testing import CliRunner

from onrecord.cli.evaluate import evaluate
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from click.testing import Result

TEXT = "Mayor Eva Lund spoke on Monday. Her brother Jan Lund paints."
ROW = {
    "holder": "Eva Lund",
    "title": "mayor",
    "status": "current",
    "quote": "Mayor Eva Lund spoke on Monday.",
}
TIME = {"start": 24, "end": 30, "type": "DATE", "value": "2021-10-18"}


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """Return the paths of a gold of each kind and of readings that claim one row too many."""
    claims = [
        {**ROW, "evidence": [{"start": 0, "end": 14, "text": "Mayor Eva Lund"}]},
        {
            "holder": "Jan Lund",
            "title": "painter",
            "evidence": [{"start": 44, "end": 52, "text": "Jan Lund"}],
            "confidence": 0.4,
        },
    ]
    times = [{"origin": {"start": 24, "end": 30}, "type": "DATE", "value": "2021-10-11"}]
    attribution = {"source": [[6, 14]], "cue": [[15, 20]], "content": [[21, 30]]}
    contents = {
        "occupancies.json": {"a": {"occupancies": [ROW], "not_claims": ["Her brother Jan Lund paints."]}},
        "statements.jsonl": {
            "id": "a",
            "text": TEXT,
            "attributions": [attribution],
            "not_statements": [TEXT],
        },
        "times.jsonl": {"id": "a", "text": TEXT, "timexes": [TIME]},
        "readings.jsonl": {"id": "a", "document": {"text": TEXT}, "occupancies": claims, "times": times},
    }
    for name, content in contents.items():
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    return {name.partition(".")[0]: str(tmp_path / name) for name in contents}


def run(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(evaluate)
    return CliRunner().invoke(app, arguments)


def test_figures_and_false_claims_are_printed(files: dict[str, str]) -> None:
    result = run("occupancies", files["occupancies"], files["readings"])
    assert result.exit_code == 0
    assert "gold 1, read 2: P 0.500  R 1.000  F1 0.667" in result.output
    assert "false    a  Jan Lund | painter" in result.output
    assert "extra" not in result.output


def test_errors_are_listed_when_asked(files: dict[str, str]) -> None:
    result = run("occupancies", files["occupancies"], files["readings"], "--errors")
    assert "extra    a  Jan Lund | painter" in result.output


def test_json_is_one_object_with_the_figures(files: dict[str, str]) -> None:
    found = json.loads(run("occupancies", files["occupancies"], files["readings"], "--json").output)
    assert found["schema"] == "onrecord/evaluation/1"
    assert found["occupancies"]["details"]["holder"] == {"accuracy": 1.0, "f1_where_given": 1.0, "given": 1}
    assert found["occupancies"]["not_claims"] == {"given": 1, "silent": 0.0, "claimed": 1}


def test_times_are_held_against_their_gold(files: dict[str, str]) -> None:
    found = json.loads(run("times", files["times"], files["readings"], "--json", "--errors").output)["times"]
    assert (found["strict"]["f1"], found["value"]["f1"]) == (1.0, 0.0)
    assert len(found["errors"]) == 1


def test_statements_are_held_against_their_gold(files: dict[str, str]) -> None:
    result = run("statements", files["statements"], files["readings"], "--errors")
    assert "statements, all  gold 1, read 0" in result.output
    assert "must not be claimed: 1; claimed nevertheless: 0" in result.output
    assert "missed   a  [indirect] Eva Lund | spoke | “on Monday”" in result.output


def test_rows_that_are_too_uncertain_are_left_out(files: dict[str, str]) -> None:
    call = ("occupancies", files["occupancies"], files["readings"])
    assert "gold 1, read 2" in run(*call, "--min-confidence", "0.4").output
    assert "gold 1, read 1" in run(*call, "--min-confidence", "0.5").output
    assert run(*call, "--min-confidence", "1.5").exit_code == 2


def test_a_curve_is_printed_when_asked(files: dict[str, str]) -> None:
    call = ("occupancies", files["occupancies"], files["readings"], "--curve")
    lines = run(*call).output.splitlines()
    assert [line.split()[:5] for line in lines if line.strip().startswith("0.")][3:6:2] == [
        ["0.3", "gold", "1,", "read", "2:"],
        ["0.5", "gold", "1,", "read", "1:"],
    ]
    assert len(json.loads(run(*call, "--json").output)["occupancies"]["curve"]) == 10


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param((), id="nothing"),
        pytest.param(("occupancies",), id="no gold"),
        pytest.param(("occupancies", "gold.json", "--open"), id="two golds"),
        pytest.param(("--open", "--articles", "a.jsonl"), id="other articles for the open gold"),
    ],
)
def test_a_call_that_names_no_single_gold_is_refused(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert isinstance(result.exception, SettingError)


def test_an_article_that_cannot_be_read_is_named_and_counts_as_missed(files: dict[str, str]) -> None:
    broken = Path(files["occupancies"]).with_name("articles.jsonl")
    broken.write_text('{"id": "a", "text": \n')
    result = run("occupancies", files["occupancies"])
    assert result.exit_code == 1
    assert "articles.jsonl:1" in result.output
    assert "gold 1, read 0" in result.output


@pytest.mark.weights
def test_the_open_gold_can_be_run_by_everybody() -> None:
    result = run("--open", "--json")
    assert result.exit_code == 0
    found = json.loads(result.output)
    assert found["occupancies"]["not_claims"]["given"] > 0
    assert found["statements"]["not_statements"]["given"] > 0
    assert all(found[kind]["not_claims"]["given"] > 0 for kind in ("events", "agreements", "commitments"))
    f1 = [found["occupancies"]["f1"], found["statements"]["all"]["e2e"]["f1"], found["times"]["value"]["f1"]]
    assert min(f1) > 0.5
