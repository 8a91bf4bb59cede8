from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.schema.span import ByteRange
from onrecord.text.edits import Draft, Edit, apply
from onrecord.text.source import SourceText
from text.documents import draft_of

WORDS = st.text(st.sampled_from("ab “”é \n😀"), max_size=12)


@st.composite
def edited(draw: st.DrawFn) -> Draft:
    """A draft after up to three rounds of edits, each round anywhere in what the last one left."""
    draft = draft_of(draw(st.text(st.sampled_from("abc é😀\n"), max_size=20)))
    for _ in range(draw(st.integers(0, 3))):
        cuts = sorted(draw(st.lists(st.integers(0, len(draft.text)), max_size=6)))
        pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
        kinds = st.sampled_from(["run_together", "quote_lost", "notice"])
        edits = []
        for start, end in pairs:
            why = draw(kinds)
            now = "" if why == "notice" else draw(WORDS)
            edits.append(Edit(start, end, now, why))
        draft = apply(draft, edits)
    return draft


@given(edited())
def test_each_code_point_has_its_bytes_and_no_place_goes_back(draft: Draft) -> None:
    assert len(draft.text) == len(draft.starts) == len(draft.ends)
    assert list(draft.starts) == sorted(draft.starts)
    assert list(draft.ends) == sorted(draft.ends)
    assert all(start <= end for start, end in zip(draft.starts, draft.ends, strict=True))


@given(edited())
def test_what_no_repair_touched_decodes_to_itself(draft: Draft) -> None:
    raw = draft.source.text.encode()
    touched = {place for repair in draft.repairs() for place in range(repair.start, repair.end)}
    for place, sign in enumerate(draft.text):
        if place not in touched:
            assert raw[draft.starts[place] : draft.ends[place]].decode() == sign


@given(edited())
def test_repairs_undone_and_furniture_put_back_give_the_source(draft: Draft) -> None:
    pieces, place, byte = [], 0, 0
    raw = draft.source.text.encode()
    for edit in draft.edits:
        pieces.append(draft.source.text[place : edit.start])
        pieces.append(draft.source.text[edit.start : edit.end])
        place = edit.end
    assert "".join(pieces) + draft.source.text[place:] == draft.source.text
    for repair in draft.repairs():
        assert draft.text[repair.start : repair.end] == repair.now
        assert raw[repair.origin.start : repair.origin.end].decode() == repair.was
        assert repair.now != repair.was
        assert repair.origin.start >= byte
        byte = repair.origin.end


@given(st.text(st.characters(codec="utf-8"), max_size=8), WORDS)
@example("ab", "x")
def test_an_edit_undone_leaves_no_trace(text: str, words: str) -> None:
    draft = draft_of(text)
    place = len(text) // 2
    there = apply(draft, [Edit(place, place, words, "run_together")])
    back = apply(there, [Edit(place, place + len(words), "", "run_together")])
    assert (back.text, back.repairs()) == (draft.text, draft.repairs())


def test_an_edit_is_trimmed_to_what_changes() -> None:
    draft = apply(draft_of("the new phaseOf peace"), [Edit(8, 15, "phase” of", "quote_lost")])
    (repair,) = draft.repairs()
    assert (repair.now, repair.was, repair.origin) == ("” o", "O", ByteRange(13, 14))


def test_edits_that_meet_become_one_repair() -> None:
    once = apply(draft_of("phaseOf"), [Edit(5, 5, " ", "run_together")])
    twice = apply(once, [Edit(5, 7, "” o", "quote_lost")])
    (repair,) = twice.repairs()
    assert twice.text == "phase” of"
    assert (repair.start, repair.end, repair.was, repair.why) == (5, 8, "O", "quote_lost")


def test_repairs_inside_of_furniture_are_forgotten() -> None:
    draft = apply(draft_of("It is over.\n\nShareOf"), [Edit(18, 18, " ", "run_together")])
    draft = apply(draft, [Edit(11, len(draft.text), "", "share")])
    assert draft.text == "It is over."
    assert draft.repairs() == ()
    assert [(f.kind, f.origin) for f in draft.furniture] == [("share", ByteRange(13, 20))]


def test_what_is_put_in_between_code_points_of_one_entity_has_their_bytes() -> None:
    """`&fjlig;` is two code points from the same seven bytes; nothing lies between them."""
    from array import array  # noqa: PLC0415 - only here

    source = SourceText("fj", array("q", [0, 0]), array("q", [7, 7]))
    draft = apply(Draft.of(source), [Edit(1, 1, "-", "encoding")])
    assert list(draft.starts) == [0, 0, 0]
    assert list(draft.ends) == [7, 7, 7]


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param([Edit(0, 3, "x", "encoding"), Edit(2, 4, "y", "encoding")], id="overlap"),
        pytest.param([Edit(3, 2, "x", "encoding")], id="turned round"),
        pytest.param([Edit(3, 9, "x", "encoding")], id="beyond the end"),
    ],
)
def test_edits_that_cannot_be_made_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps another edit, or is not within"):
        apply(draft_of("abcd"), edits)
