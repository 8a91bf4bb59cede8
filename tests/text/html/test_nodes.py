from __future__ import annotations

import pytest
from hypothesis import given

from onrecord.text.html.nodes import END, START, TEXT, Nodes, read_nodes
from text.html.markup import MARKUP


def outline(nodes: Nodes) -> str:
    """Return the page as the elements nest: "p(Hi b(you))"."""
    pieces = []
    for event in nodes.events:
        index, what = divmod(event, 3)
        if what == TEXT:
            pieces.append(nodes.texts[index].text)
        else:
            pieces.append(f"{nodes.elements[index].name}(" if what == START else ")")
    return "".join(pieces)


@pytest.mark.parametrize(
    ("page", "nested"),
    [
        pytest.param("<p>a<p>b", "p(a)p(b", id="a paragraph ends the one before"),
        pytest.param("<p>a<div>b</div>", "p(a)div(b)", id="a block ends a paragraph"),
        pytest.param(
            "<p>a<table><tr><td><p>b</table>c", "p(a)table(tr(td(p(b))))c", id="all ends with the table"
        ),
        pytest.param("<ul><li>a<li>b<ul><li>c</ul></ul>", "ul(li(a)li(bul(li(c))))", id="list items"),
        pytest.param("<table><tr><td>a<td>b<tr><td>c", "table(tr(td(a)td(b))tr(td(c", id="cells and rows"),
        pytest.param("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a)dd(b)dt(c))", id="definitions"),
        pytest.param("<select><option>a<option>b</select>", "select(option(a)option(b))", id="options"),
        pytest.param("<b><div>a</b>b</div>c", "b(div(ab)c", id="an inline end tag closes no block"),
        pytest.param("<b><i>a</b>b", "b(i(a))b", id="an inline end tag closes what is within"),
        pytest.param("<div><table><tr><td>a</div>b", "div(table(tr(td(ab", id="a cell keeps its table open"),
        pytest.param("a</p></b></div>b", "ab", id="end tags without a beginning"),
        pytest.param("<a>x<a>y</a>z", "a(x)a(y)z", id="a link ends the one before"),
        pytest.param("<br>a<img src=x>b<hr>", "br(aimg(bhr(", id="elements without an end"),
        pytest.param("<head><title>t</title><p>a", "head(title(t))p(a", id="a head never closed"),
        pytest.param(
            "<html><body>a</body>b<body>c</html>d", "html(body(abcd", id="words after the body's end"
        ),
        pytest.param("<head>a", "head()a", id="words in the head"),
    ],
)
def test_elements_nest_as_readers_mean_them(page: str, nested: str) -> None:
    assert outline(read_nodes(page)) == nested


@pytest.mark.parametrize(
    ("page", "gaps"),
    [
        pytest.param("<p>a</p><p>b</p>", ["block", "block"], id="paragraphs"),
        pytest.param("<p>a <b>b</b> c", ["block", "none", "none"], id="inline elements"),
        pytest.param("a<br>b", ["block", "line"], id="a line break"),
        pytest.param("a<br><br>b", ["block", "block"], id="two line breaks"),
        pytest.param("a<div></div>b", ["block", "block"], id="an empty block"),
        pytest.param("<td>a</td><td>b</td>", ["block", "block"], id="cells"),
    ],
)
def test_what_parts_words_is_kept(page: str, gaps: list[str]) -> None:
    assert [node.gap for node in read_nodes(page).texts if node.text.strip()] == gaps


def test_elements_hand_down_what_they_are() -> None:
    nodes = read_nodes("<h1>a <a><i>b</i></a></h1><div class=related><p>c</p></div><svg><b>d</b></svg>")
    heading, link, teaser, drawing = (nodes.elements[node.element] for node in nodes.texts)
    assert [nodes.elements[one.heading].name for one in (heading, link)] == ["h1", "h1"]
    assert (heading.is_link, link.is_link) == (False, True)
    assert (teaser.heading, teaser.kind) == (-1, "related")
    assert drawing.is_unseen


@given(MARKUP)
def test_events_nest_and_hold_every_text(page: str) -> None:
    nodes = read_nodes(page)
    is_open = []
    for event in nodes.events:
        index, what = divmod(event, 3)
        if what == START:
            is_open.append(index)
        elif what == END:
            while is_open.pop() != index:
                pass
    texts = [event // 3 for event in nodes.events if event % 3 == TEXT]
    assert texts == list(range(len(nodes.texts)))
