from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from onrecord.store import document_key, open_store
from onrecord.store.signature import COPY_SIMILARITY, bands_of, signature_of, similarity

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading
    from onrecord.store import Store

_SENTENCE = "the minister said that talks over a river with both states will go on in spring or autumn"


def _text(seed: int, length: int = 300) -> str:
    """Return words that no other seed gives in this order."""
    chosen = random.Random(seed).choices(_SENTENCE.split(), k=length)  # noqa: S311 - words, no secrets
    return " ".join(chosen)


ORIGINAL = _text(1)
SIGNATURE_BEGINS = "7fff913098b66a1f8498cf2b99a0b14a"
EDITED = ORIGINAL.replace("spring", "summer", 2) + " and that was all that there was to say"
OTHER = _text(2)


def _copy_of(store: Store, *made: Reading) -> list[str]:
    found = {each.document: each.copy_of for each in store.documents()}
    return [found[document_key(reading.document)] for reading in made]


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        pytest.param(ORIGINAL, ORIGINAL.upper().replace(" ", "\n"), 1.0, 1.0, id="case and lines"),
        pytest.param(ORIGINAL, EDITED, 0.7, 0.99, id="edited"),
        pytest.param(ORIGINAL, OTHER, 0.0, 0.3, id="another report"),
        pytest.param("Gone.", "gone", 1.0, 1.0, id="one word"),
        pytest.param("", "...", 1.0, 1.0, id="no word"),
        pytest.param("", "Gone.", 0.0, 0.1, id="no word and one"),
    ],
)
def test_signatures_are_as_alike_as_the_texts(one: str, other: str, least: float, most: float) -> None:
    assert least <= similarity(signature_of(one), signature_of(other)) <= most


def test_a_signature_is_for_ever_the_same() -> None:
    """A change would part the copies of every record there is: it needs a new format."""
    assert signature_of("Anna Berg resigned on Monday, she told reporters.")[:16].hex() == SIGNATURE_BEGINS
    assert len(signature_of("Gone.")) == 512


def test_texts_alike_share_a_band() -> None:
    assert set(bands_of(signature_of(ORIGINAL))) & set(bands_of(signature_of(EDITED)))
    assert not set(bands_of(signature_of(ORIGINAL))) & set(bands_of(signature_of(OTHER)))


def test_the_earliest_published_copy_stands_for_all(
    store: Store, made_reading: Callable[..., Any], arrival: Callable[..., Any]
) -> None:
    late = made_reading(published="2021-06-16")(ORIGINAL)
    early = made_reading(published="2021-06-14")(EDITED)
    other = made_reading(published="2021-06-01")(OTHER)
    for reading in (late, other, early):
        store.add_reading(arrival(reading))
    early_key = document_key(early.document)
    assert _copy_of(store, late, early, other) == [early_key, early_key, document_key(other.document)]
    assert store.stats().sources == 2


def test_undated_copies_come_last(
    store: Store, made_reading: Callable[..., Any], arrival: Callable[..., Any]
) -> None:
    dated, undated = made_reading(published="2021-06-14")(EDITED), made_reading()(ORIGINAL)
    store.add_reading(arrival(undated))
    store.add_reading(arrival(dated))
    assert set(_copy_of(store, dated, undated)) == {document_key(dated.document)}


def test_a_new_reading_that_reads_other_words_parts_copies(
    store: Store, made_reading: Callable[..., Any], arrival: Callable[..., Any]
) -> None:
    """The middle one of three links the others only as long as its text is alike."""
    words = ORIGINAL.split()
    first, middle, last = (made_reading()(" ".join(words[start:])) for start in (0, 80, 160))
    assert similarity(signature_of(first.text.text), signature_of(last.text.text)) < COPY_SIMILARITY
    for reading in (first, middle, last):
        store.add_reading(arrival(reading))
    assert len(set(_copy_of(store, first, middle, last))) == 1
    again = arrival(middle, version="0.2.0")
    again.reading["document"]["text"] = OTHER
    again.reading["occupancies"].clear()
    store.add_reading(again)
    assert _copy_of(store, first, middle, last) == [
        document_key(each.document) for each in (first, middle, last)
    ]


@hypothesis_settings(max_examples=10, deadline=None)
@given(order=st.permutations(range(6)))
def test_the_order_in_which_reports_come_changes_nothing(
    order: list[int],
    made_reading: Callable[..., Any],
    arrival: Callable[..., Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    words = ORIGINAL.split()
    texts = [" ".join(words[20 * step :]) for step in range(4)] + [OTHER, EDITED]
    days = ["2021-06-16", None, "2021-06-14", "2021-06-15", "2021-06-14", None]
    made = [made_reading(published=day)(text) for day, text in zip(days, texts, strict=True)]
    folder = tmp_path_factory.mktemp("orders")
    dumps = []
    for number, those in enumerate((range(6), order)):
        with open_store(folder / f"{number}.db", create=True) as store:
            for place in those:
                store.add_reading(arrival(made[place]))
            dumps.append(list(store.dump()))
    assert dumps[0] == dumps[1]
