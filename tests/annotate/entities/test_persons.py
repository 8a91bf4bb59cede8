"""Short names go to the right full name."""

from __future__ import annotations

import pytest

from factories import annotated, labelled_ranges
from onrecord.annotate.entities.group import find_entities
from onrecord.annotate.names.find import find_names


def _persons(marked: str) -> dict[str, list[str]]:
    made = annotated(marked)
    names = find_names(made.tokens, labelled_ranges(made))
    entities, _ = find_entities(made.text, made.tokens, made.sentences, names)
    return {e.name: [m.text for m in e.mentions] for e in entities if e.kind == "person"}


@pytest.mark.parametrize(
    ("marked", "persons"),
    [
        pytest.param(
            "[Anna/NNP Berg/NNP]p left/VBD ./. | Ms/NNP [Berg/NNP]p ate/VBD ./.",
            {"Anna Berg": ["Anna Berg", "Berg"]},
            id="family name",
        ),
        pytest.param(
            "[Berg/NNP]p left/VBD ./. | [Anna/NNP Berg/NNP]p ate/VBD ./.",
            {"Anna Berg": ["Berg", "Anna Berg"]},
            id="short name first",
        ),
        pytest.param(
            "[Bill/NNP Poe/NNP]p and/CC [Mary/NNP Poe/NNP]p met/VBD ./. | Mr./NNP [Poe/NNP]p left/VBD ./.",
            {"Bill Poe": ["Bill Poe", "Poe"], "Mary Poe": ["Mary Poe"]},
            id="form of address decides",
        ),
        pytest.param(
            "[Mary/NNP Poe/NNP]p ate/VBD ./. | Mr./NNP [Poe/NNP]p left/VBD ./.",
            {"Mary Poe": ["Mary Poe"], "Poe": ["Poe"]},
            id="a form of address that fits nobody",
        ),
        pytest.param(
            "[Bill/NNP Poe/NNP]p ate/VBD ./. | [Poe/NNP]p left/VBD ./. | [Mary/NNP Poe/NNP]p ran/VBD ./. |"
            " [Mary/NNP Poe/NNP/nsubj/sang]p sang/VBD/ROOT ./. | [Poe/NNP]p won/VBD ./.",
            {"Bill Poe": ["Bill Poe", "Poe", "Poe"], "Mary Poe": ["Mary Poe", "Mary Poe"]},
            id="not one who is named in full each time",
        ),
        pytest.param(
            "[Bill/NNP Poe/NNP/nsubj/met]p met/VBD/ROOT [Mary/NNP Poe/NNP/dobj/met]p ./. |"
            " [Poe/NNP]p left/VBD ./.",
            {"Bill Poe": ["Bill Poe", "Poe"], "Mary Poe": ["Mary Poe"]},
            id="rather the one who acts",
        ),
        pytest.param(
            "[Bill/NNP Poe/NNP]p met/VBD [Mary/NNP Poe/NNP]p ./. | [Mary/NNP]p ate/VBD ./. |"
            " [Poe/NNP]p left/VBD ./.",
            {"Bill Poe": ["Bill Poe", "Poe"], "Mary Poe": ["Mary Poe", "Mary"]},
            id="rather one who is not called by a given name",
        ),
        pytest.param(
            "[Bill/NNP Poe/NNP]p met/VBD [Mary/NNP Poe/NNP]p ./. | [Poe/NNP]p left/VBD ./.",
            {"Bill Poe": ["Bill Poe"], "Mary Poe": ["Mary Poe", "Poe"]},
            id="else the last one named",
        ),
        pytest.param(
            "[Mary/NNP Poe/NNP]p ate/VBD ./. | [Poe/NNP]p met/VBD [Bill/NNP Poe/NNP]p ./. |"
            " [Poe/NNP]p left/VBD ./.",
            {"Mary Poe": ["Mary Poe", "Poe", "Poe"], "Bill Poe": ["Bill Poe"]},
            id="whom it stood for before",
        ),
        pytest.param(
            "[Mary/NNP Poe/NNP]p ate/VBD ./. | [Poe/NNP]p left/VBD ./. |"
            " [Bill/NNP Poe/NNP/nsubj/ran]p ran/VBD ./. | [Poe/NNP]p won/VBD ./.",
            {"Mary Poe": ["Mary Poe", "Poe"], "Bill Poe": ["Bill Poe", "Poe"]},
            id="unless another has just been the subject",
        ),
        pytest.param(
            "President/NNP [John/NNP A./NNP Poe/NNP]p met/VBD former/JJ president/NN [John/NNP Poe/NNP]p",
            {"John A. Poe": ["John A. Poe"], "John Poe": ["John Poe"]},
            id="former and present president of one name",
        ),
        pytest.param(
            "[Anna/NNP Maria/NNP Berg/NNP _-/HYPH _Poe/NNP]p left/VBD ./. | Mrs./NNP [Poe/NNP]p ate/VBD",
            {"Anna Maria Berg-Poe": ["Anna Maria Berg-Poe", "Poe"]},
            id="half of a double family name",
        ),
        pytest.param(
            "[Tung/NNP Chee/NNP _-/HYPH _hwa/NNP]p met/VBD [Li/NNP Peng/NNP]p ./. | [Tung/NNP]p left/VBD ./.",
            {"Tung Chee-hwa": ["Tung Chee-hwa", "Tung"], "Li Peng": ["Li Peng"]},
            id="family name first",
        ),
        pytest.param(
            "[Saddam/NNP Hussein/NNP]p left/VBD ./. | [Saddam/NNP]p ate/VBD ./.",
            {"Saddam Hussein": ["Saddam Hussein", "Saddam"]},
            id="first name",
        ),
        pytest.param(
            "[Felipe/NNP Calderon/NNP Hinojosa/NNP]p left/VBD ./. | [Calderon/NNP]p ate/VBD ./.",
            {"Felipe Calderon Hinojosa": ["Felipe Calderon Hinojosa", "Calderon"]},
            id="first of two family names",
        ),
        pytest.param(
            "[Amr/NNP Moussa/NNP]p left/VBD ./. | [Mussa/NNP]p ate/VBD ./.",
            {"Amr Moussa": ["Amr Moussa", "Mussa"]},
            id="another spelling",
        ),
        pytest.param(
            "[Amr/NNP Moussa/NNP]p met/VBD Mr./NNP [Poe/NNP]p ./.",
            {"Amr Moussa": ["Amr Moussa"], "Poe": ["Poe"]},
            id="nobody's short name",
        ),
        pytest.param(
            "[ANNA/NNP BERG/NNP]p | [Anna/NNP Berg/NNP]p left/VBD ./.",
            {"Anna Berg": ["ANNA BERG", "Anna Berg"]},
            id="capitals are not the name",
        ),
    ],
)
def test_names_are_grouped_by_person(marked: str, persons: dict[str, list[str]]) -> None:
    assert _persons(marked) == persons
