"""A spaCy pipeline without knowledge: made in a second, under names of its own, its guesses worthless.

What must hold for any pipeline is tried on it; what needs a trained one is marked `weights`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

_EXAMPLE = {
    "words": ["Anna", "Berg", "left", "Graz", "."],
    "tags": ["NNP", "NNP", "VBD", "NNP", "."],
    "heads": [1, 2, 2, 2, 2],
    "deps": ["compound", "nsubj", "ROOT", "dobj", "punct"],
    "entities": ["B-PERSON", "L-PERSON", "O", "U-GPE", "O"],
}


@pytest.fixture(scope="session")
def untrained_pipeline() -> Language:
    """Return an English pipeline with tagger, parser and ner under other names, and nothing learned."""
    import spacy  # noqa: PLC0415 - a second; only these tests need it
    from spacy.training import Example  # noqa: PLC0415 - spaCy is slow to import

    nlp = spacy.blank("en")
    for factory in ("tagger", "parser", "ner"):
        nlp.add_pipe(factory, name=f"our_{factory}")
    nlp.add_pipe("sentencizer", name="our_sentencizer")
    example = Example.from_dict(nlp.make_doc("Anna Berg left Graz."), _EXAMPLE)
    nlp.initialize(lambda: [example])
    return nlp


@pytest.fixture(scope="session")
def untrained_folder(untrained_pipeline: Language, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that the untrained pipeline is saved in."""
    folder = tmp_path_factory.mktemp("untrained")
    untrained_pipeline.to_disk(folder)
    return folder
