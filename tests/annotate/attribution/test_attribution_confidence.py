"""A link is the surer, the surer its tags are and where the rules agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.annotate.attribution.confidence import Judge
from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.parts import Part, Role


def _part(role: Role, start: int, end: int, confidence: float = 0.8) -> Part:
    return Part(role, start, end, confidence, start // 5, (end - 1) // 5, 0, 0, 0)


_LINK = Link(_part("cue", 10, 14), _part("source", 0, 9), [_part("content", 15, 60)], source_chance=0.9)


def _sure(link: Link, ruled: Link | None = None) -> float:
    return Judge([ruled] if ruled else []).confidence(link)


def test_rules_that_agree_make_surer() -> None:
    assert _sure(_LINK, replace(_LINK, rule="clause")) > _sure(_LINK)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(replace(_LINK, contents=[_part("content", 15, 30)]), id="less than half of the content"),
        pytest.param(replace(_LINK, source=_part("source", 61, 66)), id="another source"),
        pytest.param(replace(_LINK, source=None), id="no source"),
    ],
)
def test_rules_that_say_something_else_do_not(other: Link) -> None:
    assert _sure(_LINK, other) == _sure(_LINK)


@pytest.mark.parametrize(
    "worse",
    [
        pytest.param(replace(_LINK, contents=[_part("content", 15, 60, 0.5)]), id="content"),
        pytest.param(replace(_LINK, cue=_part("cue", 10, 14, 0.5)), id="cue"),
        pytest.param(replace(_LINK, source=_part("source", 0, 9, 0.5)), id="source"),
        pytest.param(replace(_LINK, source_chance=0.5), id="whose source it is"),
        pytest.param(replace(_LINK, cue=None, source=None), id="neither cue nor source"),
    ],
)
def test_doubt_about_a_part_makes_less_sure(worse: Link) -> None:
    assert _sure(worse) < _sure(_LINK)


def test_certainty_is_no_error() -> None:
    sure = replace(
        _LINK,
        cue=_part("cue", 10, 14, 1.0),
        source=_part("source", 0, 9, 1.0),
        contents=[_part("content", 15, 60, 1.0)],
        source_chance=1.0,
    )
    assert 0.9 < _sure(sure) < 1
