"""Floors hold, and are lowered only with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.errors import SettingError
from onrecord.evaluate.floors import Change, Floors, floors_toml, load_floors

if TYPE_CHECKING:
    from pathlib import Path

FLOORS = Floors({"open.times.value": 0.8, "dev.occupancies.f1": 0.85}, {"open/times.jsonl": "ab" * 32})

figures = st.dictionaries(st.sampled_from(["open.a", "open.b", "dev.a"]), st.floats(0, 1))


@pytest.mark.parametrize(
    ("measured", "complaints"),
    [
        pytest.param({"open.times.value": 0.8}, [], id="on the floor"),
        pytest.param(
            {"open.times.value": 0.799}, ["open.times.value: 0.799 is below its floor of 0.800"], id="below"
        ),
        pytest.param(
            {"dev.other": 1.0}, ["dev.occupancies.f1: has a floor of 0.850 and was not measured"], id="gone"
        ),
        pytest.param({}, [], id="parts that were not measured do not count"),
    ],
)
def test_a_figure_below_its_floor_is_named(measured: dict[str, float], complaints: list[str]) -> None:
    assert list(FLOORS.complaints(measured)) == complaints


def test_another_gold_is_named() -> None:
    assert list(FLOORS.digest_complaints({"open/times.jsonl": "ab" * 32})) == []
    (changed,) = FLOORS.digest_complaints({"open/times.jsonl": "cd" * 32})
    (new,) = FLOORS.digest_complaints({"open/new.jsonl": "ab" * 32})
    assert changed.startswith("open/times.jsonl: ")
    assert new.startswith("open/new.jsonl: ")


@given(figures, figures)
def test_raising_never_lowers_and_what_was_measured_passes(
    old: dict[str, float], new: dict[str, float]
) -> None:
    raised = Floors(old).raised(new)
    assert all(raised.figures[name] >= floor for name, floor in old.items())
    assert not list(Floors().raised(new).complaints(new))


def test_lowering_keeps_the_reason() -> None:
    lowered = FLOORS.lowered("open.times.value", 0.7, "the new gold has harder dates")
    assert lowered.figures["open.times.value"] == 0.7
    assert lowered.changes == (Change("open.times.value", 0.8, 0.7, "the new gold has harder dates"),)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        pytest.param("open.times.value", 0.7, " ", id="no reason"),
        pytest.param("open.times.value", 0.8, "why", id="not lower"),
        pytest.param("open.times.value", -0.1, "why", id="no floor at all"),
        pytest.param("open.times.nothing", 0.1, "why", id="no such floor"),
    ],
)
def test_a_floor_is_not_lowered(name: str, value: float, reason: str) -> None:
    with pytest.raises(SettingError):
        FLOORS.lowered(name, value, reason)


def test_a_changed_gold_needs_a_reason_and_a_first_one_none() -> None:
    changed = {"open/times.jsonl": "cd" * 32}
    with pytest.raises(SettingError, match="no reason"):
        FLOORS.with_gold(changed, "")
    assert FLOORS.with_gold(changed, "five reports more").changes[0].reason == "five reports more"
    first = FLOORS.with_gold({"open/new.jsonl": "ef" * 32}, "")
    assert first.changes == ()
    assert first.digests == {**FLOORS.digests, "open/new.jsonl": "ef" * 32}


@example({}, "\x7f\u2028👩‍⚖️")
@given(figures, st.text(st.characters(exclude_categories=["Cs"])))
def test_floors_survive_being_written(values: dict[str, float], reason: str) -> None:
    floors = Floors(values, {"open/a.json": "ab"}, (Change("open.a", 0.5, 0.25, reason),))
    assert load_text(floors_toml(floors)) == floors


def load_text(text: str) -> Floors:
    """Return what `load_floors` makes of a file with this text."""
    from pathlib import Path  # noqa: PLC0415 - a function-scoped fixture would be shared by Hypothesis' examples
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - as above

    with TemporaryDirectory() as folder:
        path = Path(folder) / "floors.toml"
        path.write_bytes(text.encode())
        return load_floors(path)


def test_without_a_file_there_are_no_floors_yet(tmp_path: Path) -> None:
    assert load_floors(tmp_path / "floors.toml") == Floors()


@pytest.mark.parametrize("text", ["=", "floors = 3", '[[change]]\nname = "a"', '[floors]\na = "b"'])
def test_floors_that_cannot_be_understood_stop_the_gate(text: str) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        load_text(text)
