"""Pronouns go to the person whom a reader takes them for, or to nobody."""

from __future__ import annotations

import pytest

from factories import annotated, labelled_ranges
from onrecord.annotate.entities.group import find_entities
from onrecord.annotate.names.find import find_names

_BERG_SAID = "[Anna/NNP Berg/NNP/nsubj/said]p said/VBD/ROOT so/RB ./."
_POE_LEFT = "[John/NNP Poe/NNP/nsubj/left]p left/VBD/ROOT Graz/NNP ./."


def _pronouns(marked: str) -> dict[str, str]:
    """Return the pronouns that are resolved, with their person's name."""
    made = annotated(marked)
    names = find_names(made.tokens, labelled_ranges(made))
    entities, _ = find_entities(made.text, made.tokens, made.sentences, names)
    return {m.text: e.name for e in entities for m in e.mentions if m.form == "pronoun"}


@pytest.mark.parametrize(
    ("marked", "resolved"),
    [
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/said]p said/VBD/ROOT she/PRP/nsubj/quit quit/VBD/ccomp/said ./.",
            {"she": "Anna Berg"},
            id="subject of the clause above",
        ),
        pytest.param(
            "[Jan/NNP Lind/NNP/nsubj/took]p ,/, the/DT minister/NN/appos/Lind ,/, took/VBD/ROOT it/PRP ./. | "
            "The/DT prime/JJ/amod/minister minister/NN/nsubj/left left/VBD/ROOT ./. | "
            "He/PRP/nsubj/slept slept/VBD/ROOT ./.",
            {},
            id="a minister is no prime minister",
        ),
        pytest.param(
            f"{_BERG_SAID} | She/PRP/nsubj/left left/VBD/ROOT ./.", {"She": "Anna Berg"}, id="sentence before"
        ),
        pytest.param(
            f"{_BERG_SAID} | It/PRP/nsubj/rained rained/VBD/ROOT ./. | She/PRP/nsubj/left left/VBD/ROOT ./.",
            {"She": "Anna Berg"},
            id="two sentences before",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/poss/roots]p 's/POS/case/Berg roots/NNS/nsubj/played played/VBD/ROOT ./. |"
            " She/PRP/nsubj/left left/VBD/ROOT ./.",
            {"She": "Anna Berg"},
            id="owner of the subject before",
        ),
        pytest.param(
            "[John/NNP Poe/NNP/nsubj/met]p met/VBD/ROOT his/PRP$ daughter/NN/dobj/met ,/, [Juno/NNP/appos]p"
            " ./. | She/PRP/nsubj/left left/VBD/ROOT ./.",
            {"his": "John Poe", "She": "Juno"},
            id="the noun before says the gender",
        ),
        pytest.param(
            f"{_POE_LEFT} | Meeting/VBG/advcl/ate [Jack/NNP Ray/NNP/dobj/Meeting]p ,/, he/PRP/nsubj/ate"
            " ate/VBD/ROOT ./.",
            {"he": "John Poe"},
            id="who meets somebody is another",
        ),
        pytest.param(
            "Red/JJ/amod/nominee nominee/NN/compound/Poe [John/NNP Poe/NNP/nsubj/met]p met/VBD/ROOT"
            " Blue/JJ/amod/nominee nominee/NN/compound/Ray [Jack/NNP Ray/NNP/dobj/met]p ./. |"
            " The/DT/det/nominee Red/JJ/amod/nominee nominee/NN/nsubj/said said/VBD/ROOT he/PRP/nsubj/won"
            " won/VBD/ccomp/said ./.",
            {"he": "John Poe"},
            id="the nominee of his party",
        ),
        pytest.param(
            f"{_BERG_SAID} | [Mary/NNP Ray/NNP/nsubj/won]p won/VBD/ccomp/said ,/, she/PRP/nsubj/said"
            " said/VBD/ROOT ./.",
            {"she": "Anna Berg"},
            id="who speaks is not who is spoken of",
        ),
        pytest.param(f"{_BERG_SAID} | He/PRP/nsubj/left left/VBD/ROOT ./.", {}, id="the gender does not fit"),
        pytest.param(
            f"{_BERG_SAID} | {_POE_LEFT} | She/PRP/nsubj/ate ate/VBD/ROOT ./.",
            {"She": "Anna Berg"},
            id="past one whose gender does not fit",
        ),
        pytest.param(
            f"{_POE_LEFT} | A/DT spokesman/NN/nsubj/said said/VBD/ROOT he/PRP/nsubj/ate"
            " ate/VBD/ccomp/said ./.",
            {},
            id="an unnamed person comes between",
        ),
        pytest.param(
            f"{_POE_LEFT} | A/DT spokeswoman/NN/nsubj/said said/VBD/ROOT ./. | He/PRP/nsubj/ate"
            " ate/VBD/ROOT ./.",
            {},
            id="any unnamed person does",
        ),
        pytest.param(
            "[John/NNP Poe/NNP/nsubj/met]p met/VBD/ROOT [Jack/NNP Ray/NNP/dobj/met]p and/CC"
            " thanked/VBD/conj/met him/PRP/dobj/thanked ./.",
            {},
            id="two would fit alike",
        ),
        pytest.param(
            "[John/NNP Poe/NNP/nsubj/urged]p urged/VBD/ROOT [Jack/NNP Ray/NNP/dobj/urged]p to/TO"
            " keep/VB/xcomp/urged his/PRP$/poss/word word/NN/dobj/keep ./.",
            {"his": "Jack Ray"},
            id="object of a verb that makes somebody act",
        ),
        pytest.param(
            "[John/NNP Poe/NNP/nsubj/met]p met/VBD/ROOT [Jack/NNP Ray/NNP/dobj/met]p ,/, who/WP/nsubj/said"
            " said/VBD/relcl/Ray he/PRP/nsubj/ate ate/VBD/ccomp/said ./.",
            {"he": "Jack Ray"},
            id="relative clause",
        ),
        pytest.param(
            "[John/NNP Poe/NNP/nsubj/said]p said/VBD/ROOT that/IN [Jack/NNP Ray/NNP/nsubj/left]p"
            " himself/PRP/npadvmod/Ray left/VBD/ccomp/said ./.",
            {"himself": "Jack Ray"},
            id="beside the name",
        ),
        pytest.param(
            "[John/NNP Poe/NNP/nsubj/cited]p cited/VBD/ROOT [Jack/NNP Ray/NNP/poss/offer]p 's/POS/case/Ray"
            " offer/NN/dobj/cited and/CC his/PRP$/poss/reasons reasons/NNS/conj/offer ./.",
            {"his": "Jack Ray"},
            id="owner of what is named first",
        ),
        pytest.param(
            "In/IN/prep/said her/PRP$/poss/speech speech/NN/pobj/In [Anna/NNP Berg/NNP/nsubj/said]p"
            " said/VBD/ROOT so/RB ./.",
            {"her": "Anna Berg"},
            id="before the name",
        ),
        pytest.param(
            "Foreign/NNP Minister/NNP [John/NNP Poe/NNP/nsubj/left]p left/VBD/ROOT ./. | The/DT"
            " minister/NN/nsubj/said said/VBD/ROOT he/PRP/nsubj/ate ate/VBD/ccomp/said ./.",
            {"he": "John Poe"},
            id="the title stands for the name",
        ),
        pytest.param(
            "\"/`` _It/PRP is/VBZ/ccomp/said late/JJ ,/, _\"/'' [John/NNP Poe/NNP/nsubj/said]p"
            " said/VBD/ROOT ./."
            " | \"/`` _We/PRP/nsubj/go go/VBP/ccomp/added ,/, _\"/'' he/PRP/nsubj/added"
            " added/VBD/ROOT ./.",
            {"he": "John Poe"},
            id="the speaker goes on",
        ),
        pytest.param(
            '[Jack/NNP Ray/NNP/nsubj/left]p left/VBD/ROOT ./. | "/`` _He/PRP/nsubj/is is/VBZ/ccomp/said'
            " late/JJ ,/,"
            " _\"/'' [John/NNP Poe/NNP/nsubj/said]p said/VBD/ROOT ./.",
            {"He": "Jack Ray"},
            id="a speaker speaks of somebody else",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP/nsubj/met]p met/VBD/ROOT her/PRP/dobj/met ./.",
            {},
            id="an object is not the subject",
        ),
        pytest.param("It/PRP is/VBZ/ROOT his/PRP$ ./.", {}, id="nobody is named"),
    ],
)
def test_whom_a_pronoun_stands_for(marked: str, resolved: dict[str, str]) -> None:
    assert _pronouns(marked) == resolved
