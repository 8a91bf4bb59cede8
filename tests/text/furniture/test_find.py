from __future__ import annotations

import pytest

from onrecord.text.edits import apply
from onrecord.text.furniture.find import find_furniture
from text.documents import draft_of

BODY = (
    "The foreign minister of Ruritania, Anna Berg, is leaving office, her spokesman said on Monday.",
    "She is followed by her deputy, Jonas Lind, who was ambassador to Graustark from 2003 to 2005, he added.",
)
HEADLINE = "Foreign minister Anna Berg leaves office"


def left(text: str, *, title: str | None = None) -> str:
    return apply(draft_of(text), find_furniture(text, title=title).edits).text


def kinds(text: str, *, title: str | None = None) -> list[tuple[str, str]]:
    draft = apply(draft_of(text), find_furniture(text, title=title).edits)
    raw = text.encode()
    return [(f.kind, raw[f.origin.start : f.origin.end].decode()) for f in draft.furniture]


PAGE = "\n\n".join(
    [
        "The River Post",
        "Home » Politics » Foreign minister Anna Berg leaves office",
        HEADLINE,
        "Share this: Facebook Twitter WhatsApp",
        HEADLINE,
        BODY[0],
        "Advertisement",
        "A fine negotiator",
        BODY[1],
        "– .",
        "Click to share on Facebook (Opens in new window)",
        "Related articles",
        "Flood in the north leaves hundreds without a roof",
        "Strelsau opera opens its season with a new work",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Name *",
        "Website",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "© 2021 The River Post. All rights reserved.",
    ]
)


def test_a_saved_page_is_reduced_to_headline_and_report() -> None:
    assert left(PAGE) == "\n\n".join([HEADLINE, BODY[0], "A fine negotiator", BODY[1]])


def test_each_piece_of_furniture_is_named_and_placed() -> None:
    found = kinds(PAGE)
    assert [kind for kind, _ in found] == [
        "other", "breadcrumb", "share", "headline", "notice", "other", "share",
        "related", "related", "related", "comment_form", "comment_form", "comment_form", "comment_form",
        "notice", "notice",
    ]  # fmt: skip
    assert all(words in PAGE and words == words.strip() for _, words in found)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        pytest.param("Home > World > Europe", "breadcrumb", id="breadcrumb with >"),
        pytest.param("You are here: Home / News / Politics", "breadcrumb", id="breadcrumb, you are here"),
        pytest.param("Home › News", "breadcrumb", id="breadcrumb with ›"),
        pytest.param(
            "Save my name, email, and website in this browser for the next time I comment.",
            "comment_form",
            id="save my name",
        ),
        pytest.param("You must be logged in to post a comment.", "comment_form", id="log in"),
        pytest.param("12 Comments", "comment_form", id="number of comments"),
        pytest.param(
            "We use cookies to improve your experience on this site. Accept", "notice", id="cookies"
        ),
        pytest.param("Sign up for our newsletter and never miss a story", "notice", id="newsletter"),
        pytest.param("Copyright 2021 The River Post", "notice", id="copyright"),
        pytest.param("Story continues below advertisement", "notice", id="advertisement"),
        pytest.param("Please enable JavaScript to view the comments.", "notice", id="script"),
        pytest.param("Facebook | Twitter | WhatsApp | Email", "share", id="networks"),
        pytest.param("Share this article on Facebook", "share", id="share on"),
        pytest.param("Follow us on Twitter", "share", id="follow us"),
        pytest.param(
            "Read also: Flood in the north leaves hundreds without a roof", "related", id="read also"
        ),
        pytest.param("RELATED: Opera opens its season", "related", id="related"),
        pytest.param("Next article: Opera opens its season", "related", id="next"),
        pytest.param("3 min read", "other", id="reading time"),
        pytest.param("Skip to main content", "other", id="skip link"),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_furniture_is_recognised_wherever_it_stands(line: str, kind: str, place: int) -> None:
    paragraphs = [*BODY]
    paragraphs.insert(place, line)
    text = "\n\n".join(paragraphs)
    assert kinds(text) == [(kind, line)]
    assert left(text) == "\n\n".join(BODY)


@pytest.mark.parametrize(
    "line",
    [
        "by Gretchen Cook",
        "By Anna Berg, Strelsau",
        "STRELSAU (Agency) —",
        "(Reporting by Anna Berg; Editing by Jan Novak)",
        "Ruritania-vote-Berg",
        "Home rule > the end of a dream",
        "Facebook",
        "Name: Anna Berg",
        "Business",
        "Teams:",
        "Comment was not available from the embassy.",
        "Berg said that she would share this: power.",
        "“Leave a comment,” she told them.",
        "Cookies are what the minister bakes.",
        "Related parties met in Strelsau on Monday.",
        "Zenda 2 (Novak 38, 72) Hentzau 1",
        "Copyright law divides the parliament of Ruritania",
        "4. Anna Berg (Graustark)",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_words_of_the_report_stay_wherever_they_stand(line: str, place: int) -> None:
    paragraphs = [*BODY]
    paragraphs.insert(place, line)
    text = "\n\n".join(paragraphs)
    assert left(text) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Home | News | World | Sport\n\n", "", id="menu"),
        pytest.param("Home News World Politics Sport Opinion\n", "", id="menu without separators"),
        pytest.param("Menu\nSearch\nLog in\nHome » News » World\n", "", id="labels above a trail"),
        pytest.param("", "\n\nTags: Ruritania, Berg, talks", id="tags"),
        pytest.param("", "\n\nShare\nTweet\nPin", id="buttons"),
        pytest.param("", "\n\n***", id="asterisks"),
        pytest.param("", "\n\n(END)", id="the agency's end"),
        pytest.param("", "\n\nBack to top", id="back to top"),
    ],
)
def test_some_lines_are_furniture_only_around_the_report(before: str, after: str) -> None:
    body = "\n\n".join(BODY)
    assert left(before + body + after) == body
    inside = f"{BODY[0]}\n\n***\n\nShare\n\n{BODY[1]}"
    assert left(inside) == inside


def test_teasers_at_the_end_go_with_the_paragraph_that_begins_each_story() -> None:
    teasers = [
        "More from World",
        "Flood in the north leaves hundreds without a roof",
        "Hundreds of families spent the night in schools after the flood, the mayor of Zenda said on Monday.",
        "Strelsau opera opens its season",
    ]
    assert left("\n\n".join([*BODY, *teasers])) == "\n\n".join(BODY)


def test_a_report_that_goes_on_behind_a_box_of_links_stays() -> None:
    box = ["Related articles", "Flood in the north leaves hundreds without a roof"]
    for rest in ([BODY[1]], [BODY[1], BODY[1].replace("She", "Berg")]):
        text = "\n\n".join([BODY[0], *box, *rest])
        assert left(text).endswith(rest[-1])
        assert left(text).count("ambassador") == len(rest)


def test_the_given_title_is_the_headline_even_with_the_name_of_the_site() -> None:
    text = "\n".join([f"{HEADLINE} | The River Post", HEADLINE, *BODY])
    assert left(text, title=f"{HEADLINE} - The River Post") == "\n".join([HEADLINE, *BODY])
    assert find_furniture(text, title=HEADLINE).headline == HEADLINE


def test_a_headline_that_stands_once_stays() -> None:
    text = "\n\n".join([HEADLINE, *BODY])
    found = find_furniture(text, title=None)
    assert (found.edits, found.headline) == ((), HEADLINE)
    assert left(text, title=HEADLINE) == text


def test_a_page_of_nothing_but_furniture_leaves_nothing() -> None:
    assert left("Home » News\n\nLeave a Comment\n\nShare this: Facebook\n") == ""
