"""A person's name is cut out whole, without titles before and bodies behind it."""

from __future__ import annotations

import pytest

from factories import annotated
from onrecord.annotate.names.extent import person_extent


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        pytest.param("[President/NNP Anna/NNP Berg/NNP]p left/VBD", "Anna Berg", id="title off"),
        pytest.param(
            "[Vice/NNP President/NNP Anna/NNP Berg/NNP]p left/VBD", "Anna Berg", id="long title off"
        ),
        pytest.param("Mr./NNP [Berg/NNP]p left/VBD", "Berg", id="address stays outside"),
        pytest.param("[Anna/NNP Berg/NNP 's/POS]p aide/NN", "Anna Berg", id="possessive off"),
        pytest.param("[Tung/NNP]p Chee/NNP _-/HYPH _hwa/NNP left/VBD", "Tung Chee-hwa", id="hyphen"),
        pytest.param("[Berg/NNP _-/HYPH _led/VBN]p team/NN", "Berg", id="hyphen that is not the name's"),
        pytest.param(
            "Omar/NNP al/NNP _-/HYPH [_Bashir/NNP]p left/VBD", "Omar al-Bashir", id="Arabic article"
        ),
        pytest.param(
            "Jeroen/NNP van/NNP der/NNP [Veer/NNP]p left/VBD", "Jeroen van der Veer", id="particles"
        ),
        pytest.param("H.D./NNP [Deve/NNP Gowda/NNP]p left/VBD", "H.D. Deve Gowda", id="initials"),
        pytest.param("Laloo/NNP [Prasad/NNP Yadav/NNP]p left/VBD", "Laloo Prasad Yadav", id="given name"),
        pytest.param("[Robert/NNP Berg/NNP]p ,/, Jr./NNP ,/, left/VBD", "Robert Berg, Jr.", id="junior"),
        pytest.param("[Joe/NNP]p \"/`` _Bud/NNP _\"/'' Berg/NNP left/VBD", 'Joe "Bud" Berg', id="nickname"),
        pytest.param("[JAMES/NNP BAKER/NNP]p left/VBD", "JAMES BAKER", id="capitals"),
        pytest.param("Sir/NNP [David/NNP Berg/NNP]p left/VBD", "Sir David Berg", id="Sir is kept"),
        pytest.param("King/NNP [Hussein/NNP]p left/VBD", "King Hussein", id="king of one word is kept"),
        pytest.param("King/NNP [Abdullah/NNP II/NNP]p left/VBD", "Abdullah II", id="numbered king is not"),
        pytest.param("[Laura/NNP Berg/NNP Show/NNP]p ended/VBD", "Laura Berg", id="programme off"),
        pytest.param("[Thomas/NNP]p West/NNP left/VBD", "Thomas West", id="family name that is a direction"),
        pytest.param("[Mobutu/NNP]p Sese/JJ Seko/NNP left/VBD", "Mobutu Sese Seko", id="word tagged wrongly"),
        pytest.param("Staff/NNP [Dan/NNP Berg/NNP]p left/VBD", "Dan Berg", id="end of a title outside"),
        pytest.param(
            "[Graz/NNP]l Anna/NNP Berg/NNP", "Graz Anna Berg", id="unknown place is taken for a name"
        ),
        pytest.param("[Berg/NNP]p Tuesday/NNP left/VBD", "Berg", id="weekday behind"),
        pytest.param("[French/JJ Anna/NNP Berg/NNP]p left/VBD", "Anna Berg", id="demonym off"),
        pytest.param("[Anna/NNP Berg/NNP]p |  Graz/NNP", "Anna Berg", id="not over the sentence's end"),
    ],
)
def test_the_extent_of_a_name(marked: str, name: str) -> None:
    made = annotated(marked)
    mention = made.mentions[0]
    extent = person_extent(made.tokens, mention.first, mention.last)
    assert extent is not None
    assert made.text[made.tokens[extent[0]].start : made.tokens[extent[1] - 1].end] == name


@pytest.mark.parametrize(
    "marked", ["[The/DT]p end/NN", "[Tuesday/NNP]p", "[minister/NN]p left/VBD", "[,/,]p"]
)
def test_what_holds_no_name_has_no_extent(marked: str) -> None:
    made = annotated(marked)
    mention = made.mentions[0]
    assert person_extent(made.tokens, mention.first, mention.last) is None
