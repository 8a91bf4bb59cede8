from __future__ import annotations

from onrecord.text.edits import apply
from onrecord.text.repair.line_wrap import line_wraps
from text.documents import cleaned, draft_of

WRAPPED = """\
The foreign minister of Ruritania has said that she will not take
part in the talks on the river, which are to begin in the capital
on Monday and to last for about a week, according to the embassy.

Her deputy had announced earlier that the delegation would travel
by train, but the line has been shut since the flood of the river
and no date for its repair has been given by the state railways.
"""


def test_lines_of_a_fixed_width_are_joined() -> None:
    text = apply(draft_of(WRAPPED), line_wraps(WRAPPED)).text
    assert [line.count(" ") for line in text.split("\n")] == [38, 0, 36, 0]
    assert text.replace("\n", " ").split() == WRAPPED.split()
    assert len(text) == len(WRAPPED)


def test_joined_lines_keep_their_bytes() -> None:
    clean = cleaned(WRAPPED)
    span = clean.span(clean.text.index("take part"), clean.text.index("in the talks"))
    assert WRAPPED.encode()[span.origin.start : span.origin.end] == b"take\npart "
    assert {repair.why for repair in clean.repairs} == {"whitespace"}


def test_lists_and_paragraphs_of_one_line_stay() -> None:
    for text in (
        "The teams:\n\nGraustark 2\nRuritania 1\n\nZenda 3\nStrelsau 0\nHentzau 1\n",
        "The minister said no.\nThe envoy said yes.\n\nNobody else spoke.\nThat was all.\n",
        WRAPPED.replace("\n\n", "\n"),
        "\n\n".join(["A paragraph of one line that is rather long for a line of a fixed width."] * 6),
    ):
        assert list(line_wraps(text)) == []
