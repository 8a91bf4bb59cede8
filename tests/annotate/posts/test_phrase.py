"""A phrase that names a post is divided into title, organization, area and what is said of the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factories import annotated
from onrecord.annotate.posts.phrase import canonical_title

if TYPE_CHECKING:
    from onrecord.schema.annotation import PostMention


def _only(marked: str) -> PostMention:
    (post,) = annotated(marked).posts
    return post


@pytest.mark.parametrize(
    ("marked", "title", "organization", "area"),
    [
        pytest.param("the/DT prime/JJ minister/NN came/VBD/ROOT", "prime minister", None, None, id="bare"),
        pytest.param(
            "the/DT president/NN of/IN [Iceland/NNP]l came/VBD/ROOT", "president", "Iceland", None, id="of"
        ),
        pytest.param(
            "the/DT Icelandic/JJ president/NN came/VBD/ROOT", "president", "Iceland", None, id="adjective"
        ),
        pytest.param(
            "[Iceland/NNP]l 's/POS president/NN came/VBD/ROOT", "president", "Iceland", None, id="possessive"
        ),
        pytest.param(
            "the/DT US/NNP ambassador/NN to/IN [Iraq/NNP]l came/VBD/ROOT",
            "ambassador", "United States", "Iraq", id="to",
        ),
        pytest.param(
            "the/DT ambassador/NN of/IN [Chile/NNP]l to/IN [Peru/NNP]l came/VBD/ROOT",
            "ambassador", "Chile", "Peru", id="of and to",
        ),
        pytest.param(
            "[UN/NNP]o special/JJ envoy/NN for/IN [Yemen/NNP]l came/VBD/ROOT",
            "special envoy", "UN", "Yemen", id="envoy for",
        ),
        pytest.param(
            "the/DT chairman/NN of/IN the/DT [Nordic/NNP Bank/NNP]o came/VBD/ROOT",
            "chairman", "Nordic Bank", None, id="of a body",
        ),
        pytest.param(
            "[Norsk/NNP Oil/NNP]o chairman/NN came/VBD/ROOT", "chairman", "Norsk Oil", None, id="body before"
        ),
        pytest.param(
            "the/DT [Nordic/NNP Bank/NNP]o 's/POS chairman/NN came/VBD/ROOT",
            "chairman", "Nordic Bank", None, id="a body's",
        ),
        pytest.param(
            "the/DT minister/NN of/IN finance/NN came/VBD/ROOT",
            "minister of finance", None, None, id="portfolio",
        ),
        pytest.param(
            "the/DT Danish/JJ finance/NN minister/NN came/VBD/ROOT",
            "finance minister", "Denmark", None, id="portfolio before",
        ),
        pytest.param(
            "the/DT trade/NN and/CC industry/NN minister/NN came/VBD/ROOT",
            "trade and industry minister", None, None, id="two portfolios",
        ),
        pytest.param(
            "a/DT spokeswoman/NN for/IN [Norsk/NNP Oil/NNP]o came/VBD/ROOT",
            "spokeswoman", "Norsk Oil", None, id="spokeswoman for",
        ),
        pytest.param(
            "the/DT deputy/NN director/NN of/IN the/DT [Red/NNP Cross/NNP]o came/VBD/ROOT",
            "deputy director", "Red Cross", None, id="deputy",
        ),
        pytest.param(
            "the/DT governor/NN of/IN the/DT Bank/NNP of/IN the/DT North/NNP came/VBD/ROOT",
            "governor", "Bank of the North", None, id="of inside a name",
        ),
        pytest.param(
            "[Vermont/NNP]l Senator/NNP [Robert/NNP Hale/NNP]p came/VBD/ROOT",
            "Senator", None, "Vermont", id="a member's state",
        ),
        pytest.param(
            "the/DT head/NN of/IN [Norsk/NNP Oil/NNP]o ,/, [Jan/NNP Lind/NNP]p ,/, came/VBD/ROOT",
            "head", "Norsk Oil", None, id="name behind",
        ),
    ],
)  # fmt: skip
def test_a_phrase_is_divided(marked: str, title: str, organization: str | None, area: str | None) -> None:
    post = _only(f"{marked} ./.")
    assert (post.title, post.organization, post.area) == (title, organization, area)


@pytest.mark.parametrize(
    ("marked", "flags"),
    [
        pytest.param("the/DT president/NN", set(), id="none"),
        pytest.param("the/DT former/JJ president/NN", {"former"}, id="former"),
        pytest.param("the/DT then/RB president/NN", {"then"}, id="then"),
        pytest.param("the/DT acting/VBG president/NN", {"acting"}, id="acting"),
        pytest.param("the/DT interim/JJ president/NN", {"acting"}, id="interim"),
        pytest.param("the/DT incoming/JJ president/NN", {"incoming"}, id="incoming"),
        pytest.param("the/DT outgoing/JJ president/NN", {"outgoing"}, id="outgoing"),
        pytest.param("the/DT former/JJ acting/VBG president/NN", {"former", "acting"}, id="two"),
        pytest.param("the/DT president/NN _-/HYPH _elect/JJ", {"incoming"}, id="elect"),
        pytest.param("the/DT new/JJ president/NN", set(), id="new says nothing"),
    ],
)
def test_what_is_said_of_the_time_is_no_part_of_the_title(marked: str, flags: set[str]) -> None:
    post = _only(f"{marked} came/VBD/ROOT ./.")
    assert post.title == "president"
    assert post.flags == flags


def test_the_phrase_begins_at_its_article_and_ends_behind_its_area() -> None:
    made = annotated("Then/RB the/DT US/NNP ambassador/NN to/IN [Iraq/NNP]l came/VBD/ROOT ./.")
    (post,) = made.posts
    words = [token.text for token in made.tokens[post.first : post.last]]
    assert words == ["the", "US", "ambassador", "to", "Iraq"]
    assert (made.tokens[post.head].text, post.determiner) == ("ambassador", "the")


@pytest.mark.parametrize(
    ("marked", "owner"),
    [
        pytest.param("[Anna/NNP Berg/NNP]p 's/POS spokesman/NN came/VBD/ROOT ./.", "Berg", id="a person's"),
        pytest.param("[his/PRP$]p=Jan_Lind deputy/NN came/VBD/ROOT ./.", "his", id="his"),
        pytest.param("a/DT spokesman/NN for/IN [Anna/NNP Berg/NNP]p came/VBD/ROOT ./.", "Berg", id="for"),
    ],
)
def test_an_aide_is_somebodys(marked: str, owner: str) -> None:
    made = annotated(marked)
    (post,) = made.posts
    assert post.owner is not None
    assert made.tokens[post.owner].text == owner
    assert post.organization is None


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("[Anna/NNP Judge/NNP]p came/VBD/ROOT ./.", id="a name"),
        pytest.param("an/DT official/NN of/IN the/DT [Red/NNP Cross/NNP]o came/VBD/ROOT ./.", id="official"),
        pytest.param("the/DT farmer/NN came/VBD/ROOT ./.", id="farmer"),
        pytest.param("[Berg/NNP]p chairs/VBZ/ROOT the/DT panel/NN ./.", id="a verb"),
    ],
)
def test_other_words_name_no_post(marked: str) -> None:
    assert annotated(marked).posts == ()


def test_a_plural_gives_the_title_of_one() -> None:
    post = _only("Vice/NNP Presidents/NNPS [Anna/NNP Berg/NNP]p and/CC [Jan/NNP Lind/NNP]p came/VBD/ROOT ./.")
    assert (post.title, post.is_plural) == ("Vice President", True)


@pytest.mark.parametrize(
    ("title", "canonical"),
    [
        pytest.param("Premier", "prime minister", id="premier"),
        pytest.param("PM", "prime minister", id="PM"),
        pytest.param("Sen.", "senator", id="full stop"),
        pytest.param("Deputy Premier", "deputy prime minister", id="in a longer title"),
        pytest.param("Secretary-General", "secretary general", id="hyphen"),
        pytest.param("chairwoman", "chairman", id="chairwoman"),
        pytest.param("keeper of the seals", "keeper of the seals", id="unknown"),
    ],
)
def test_words_for_one_post_have_one_canonical_title(title: str, canonical: str) -> None:
    assert canonical_title(title) == canonical
    assert canonical_title(canonical) == canonical
