"""Attributions are made of tagged spans: cue, source and contents that belong together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.attribution.tagged_text import read_marked, split
from onrecord.annotate.attribution.find import find_attributions
from onrecord.annotate.attribution.tagger import TaggedSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.schema.attribution import Extent


def _rows(marked: str) -> list[tuple[str, str, list[str]]]:
    """Return source, cue and contents of each attribution of a marked text."""
    text, *rest = read_marked(marked)

    def words(extents: tuple[Extent, ...]) -> list[str]:
        return [text[start:end] for start, end in extents]

    return [
        (" ".join(words(a.source)), " ".join(words(a.cue)), words(a.content))
        for a in find_attributions(text, *rest)
    ]


@pytest.mark.parametrize(
    ("marked", "rows"),
    [
        pytest.param(
            "[s Anna Berg] [c said] [k she would go]. [s Jan Novak] [c denied] [k it].",
            [("Anna Berg", "said", ["she would go"]), ("Jan Novak", "denied", ["it"])],
            id="one after the other",
        ),
        pytest.param(
            "[k “We go,”] [c said] [s Anna Berg]. [k “They stay there.”]",
            [("Anna Berg", "said", ["“We go,”", "“They stay there.”"])],
            id="broken by its cue",
        ),
        pytest.param(
            "[s Anna Berg] [c said:]\n\n[k “We go home.”]",
            [("Anna Berg", "said:", ["“We go home.”"])],
            id="announced in the paragraph before",
        ),
        pytest.param(
            "[k “We go,”] [s she] [c said].\n\n[k “They stay there.]\n\n[k “And so do you.”]",
            [("she", "said", ["“We go,”", "“They stay there.", "“And so do you.”"])],
            id="two paragraphs more",
        ),
        pytest.param(
            "[s Anna Berg] [c said] [k she would go] and [c denied] [k the report].",
            [("Anna Berg", "said", ["she would go"]), ("Anna Berg", "denied", ["the report"])],
            id="one source of two cues",
        ),
        pytest.param(
            "[k “We never went there and we] never [k will go there,”] [s she] [c said].",
            [("she", "said", ["“We never went there and we never will go there,”"])],
            id="a quotation is kept whole",
        ),
        pytest.param(
            "[k “We went home that night.]\n\n[k “Then we came back to stay,”] [s she] [c said].",
            [("she", "said", ["“We went home that night.", "“Then we came back to stay,”"])],
            id="the cue in the last paragraph",
        ),
        pytest.param(
            "[s Novak] [c said] [k it was late].\n\n[k “We left.]\n\n[k “We came back,”] [s she] [c said].",
            [("Novak", "said", ["it was late"]), ("she", "said", ["“We left.", "“We came back,”"])],
            id="the cue in the last paragraph, another before",
        ),
        pytest.param(
            "[k “They went home again,] [s she] [c said], [k and they will stay there.”]",
            [("she", "said", ["“They went home again,", "and they will stay there.”"])],
            id="a cue within the marks by mistake",
        ),
        pytest.param(
            "[s Berg] [c said] [k it was late].\n\n[k “A first step”]\n\nNovak left.",
            [("Berg", "said", ["it was late"])],
            id="a heading in quotation marks",
        ),
        pytest.param(
            "[s Berg] [c said] [k it was late].\n\n[k A “first step” of two]\n\nNovak left.",
            [("Berg", "said", ["it was late"])],
            id="a heading with a quotation behind its first word",
        ),
        pytest.param(
            "[s Berg] [c wrote:]\n\n[k “A first step”]\n\nNovak left.",
            [("Berg", "wrote:", ["“A first step”"])],
            id="a few words that are announced",
        ),
        pytest.param(
            "[s Berg] [c added:]\n\nNobody there [k knows a thing]. [s They] [c said] [k so].\n\nNovak left.",
            [("Berg", "added:", ["Nobody there knows a thing. They said so."])],
            id="speech without marks, announced",
        ),
        pytest.param(
            "[s Berg] [c added] [k three things:]\n\nNobody there has been seen since.",
            [("Berg", "added", ["three things:"])],
            id="a list, announced",
        ),
        pytest.param(
            "[s Berg] [c added:]\n\nNOVAK: Nobody there knows a thing.",
            [],
            id="a transcript, announced",
        ),
        pytest.param("[s Berg] [c added:]", [], id="nothing announced"),
        pytest.param(
            "[k It will rain]. [s Berg] [c said] [k that it would snow].",
            [("Berg", "said", ["that it would snow"])],
            id="another sentence before",
        ),
        pytest.param(
            "[k It will rain]. [k The sea will rise], [s Berg] [c said].",
            [("Berg", "said", ["It will rain", "The sea will rise"])],
            id="two sentences before their cue",
        ),
        pytest.param("Berg, [c known as] [k the Baker], left.", [], id="a name"),
        pytest.param(
            "[s His friends] [c called] [k him the Baker].",
            [("His friends", "called", ["him the Baker"])],
            id="a name that somebody gives",
        ),
        pytest.param(
            "[k “We go where] [s he] [c said] [k they had to go,”] [s she] [c added].",
            [("she", "added", ["“We go where he said they had to go,”"])],
            id="who is quoted in a quotation is part of it",
        ),
    ],
)
def test_tagged_parts_become_attributions(marked: str, rows: list[tuple[str, str, list[str]]]) -> None:
    assert _rows(marked) == rows


def test_a_source_of_another_paragraph_is_not_taken() -> None:
    assert _rows("[s Anna Berg] left.\n\nIt was [c said] [k that she had quit].") == [
        ("", "said", ["that she had quit"])
    ]


def test_what_is_not_sure_is_left_out() -> None:
    text = "Anna Berg said she would go."
    spans = (
        TaggedSpan("source", 0, 9, 0.4),
        TaggedSpan("cue", 10, 14, 0.5),
        TaggedSpan("content", 15, 27, 0.4),
    )
    assert find_attributions(text, *split(text), spans) == ()


@pytest.mark.parametrize(
    ("sure", "contents"),
    [
        pytest.param(0.5, ["she would go home"], id="a doubtful piece goes"),
        pytest.param(0.9, ["late in May", "she would go home"], id="a sure one stays"),
    ],
)
def test_a_doubtful_piece_goes_where_a_surer_one_stays(sure: float, contents: list[str]) -> None:
    text = "Berg came late in May and said she would go home."
    spans = [("source", "Berg", 1), ("content", "late in May", sure), ("cue", "said", 1)]
    spans.append(("content", "she would go home", 1))
    tagged = tuple(
        TaggedSpan(role, text.index(words), text.index(words) + len(words), confidence)  # type: ignore[arg-type]  # roles
        for role, words, confidence in spans
    )
    (found,) = find_attributions(text, *split(text), tagged)
    assert [text[a:b] for a, b in found.content] == contents


_TEXTS = st.lists(
    st.sampled_from(["“", "”", '"', "Anna", "said", "that", "we", ",", ".", ":", "\n\n", " ", "—"]),
    max_size=30,
).map(" ".join)


@st.composite
def _tagged_texts(draw: st.DrawFn) -> tuple[str, tuple[TaggedSpan, ...]]:
    text = draw(_TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=14)))
    roles = draw(st.lists(st.sampled_from(["source", "cue", "content", None]), min_size=14, max_size=14))
    pieces = zip(cuts, cuts[1:], roles, strict=False)
    return (
        text,
        tuple(
            TaggedSpan(role, a, b, draw(st.floats(0, 1)))  # type: ignore[arg-type]  # roles are literals
            for a, b, role in pieces
            if role and text[a:b].strip()
        ),
    )


def _all_extents(text: str, tagged: tuple[TaggedSpan, ...] | None) -> Iterator[tuple[Extent, ...]]:
    for attribution in find_attributions(text, *split(text), tagged):
        assert attribution.content
        assert 0 <= attribution.confidence <= 1
        yield from (attribution.source, attribution.cue, attribution.content)


@given(_tagged_texts())
def test_extents_are_in_order_within_the_text_and_do_not_overlap(
    case: tuple[str, tuple[TaggedSpan, ...]],
) -> None:
    text, tagged = case
    for spans in (tagged, None):
        for extents in _all_extents(text, spans):
            assert all(0 <= start < end <= len(text) for start, end in extents)
            assert all(a[1] <= b[0] for a, b in pairwise(extents))
