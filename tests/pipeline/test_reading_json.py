from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onrecord.pipeline.reading_json import reading_line, reading_object
from onrecord.schema.annotation import Entity, Mention, Timex

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.schema.reading import Reading

SPAN = ["start", "end", "text", "origin", "match"]


def test_fields_stand_in_the_order_of_the_reference(talks: Reading) -> None:
    made = reading_object(_annotated(talks))
    assert list(made) == [
        "schema", "id", "document", "reader", "entities", "times",
        "occupancies", "statements", "events", "agreements", "commitments",
    ]  # fmt: skip
    assert list(made["document"]) == [
        "url", "title", "publisher", "published", "published_from", "language", "sha256", "text",
        "furniture", "repairs",
    ]  # fmt: skip
    assert list(made["document"]["repairs"][0]) == ["start", "end", "now", "was", "why", "origin"]
    assert list(made["entities"][0]) == ["id", "kind", "name", "spans"]
    assert list(made["entities"][0]["spans"][0]) == SPAN
    assert list(made["times"][0]) == [*SPAN, "type", "value", "mod"]
    assert list(made["occupancies"][0]) == [
        "id", "holder", "holder_id", "title", "organization", "area", "post_kind", "status", "acting",
        "start", "end", "start_event", "end_event", "predecessor", "predecessor_id", "successor",
        "successor_id", "evidence", "factuality", "according_to", "confidence", "rule",
    ]  # fmt: skip


def test_what_is_not_read_yet_is_an_empty_list(talks: Reading) -> None:
    made = reading_object(talks)
    assert [made[kind] for kind in ("statements", "events", "agreements", "commitments")] == [[], [], [], []]


def test_every_span_quotes_its_text_and_its_bytes(talks: Reading) -> None:
    made = reading_object(_annotated(talks))
    text, content = made["document"]["text"], talks.document.content
    spans = [span for row in made["occupancies"] for span in row["evidence"]]
    spans += made["times"] + [span for entity in made["entities"] for span in entity["spans"]]
    assert len(spans) == 11
    for span in spans:
        assert text[span["start"] : span["end"]] == span["text"]
        assert content[span["origin"]["start"] : span["origin"]["end"]].decode() == span["text"]


def test_a_repaired_span_says_so(talks: Reading) -> None:
    lind = reading_object(talks)["occupancies"][4]
    assert [(span["text"][:3], span["match"]) for span in lind["evidence"]] == [("She", "repaired")]


@pytest.mark.parametrize("end", ["\n", "\r", "\x85", "\u2028", "\u2029", "\x1c", "\x0b"])
def test_a_line_is_one_line_whatever_the_text_holds(made_reading: Callable[..., object], end: str) -> None:
    reading = made_reading(title=f"a{end}b")(f"One.{end}Two.")
    line = reading_line(reading)
    assert len(line.splitlines()) == 1
    assert json.loads(line)["document"]["text"] == f"One.{end}Two."


def test_other_scripts_are_readable_in_the_line(made_reading: Callable[..., object]) -> None:
    assert "Зеленский" in reading_line(made_reading()("Зеленский"))


def test_half_a_surrogate_pair_is_written_as_its_escape(made_reading: Callable[..., object]) -> None:
    line = reading_line(made_reading(title="a\ud800b")("One.")).encode("utf-8", "backslashreplace")
    assert json.loads(line)["document"]["title"] == "a\ud800b"


def _annotated(reading: Reading) -> Reading:
    start = reading.text.text.index("Anna Berg")
    mention = Mention(0, 0, start, start + 9, "Anna Berg", "person", "full", "e1")
    monday = reading.text.text.index("Monday")
    annotations = replace(
        reading.annotations,
        entities=(Entity("e1", "person", "Anna Berg", (mention,)),),
        times=(Timex(monday, monday + 6, "Monday", "DATE", "2021-06-14"),),
    )
    return replace(reading, annotations=annotations)
