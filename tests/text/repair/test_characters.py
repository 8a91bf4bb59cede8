from __future__ import annotations

import pytest

from onrecord.text.repair.all import repair_characters
from text.documents import cleaned, draft_of


def readable(text: str) -> str:
    return repair_characters(draft_of(text), text.encode(), "utf-8").text


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        pytest.param("the ministerâ€™s visit", "the minister’s visit", id="mojibake"),
        pytest.param("the donÃ¢â‚¬â„¢t", "the don’t", id="twice"),
        pytest.param("cafÃ© and “SÃ£o Paulo”", "café and “São Paulo”", id="beside right marks"),
        pytest.param("FranA\u0303\u0083A\u0302\u00a7ois", "François", id="with letters and accents apart"),
        pytest.param("РџСЂРёРІРµС‚", "Привет", id="Cyrillic"),
        pytest.param("\x93We agreed\x94 \x97 he said", "“We agreed” — he said", id="windows-1252 as latin 1"),
        pytest.param("one\r\ntwo\rthree", "one\ntwo\nthree", id="line ends"),
        pytest.param("one\x0btwo\u2028three\u2029four", "one\ntwo\nthree\nfour", id="other line ends"),
        pytest.param("a\x00b\x07c\x7fd", "abcd", id="controls"),
        pytest.param("\x1b[31mred\x1b[0m \x1b]0;title\x07end", "red end", id="terminal colours"),
        pytest.param("in\u00adter\u200bna\ufefftional", "international", id="soft hyphen and zero widths"),
        pytest.param("abc\u202edef\u202c", "abcdef", id="turned text"),
        pytest.param("a\u200db", "ab", id="joiner between Latin letters"),
        pytest.param("a\U000e0041\U000e0042b", "ab", id="hidden tag letters"),
    ],
)
def test_a_reader_sees_what_was_meant(damaged: str, right: str) -> None:
    assert readable(damaged) == right
    assert readable(right) == right


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Łódź, São Paulo, ÀÉÎ, naïve — “É” ‘À’", id="letters beyond ASCII"),
        pytest.param("می‌خواهم", id="Persian with a non-joiner"),
        pytest.param("👩‍⚖️ and 👨‍👩‍👧 and ❤️‍🔥", id="emoji with joiners"),
        pytest.param(
            "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", id="the flag of Scotland"
        ),
        pytest.param("שלום\u200f (abc)", id="Hebrew with a mark of direction"),
        pytest.param("क्‍ष", id="Hindi with a joiner"),
        pytest.param("tab\there, no-break\u00a0space, thin\u2009space", id="white space"),
        pytest.param("Cafe\u0301", id="a letter and its accent apart"),
        pytest.param("a “cliché”“and” more", id="an accent before two quotation marks"),
        pytest.param("Â 5", id="a letter that begins mojibake"),
    ],
)
def test_undamaged_characters_stay(text: str) -> None:
    assert readable(text) == text


def test_broken_bytes_are_shown_and_told() -> None:
    clean = cleaned(
        b"The caf\xe9 of the minister \xe2\x80\x99s friend was shut by the police.", encoding="utf-8"
    )
    (repair,) = clean.repairs
    assert (repair.now, repair.was, repair.why) == ("�", "\\xe9", "encoding")
    assert clean.encoding == "utf-8"
    assert clean.text[repair.start : repair.end] == "�"
    assert (repair.origin.start, repair.origin.end) == (7, 8)


def test_a_replacement_character_that_was_written_is_no_repair() -> None:
    assert cleaned("The caf� of the minister was shut by the police.").repairs == ()
