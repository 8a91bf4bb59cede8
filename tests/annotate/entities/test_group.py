"""Entities are numbered by first mention, and each mention belongs to one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from factories import annotated, labelled_ranges
from onrecord.annotate.entities.group import find_entities
from onrecord.annotate.names.find import find_names

if TYPE_CHECKING:
    from onrecord.schema.annotation import Entity, Mention

_REPORT = """
    The/DT [United/NNP States/NNPS]l and/CC the/DT [River/NNP People/NNP 's/POS Party/NNP]o (/( BJP/NNP )/) met/VBD
    [Anna/NNP Berg/NNP]p ./. | The/DT [U.S./NNP]l left/VBD ./. | [RPP/NNP]o and/CC [BJP/NNP]o stayed/VBD ./.
"""  # noqa: E501 - one line of the report


def _entities(marked: str) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    made = annotated(marked)
    return find_entities(
        made.text, made.tokens, made.sentences, find_names(made.tokens, labelled_ranges(made))
    )


def test_entities_are_numbered_in_the_order_of_first_mention() -> None:
    entities, _ = _entities(_REPORT)
    assert [(e.id, e.name) for e in entities] == [
        ("e1", "United States"),
        ("e2", "River People's Party"),
        ("e3", "Anna Berg"),
    ]


def test_aliases_of_a_state_and_acronyms_of_a_body_are_one_entity() -> None:
    entities, _ = _entities(_REPORT)
    assert [[m.text for m in e.mentions] for e in entities] == [
        ["United States", "U.S."],
        ["River People's Party", "BJP", "RPP", "BJP"],
        ["Anna Berg"],
    ]


_WORDS = [
    "Anna/NNP", "Berg/NNP", "Poe/NNP", "[Graz/NNP]l", "[Anna/NNP Poe/NNP]p", "[Berg/NNP]p", "[UN/NNP]o",
    "Mr./NNP",
    "he/PRP", "said/VBD/ROOT", ",/,", "./.", "|", "[Berg/NNP Bank/NNP]o", "-/HYPH", '"/``',
]  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=25))
def test_mentions_quote_the_text_and_ids_are_dense(words: list[str]) -> None:
    marked = " ".join(words).strip("| ")
    made = annotated(marked)
    if not made.tokens:
        return
    entities, mentions = _entities(marked)
    assert [e.id for e in entities] == [f"e{number}" for number in range(1, len(entities) + 1)]
    assert sorted(m.first for e in entities for m in e.mentions) == [m.first for m in mentions]
    assert all(made.text[m.start : m.end] == m.text for m in mentions)
    assert all(before.last <= after.first for before, after in pairwise(mentions))
    assert all(m.entity == e.id and m.kind == e.kind for e in entities for m in e.mentions)
    first_mentions = [e.mentions[0].first for e in entities]
    assert first_mentions == sorted(first_mentions)
