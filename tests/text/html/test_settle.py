from __future__ import annotations

from text.html.saved import page_of, read_html

FLASH = (
    "<p>The minister of roads, Ada Finch, resigned on Tuesday evening, her office said in a statement.</p>"
)
MENU = "".join(f"<td><a href=x>Section number {number}</a></td>" for number in range(10))


def test_a_short_report_is_not_filled_up_with_its_furniture() -> None:
    share = "<div class=share-links><p>Share this report with your friends on Facebook, now.</p></div>"
    comments = "<div class=comment-respond><p>Write what you think of it, but write it kindly.</p></div>"
    html = page_of(f"<article><h1>Roads minister resigns</h1>{FLASH}{share}</article>{comments}")
    assert read_html(html).article.text == (
        "Roads minister resigns\n\n"
        "The minister of roads, Ada Finch, resigned on Tuesday evening, her office said in a statement."
    )


def test_a_page_taken_whole_is_chosen_from_again() -> None:
    text = FLASH.replace("p>", "b>") * 3
    html = page_of(f"<table><tr>{MENU}</tr><tr><td>{text}</td></tr><tr>{MENU}</tr></table>")
    assert read_html(html).article.text.startswith("The minister of roads, Ada Finch")
    assert "Section number" not in read_html(html).article.text


def test_a_cookie_notice_is_not_the_report() -> None:
    notice = (
        "<p>We and our partners use cookies to measure what you read, and to sell it. You may decline.</p>"
    )
    html = page_of(f"<div class=cookie-banner>{notice * 3}</div><div>{MENU}</div><div>{FLASH}</div>")
    assert read_html(html).article.text.startswith("The minister of roads")
