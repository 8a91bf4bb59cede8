"""Transcripts, interviews, headlines and signed quotations say who speaks by their layout."""

from __future__ import annotations

import pytest

from annotate.attribution.tagged_text import split
from onrecord.annotate.attribution.find import find_attributions


def _rows(text: str) -> list[tuple[str, str, list[str]]]:
    found = find_attributions(text, *split(text), ())
    return [
        (" ".join(text[a:b] for a, b in f.source), f.rule, [text[a:b] for a, b in f.content]) for f in found
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "Q: Will you go?\n\nA: I will.\n\nQ: When?\n\nA: Soon.",
            [("Q", ["Will you go?"]), ("A", ["I will."]), ("Q", ["When?"]), ("A", ["Soon."])],
            id="questions and answers",
        ),
        pytest.param(
            "BERG: We go.\n\nNOVAK (by telephone): Why?\n\nBERG: It is late.\n\nIt rains.\n\nNOVAK: So go.",
            [
                ("BERG", ["We go."]), ("NOVAK", ["Why?"]), ("BERG", ["It is late.", "It rains."]),
                ("NOVAK", ["So go."]),
            ],
            id="a transcript, a speech of two paragraphs",
        ),
        pytest.param(
            "We met.\n\nThe Post: Why?\n\nAnna: It is late.\n\nThe Post: So?\n\nAnna: Yes.",
            [("The Post", ["Why?"]), ("Anna", ["It is late."]), ("The Post", ["So?"]), ("Anna", ["Yes."])],
            id="an interview",
        ),
        pytest.param("We ate.\n\nSoup: two\n\nFish: three\n\nSoup: four", [], id="a list"),
        pytest.param(
            "Berg: we will go\n\nThe minister Anna Berg spoke.", [], id="a headline that may be a heading"
        ),
        pytest.param(
            "Berg: We will go\n\nThe minister Anna Berg spoke.", [("Berg", ["We will go"])], id="a headline"
        ),
        pytest.param("Exclusive: We will go\n\nThe minister spoke.", [], id="a label that is no name"),
        pytest.param("NOTE: The bank is closed.\n\nPHOTO: Reuters.", [], id="two captions"),
    ],
)  # fmt: skip
def test_labels_name_who_speaks(text: str, rows: list[tuple[str, list[str]]]) -> None:
    assert _rows(text) == [(source, "labelled", contents) for source, contents in rows]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("“We go home now.” — Anna Berg", "Anna Berg", id="on the same line"),
        pytest.param("“We go home now.”\n\n— Anna Berg, mayor.\n\nIt rained.", None, id="a small word"),
        pytest.param("“We go home now.”\n\n― Anna Berg, 54\n\nIt rained.", "Anna Berg, 54", id="on the next"),
        pytest.param("She read “We go home now.” — Anna Berg", None, id="within a sentence"),
        pytest.param("“We go home now.” — Anna Berg said so and left.", None, id="a sentence goes on"),
    ],
)
def test_a_signature_names_who_speaks(text: str, source: str | None) -> None:
    assert [row[0] for row in _rows(text) if row[1] == "signed"] == ([source] if source else [])
