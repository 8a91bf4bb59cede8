from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.pipeline.explain import decoded, explain, explanation_object, sentence_around
from onrecord.schema.span import ByteRange

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading


def test_a_fact_leads_to_its_sentence_and_its_bytes(talks: Reading) -> None:
    minister = talks.claims.occupancies[1]
    first, second = explain(talks, minister).trails
    assert first.sentence.text.startswith("Ambassador Maria")
    assert first.sentence.text.endswith("said on Monday.")
    assert first.original == "the foreign minister, Anna Berg"
    assert second.sentence.text.startswith("Berg, who was")


def test_the_repairs_are_those_of_the_sentence(talks: Reading) -> None:
    (trail,) = explain(talks, talks.claims.occupancies[4]).trails
    assert [repair.why for repair in trail.repairs] == ["run_together"]
    (trail,) = explain(talks, talks.claims.occupancies[2]).trails
    assert trail.repairs == ()


def test_evidence_over_two_sentences_is_explained_by_both(
    made_reading: Callable[..., Callable[..., Reading]], row: Callable[..., object]
) -> None:
    reading = made_reading()("She left. Berg follows. He stays.", row("Berg", "x", ("left. Berg",)))
    (trail,) = explain(reading, reading.claims.occupancies[0]).trails
    assert trail.sentence.text.strip() == "She left. Berg follows."


def test_evidence_outside_of_every_sentence_is_its_own_sentence(talks: Reading) -> None:
    blank = talks.text.text.index("\n\n")
    assert sentence_around(talks, blank, blank + 1) == (blank, blank + 1)


def test_bytes_that_are_no_text_are_shown_as_such() -> None:
    assert decoded(b"caf\xe9!", ByteRange(0, 5), "utf-8") == "caf\\xe9!"
    assert decoded(b"caf\xe9!", ByteRange(0, 5), "cp1252") == "café!"
    assert decoded(b"cafe", ByteRange(0, 4), "no such encoding") == "cafe"


def test_the_public_form_names_document_reader_and_rule(talks: Reading) -> None:
    made = explanation_object(explain(talks, talks.claims.occupancies[0]))
    assert list(made) == ["schema", "document", "reader", "occupancy", "evidence"]
    assert made["schema"] == "onrecord/explanation/1"
    assert made["document"]["source"] == "reports/talks.html"
    assert "text" not in made["document"]
    assert made["occupancy"]["rule"] == "by_hand"
    assert list(made["evidence"][0]) == ["words", "sentence", "repairs", "original"]
