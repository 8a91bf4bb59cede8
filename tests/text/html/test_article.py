from __future__ import annotations

import pytest

from text.html.saved import ARTICLE, page_of, read_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("<p>A  b\n\t c.</p>", "A b c.", id="white space as a reader sees it"),
        pytest.param("<p>5&nbsp;per cent</p>", "5 per cent", id="a space that does not break"),
        pytest.param("<p>lea<i>ving</i> <b>now</b>, he</p>", "leaving now, he", id="inline mark-up"),
        pytest.param("<p>One.</p>  <p>Two.</p>", "One.\n\nTwo.", id="paragraphs"),
        pytest.param(
            "<div><p>One.</p>Two.<p>Three.</p></div>", "One.\n\nTwo.\n\nThree.", id="words between paragraphs"
        ),
        pytest.param("<p>One.<br><br>Two.</p>", "One.\n\nTwo.", id="two line breaks"),
        pytest.param(
            "<p>She left.<br>Nobody knew.</p>", "She left.\n\nNobody knew.", id="a break after a sentence"
        ),
        pytest.param(
            "<p>The minister of roads and bridges said on Monday<br>that she would go.</p>",
            "The minister of roads and bridges said on Monday that she would go.",
            id="a full line broken",
        ),
        pytest.param(
            "<p>this week.<b>US</b> diplomacy</p>", "this week.US diplomacy", id="no space, none made"
        ),
        pytest.param("<p>a<!-- x -->b <script>c</script>d</p>", "ab d", id="what no reader sees"),
        pytest.param("<p>&lt;g&gt; R&ampD</p>", "<g> R&D", id="references"),
        pytest.param("<p>x&#xD800;y\0z\x01!</p>", "x�yz!", id="surrogates and control codes"),
        pytest.param("<p>a \x01 b</p>", "a b", id="a control code between spaces"),
        pytest.param(
            "<p>stra&shy;tegic \u200fنعم</p>", "stra\xadtegic \u200fنعم", id="marks within words stay"
        ),
        pytest.param("<ul><li>One<li>Two</ul>", "One\n\nTwo", id="list items"),
    ],
)
def test_words_are_as_a_reader_sees_them(html: str, text: str) -> None:
    after = "\n<p>The end of the report is here, where nobody looks for it, said the editor.</p>"
    article = read_html(page_of(f"<article>{ARTICLE}{html}{after}</article>")).article.text
    assert article.partition("said nothing so far.")[0].startswith("The minister")
    rest = article.rpartition("said nothing so far.")[2].strip()
    assert rest.partition("\n\nThe end")[0] == text


def test_a_space_has_the_bytes_of_all_its_white_space_and_a_break_has_none() -> None:
    html = page_of(f"<article><p>Unique  \n words&nbsp;here.</p>{ARTICLE}</article>")
    article = read_html(html).article
    content = html.encode()
    ranges = list(zip(article.starts, article.ends, strict=True))
    first, second = (place for place, one in enumerate(article.text[:18]) if one == " ")
    assert [content[slice(*ranges[place])] for place in (first, second)] == [b"  \n ", b"&nbsp;"]
    here = article.text.index("\n\n")
    assert ranges[here] == ranges[here + 1] == (article.ends[here - 1], article.ends[here - 1])
