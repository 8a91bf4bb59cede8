from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.text.html.align import align
from onrecord.text.html.nodes import read_nodes
from onrecord.text.html.page_words import has_shape, page_words

FIRST = "The minister of roads resigned on Tuesday, after eleven years in the post."
SECOND = "Her deputy will lead the ministry until the assembly has met again in spring."


def chosen_words(html: str, *blocks: list[str]) -> tuple[str, tuple[str, ...]]:
    """Return what was chosen of the page's words, left-out stretches as "|", and what was not found."""
    words = page_words(read_nodes(html))
    found = align(blocks, words)
    shown = "".join(one if taken else "|" for one, taken in zip(words.text, found.chosen, strict=True))
    while "||" in shown:
        shown = shown.replace("||", "|")
    return shown, found.missing


@pytest.mark.parametrize(
    ("html", "blocks", "chosen"),
    [
        pytest.param(
            f"<p>menu</p><p>{FIRST}</p><p>ad</p><p>{SECOND}</p><p>foot</p>",
            [[FIRST], [SECOND]],
            f"|{has_shape(FIRST)}|{has_shape(SECOND)}|",
            id="what stands between is left out",
        ),
        pytest.param(
            f"<li>Roads minister goes</li><li>x</li><h1>Roads minister goes</h1><p>by</p><p>{FIRST}</p>",
            [["Roads minister goes"], [FIRST]],
            f"|Roadsministergoes|{has_shape(FIRST)}",
            id="the headline next to the article, not the one in the menu",
        ),
        pytest.param(
            f"<p>{FIRST}</p><p>{SECOND}</p><li>{FIRST}</li>",
            [[FIRST], [SECOND]],
            f"{has_shape(FIRST)}{has_shape(SECOND)}|",
            id="a paragraph that a teaser repeats",
        ),
        pytest.param(
            f"<p>{FIRST}</p><blockquote>{SECOND}</blockquote><p>{SECOND}</p>",
            [[FIRST], [SECOND], [SECOND]],
            f"{has_shape(FIRST)}{has_shape(SECOND)}{has_shape(SECOND)}",
            id="a paragraph that the article repeats",
        ),
        pytest.param(
            "<p>The min<b>ist</b>er of ro<i>a</i>ds resigned on <a>Tuesday</a>, af<u></u>ter all.</p>",
            [["The min", "ist", "er of ro ads resigned on Tuesday ", ", after all."]],
            "Theministerofroadsresignedon" + "Tuesday,afterall.",
            id="mark-up within words",
        ),
        pytest.param(
            f"<p>{FIRST} <sup>1</sup> {SECOND}</p>",
            [[FIRST, SECOND]],
            f"{has_shape(FIRST)}|{has_shape(SECOND)}",
            id="a note left out within a paragraph",
        ),
        pytest.param(
            f"<p>{FIRST}</p><p>{SECOND}</p>",
            [[SECOND], [FIRST]],
            has_shape(FIRST + SECOND),
            id="blocks in another order",
        ),
        pytest.param(
            f"<p>Nay. Next</p><p>{FIRST}</p><p>New shoes</p><p>Ne</p><p>Next: {SECOND}</p>",
            [[FIRST], ["Next: " + SECOND]],
            f"|{has_shape(FIRST)}|Next:{has_shape(SECOND)}",
            id="the seam lies where a paragraph begins",
        ),
        pytest.param("<p>a&shy;b c&#8203;d</p>", [["ab", "cd"]], "abcd", id="code points without a shape"),
        pytest.param("<p>one two</p>", [], "|", id="nothing taken"),
    ],
)
def test_taken_words_are_found_on_the_page(html: str, blocks: list[list[str]], chosen: str) -> None:
    assert chosen_words(html, *blocks) == (chosen, ())


def test_words_that_are_not_on_the_page_are_named() -> None:
    chosen, missing = chosen_words(
        f"<p>{FIRST}</p><p>End of it.</p>", [FIRST], ["Something", "else entirely"]
    )
    assert chosen == has_shape(FIRST) + "|"
    assert missing == ("Somethingelseentirely",)


PARAGRAPHS = st.lists(
    st.lists(
        st.sampled_from(
            ["the", "a", "minister", "of", "roads", "said", "no", "in", "vote", "§1", "été", "🙂"]
        ),
        min_size=1,
    ).map(" ".join),
    min_size=1,
    max_size=12,
)


@given(PARAGRAPHS, st.data())
def test_any_paragraphs_of_a_page_are_found_on_it(paragraphs: list[str], data: st.DataObject) -> None:
    keep = data.draw(st.lists(st.booleans(), min_size=len(paragraphs), max_size=len(paragraphs)))
    # a page that says nothing but "the the the" may be read in several ways
    numbered = [f"Number{place}: {paragraph}." for place, paragraph in enumerate(paragraphs)]
    taken = [[paragraph] for paragraph, is_kept in zip(numbered, keep, strict=True) if is_kept]
    chosen, missing = chosen_words("".join(f"<p>{paragraph}</p>\n" for paragraph in numbered), *taken)
    assert missing == ()
    assert chosen.replace("|", "") == has_shape("".join(piece for block in taken for piece in block))


@given(PARAGRAPHS, PARAGRAPHS)
@example(["the the the a the the the a"], ["the the the a a the the the a"])
def test_what_was_found_and_what_is_missing_are_all_that_was_taken(page: list[str], taken: list[str]) -> None:
    chosen, missing = chosen_words("".join(f"<p>{one}" for one in page), *([one] for one in taken))
    found = len(chosen.replace("|", ""))
    assert found + len("".join(missing)) == len(has_shape("".join(taken)))
