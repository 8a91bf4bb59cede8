"""Confidence comes from the table of the claim's kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims import confidence
from onrecord.claims.confidence import confidence_of, confidence_table

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


@pytest.mark.usefixtures("tables")
def test_a_kind_that_was_never_measured_is_as_good_as_a_coin() -> None:
    assert confidence_table("new kind") == {}
    assert confidence_of("new kind", ["any rule"]) == 0.5
