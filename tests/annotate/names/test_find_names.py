"""Names get one kind in the whole report, and those overlooked are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factories import annotated, labelled_ranges
from onrecord.annotate.names.find import find_names

if TYPE_CHECKING:
    from onrecord.schema.annotation import Annotations


def _found(marked: str) -> list[tuple[str, str]]:
    made = annotated(marked)
    return [
        (_text(made, name.first, name.last), name.kind)
        for name in find_names(made.tokens, labelled_ranges(made))
    ]


def _text(made: Annotations, first: int, last: int) -> str:
    return made.text[made.tokens[first].start : made.tokens[last - 1].end]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        pytest.param(
            "Anna/NNP Berg/NNP left/VBD ./.", [("Anna Berg", "person")], id="given name that nobody labelled"
        ),
        pytest.param("Mr./NNP Xyz/NNP left/VBD ./.", [("Xyz", "person")], id="behind an address"),
        pytest.param(
            "Prime/NNP Minister/NNP Xyz/NNP Abc/NNP left/VBD", [("Xyz Abc", "person")], id="behind a title"
        ),
        pytest.param("General/NNP Motors/NNPS left/VBD", [], id="no name behind a title that is none"),
        pytest.param(
            "Prime/NNP Minister/NNP [Gujral/NNP]l left/VBD",
            [("Gujral", "person")],
            id="place that has a title",
        ),
        pytest.param(
            "[Uttam/NNP Sen/NNP]o left/VBD ./. | [Sen/NNP]p ,/, 54/CD ,/, is/VBZ back/RB",
            [("Uttam Sen", "person"), ("Sen", "person")],
            id="body whose last word is a person",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP]p left/VBD ./. | [Berg/NNP]o is/VBZ back/RB",
            [("Anna Berg", "person"), ("Berg", "person")],
            id="family name labelled as a body",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP]p left/VBD ./. | Then/RB Berg/NNP ate/VBD",
            [("Anna Berg", "person"), ("Berg", "person")],
            id="family name overlooked",
        ),
        pytest.param(
            "[Michael/NNP Jordan/NNP]p is/VBZ in/IN [Jordan/NNP]l",
            [("Michael Jordan", "person"), ("Jordan", "place")],
            id="place that is a family name too",
        ),
        pytest.param("He/PRP is/VBZ in/IN [Vlore/NNP]p", [("Vlore", "place")], id="in a place"),
        pytest.param("the/DT [BJP/NNP]p won/VBD", [("BJP", "organization")], id="acronym is a body"),
        pytest.param("[Berg/NNP Bank/NNP]p closed/VBD", [("Berg Bank", "organization")], id="bank is a body"),
        pytest.param(
            "[Morgan/NNP Stanley/NNP]p rose/VBD", [("Morgan Stanley", "organization")], id="known body"
        ),
        pytest.param(
            "[the/DT River/NNP Bank/NNP 's/POS]o aim/NN", [("River Bank", "organization")], id="trimmed"
        ),
        pytest.param(
            "secretary/NN of/IN [State/NNP]o Anna/NNP Berg/NNP", [("Anna Berg", "person")], id="portfolio"
        ),
        pytest.param("the/DT [French/JJ]l are/VBP here/RB", [], id="demonym is no place"),
        pytest.param(
            "talks/NNS with/IN [Britain/NNP]o", [("Britain", "place")], id="state labelled as a body"
        ),
        pytest.param("the/DT [solidarity/NN]o of/IN all/DT", [], id="lower case is no body"),
        pytest.param(
            "[Anna/NNP Berg/NNP]p left/VBD ./. | [ANNA/NNP BERG/NNP QUITS/NNP]p",
            [("Anna Berg", "person"), ("ANNA BERG", "person")],
            id="headline cut behind the full name",
        ),
        pytest.param(
            "[ANNA/NNP BERG/NNP QUITS/NNP]p | [Berg/NNP]p left/VBD ./.",
            [("ANNA BERG", "person"), ("Berg", "person")],
            id="headline cut behind the family name",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP Meets/NNPS John/NNP Poe/NNP]p |"
            " [Anna/NNP Berg/NNP]p met/VBD [John/NNP Poe/NNP]p",
            [("Anna Berg", "person"), ("John Poe", "person")] * 2,
            id="two people in a headline",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP Quits/NNP]p | [Anna/NNP Berg/NNP]p has/VBZ quit/VBN as/IN mayor/NN",
            [("Anna Berg", "person"), ("Anna Berg", "person")],
            id="verb of a headline",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP Grills/NNP Stern/NNP Lind/NNP]p | [Anna/NNP Berg/NNP]p asked/VBD |"
            " [Berg/NNP]p ate/VBD with/IN [Eva/NNP Lind/NNP]p",
            [("Anna Berg", "person"), ("Anna Berg", "person"), ("Berg", "person"), ("Eva Lind", "person")],
            id="verb of a headline, and a surname at its end",
        ),
        pytest.param(
            "[Brave/NNP Mother/NNP Meets/NNP Berg/NNP]p | [Anna/NNP Berg/NNP]p met/VBD her/PRP",
            [("Berg", "person"), ("Anna Berg", "person")],
            id="surname at the end of a headline",
        ),
        pytest.param(
            "[Berg/NNP Speech/NNP]p | [Anna/NNP Berg/NNP]p spoke/VBD | [Berg/NNP]p ate/VBD",
            [("Berg", "person"), ("Anna Berg", "person"), ("Berg", "person")],
            id="surname at the beginning of a headline",
        ),
        pytest.param(
            "[Anna/NNP Berg/NNP]p met/VBD [John/NNP Poe/NNP]p |"
            " [Berg/NNP]p and/CC [Poe/NNP]p had/VBD a/DT [Berg/NNP _-/HYPH _Poe/NNP]p meeting/NN",
            [
                ("Anna Berg", "person"),
                ("John Poe", "person"),
                ("Berg", "person"),
                ("Poe", "person"),
                ("Berg", "person"),
                ("Poe", "person"),
            ],
            id="two family names and a hyphen",
        ),
        pytest.param(
            "Mr./NNP [Berg/NNP]p ,/, [R-Texas/NNP]o ,/,", [("Berg", "person")], id="party and state"
        ),
        pytest.param("[Franco/NNP]p _-/HYPH _Chinese/JJ talks/NNS", [], id="compound of demonyms"),
        pytest.param(
            "[Berg/NNP 's/POS Union/NNP for/IN Progress/NNP]o met/VBD Anna/NNP Berg/NNP",
            [("Berg", "person"), ("Union for Progress", "organization"), ("Anna Berg", "person")],
            id="a person's party",
        ),
    ],
)
def test_names_and_their_kinds(marked: str, names: list[tuple[str, str]]) -> None:
    assert _found(marked) == names
