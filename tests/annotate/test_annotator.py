"""The annotator gives all annotations of a text, the same each time, in any pipeline."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.annotator import Annotator
from onrecord.errors import SettingError
from onrecord.schema.text import CleanText
from onrecord.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

_REPORT = """\
Ruritania's foreign minister to step down

Foreign Minister Anna Berg said on Monday that she would step down. "I have done what I could," Ms Berg said.

Prime Minister H.D. de la Cruz named Lt. Gen. Jan Novak of the River People's Party (RPP) to replace her. Novak, 54, led the RPP until 2019.
"""  # noqa: E501 - lines of a report are paragraphs


def _clean(text: str) -> CleanText:
    places = array("q", range(len(text)))
    ends = array("q", range(1, len(text) + 1))
    return CleanText(text, places, ends, (), (), "en", None, "2021-10-18", "given", None, "utf-8")


def test_an_annotator_is_made_without_its_pipeline() -> None:
    annotator = Annotator(Settings(spacy_pipeline="no_such_pipeline"))
    with pytest.raises(SettingError, match="no_such_pipeline"):
        annotator.annotate(_clean("Anna Berg left."))


def test_any_pipeline_gives_the_same_annotations_each_time(untrained_folder: Path) -> None:
    annotator = Annotator(Settings(spacy_pipeline=str(untrained_folder)))
    first, second = annotator.annotate(_clean(_REPORT)), annotator.annotate(_clean(_REPORT))
    assert first == second
    assert first.published == "2021-10-18"


def test_an_empty_text_has_no_annotations(untrained_folder: Path) -> None:
    made = Annotator(Settings(spacy_pipeline=str(untrained_folder))).annotate(_clean(" \n\n "))
    assert (made.tokens, made.sentences, made.mentions, made.entities) == ((), (), (), ())


@pytest.mark.weights
def test_a_report_is_annotated() -> None:
    made = Annotator(Settings()).annotate(_clean(_REPORT))
    assert [made.text[s.start : s.end].split()[0] for s in made.sentences] == [
        "Ruritania's", "Foreign", '"I', "Prime", "Novak,",
    ]  # fmt: skip
    people = {e.name: [m.text for m in e.mentions] for e in made.entities if e.kind == "person"}
    assert people == {
        "Anna Berg": ["Anna Berg", "she", "Berg"],
        "H.D. de la Cruz": ["H.D. de la Cruz"],
        "Jan Novak": ["Jan Novak", "Novak"],
    }
    bodies = {e.name: [m.text for m in e.mentions] for e in made.entities if e.kind == "organization"}
    assert bodies == {"River People's Party": ["River People's Party", "RPP", "RPP"]}
    assert [time.value for time in made.times] == ["2021-10-18", "2019"]


@pytest.mark.weights
def test_a_long_text_is_read_in_pieces_with_the_same_people() -> None:
    made = Annotator(Settings()).annotate(_clean("\n\n".join([_REPORT.strip()] * 150)))
    assert len(made.text) > 40_000
    assert {e.name for e in made.entities if e.kind == "person"} == {
        "Anna Berg",
        "H.D. de la Cruz",
        "Jan Novak",
    }
    assert all(made.text[m.start : m.end] == m.text for m in made.mentions)
