from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.cli.wording.quote import evidence_places, quote_within, quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.cli.wording.quote import Quote
    from onrecord.schema.reading import Reading

    Make = Callable[..., Callable[..., Reading]]

LONG = "word " * 60


def _shown(quote: Quote) -> str:
    return "".join(f"[{piece.text}]" if piece.is_evidence else piece.text for piece in quote.pieces)


def _quotes(made_reading: Any, row: Any, text: str, *says: str, length: int = 220) -> list[str]:  # noqa: ANN401 - fixtures that make
    reading = made_reading()(text, row("Berg", "minister", says))
    return [_shown(quote) for quote in quotes(reading, reading.claims.occupancies[0], length=length)]


def test_a_short_sentence_is_quoted_whole(made_reading: Make, row: object) -> None:
    assert _quotes(made_reading, row, "She is minister Berg now. More.", "minister Berg") == [
        "She is [minister Berg] now."
    ]


def test_each_sentence_with_evidence_is_a_quote(made_reading: Make, row: object) -> None:
    text = "Berg is minister. It rains. Berg took over in May."
    assert _quotes(made_reading, row, text, "took over in May", "Berg is minister") == [
        "[Berg is minister].",
        "Berg [took over in May].",
    ]


def test_a_long_sentence_is_shortened_around_its_evidence(made_reading: Make, row: object) -> None:
    (shown,) = _quotes(made_reading, row, f"{LONG}minister Berg {LONG}end.", "minister Berg", length=60)
    assert shown == "… word word word word [minister Berg] word word word word …"


def test_pieces_far_apart_are_both_kept(made_reading: Make, row: object) -> None:
    text = f"{LONG}minister {LONG}Berg {LONG}end."
    (shown,) = _quotes(made_reading, row, text, "minister", "Berg", length=60)
    assert shown == (
        "… word word word word [minister] word word word word … "
        "word word word word [Berg] word word word word …"
    )


def test_evidence_that_fills_the_quote_is_cut_in_its_middle(made_reading: Make, row: object) -> None:
    evidence = f"Berg {LONG}minister"
    (shown,) = _quotes(made_reading, row, f"So {evidence} now.", evidence, length=60)
    assert shown.startswith("… [Berg word")
    assert shown.endswith("word minister] …")
    assert len(shown) < 90


def test_pieces_that_overlap_are_one(made_reading: Callable[..., Any], row: Callable[..., Any]) -> None:
    reading = made_reading()("minister Anna Berg", row("Berg", "x", ("Anna Berg", "minister Anna")))
    assert evidence_places(reading.claims.occupancies[0]) == [(0, 18)]


def test_line_ends_and_control_characters_are_gone(made_reading: Make, row: object) -> None:
    assert _quotes(made_reading, row, "She is\tminister\x1b[31m  Berg now.", "Berg") == [
        "She is minister [Berg] now."
    ]


_words = st.text(st.sampled_from("ab .\n"), min_size=1, max_size=80)
_cuts = st.lists(st.tuples(st.integers(0, 79), st.integers(1, 40)), min_size=1, max_size=4)


@given(_words, _cuts, st.integers(1, 100))
@example("a b", [(0, 3)], 1)
def test_a_quote_shows_every_piece_of_evidence_or_its_ends(
    made_reading: Callable[..., Any],
    row: Callable[..., Any],
    words: str,
    cuts: list[tuple[int, int]],
    length: int,
) -> None:
    says = [words[start : start + size] for start, size in cuts]
    says = [piece for piece in says if piece.strip()]
    if not says:
        return
    reading = made_reading()(words, row("Berg", "minister", tuple(says)))
    fact = reading.claims.occupancies[0]
    shown = [piece.text for quote in quotes(reading, fact, length=length) for piece in quote.pieces]
    assert "".join(shown).strip()
    whole = quote_within(reading, (0, len(words)), evidence_places(fact))
    assert "".join(piece.text for piece in whole.pieces).split() == words.split()
    marked = "".join(piece.text for piece in whole.pieces if piece.is_evidence)
    assert "".join(marked.split()) == "".join(
        "".join(words[start:end].split()) for start, end in evidence_places(fact)
    )
