"""The damage that benchmarks do to clean reports."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

FOLDER = str(Path(__file__).parents[2] / "benchmarks" / "damage")
REPORT = (
    '"We came too late for the talks of last year," said the mayor, Eva Lund. The judges left the hall.\n\n'
    'He spoke of "a new phase of politics" in their country. Others were silent about the matter.\n\n'
    '"It is logistically difficult this week." Her deputy Jan Novak told the council of the plan.'
)


@pytest.fixture(scope="module")
def triples() -> Iterator[ModuleType]:
    """Return the module of the benchmark; it is a script beside others, not a package."""
    sys.path.insert(0, FOLDER)
    import triples as module  # noqa: PLC0415 - only found now

    yield module
    sys.path.remove(FOLDER)
    for name in ("triples", "translation", "saved_text", "html_page", "teaser"):
        sys.modules.pop(name, None)


def letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


@given(st.integers())
def test_translation_damage_loses_no_letter(triples: ModuleType, seed: int) -> None:
    assert letters(triples.damage(REPORT, Random(seed))) == letters(REPORT)  # noqa: S311 - no secret


def test_translation_damage_of_all_kinds_happens(triples: ModuleType) -> None:
    seen = "\n".join(triples.damage(REPORT, Random(seed)) for seed in range(200))  # noqa: S311 - no secret
    for damage in (
        "last year.Said",
        "last year“, Said",
        "last year»,",
        "phaseOf",
        "week.Her",
        "their. country",
    ):
        assert damage in seen or damage.replace("Of", "In") in seen, damage


def test_triples_are_the_same_for_the_same_seed_and_keep_the_report(triples: ModuleType) -> None:
    articles = [
        {
            "id": str(i),
            "published": "2021-10-18",
            "title": f"Mayor leaves office after term {i}",
            "text": REPORT,
        }
        for i in range(6)
    ]
    first, second = (triples.make_triples(articles[:4], articles, 7) for _ in range(2))
    assert [each.lines for each in first] == [each.lines for each in second]
    for triple in first:
        clean, damaged, page = (triple.lines[form] for form in triples.FORMS)
        assert clean["text"] == REPORT
        assert letters(REPORT) in letters(damaged["text"])
        assert "2021-10-18" in page["html"]
        assert {"id", "published", "title"} <= damaged.keys() & page.keys()
