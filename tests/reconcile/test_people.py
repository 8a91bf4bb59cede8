"""Who is who over reports."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.reconcile.judged import Judgement
from onrecord.reconcile.naming import Naming
from onrecord.reconcile.people import People, identify
from onrecord.reconcile.person_name import block_key

PREMIER = "prime minister|norway|"
SENATOR = "senator|us senate|ohio"


def _named(name: str, document: str = "d1", post: str | None = None, **fields: object) -> Naming:
    posts = (post,) if post else ()
    bodies = (post.split("|")[1],) if post else ()
    given = {"published": "2006-11-01", "posts": posts, "bodies": bodies} | fields
    return Naming(name, document, **given)  # type: ignore[arg-type] - a table of fields


def _together(people: People) -> set[frozenset[str]]:
    return {frozenset(person.names) for person in people.persons}


@pytest.mark.parametrize(
    ("namings", "together"),
    [
        pytest.param(
            [_named("Amr Mussa", "d1", PREMIER), _named("Amr Moussa", "d2", PREMIER)],
            [{"Amr Mussa", "Amr Moussa"}],
            id="spellings with the same post",
        ),
        pytest.param(
            [_named("Kim Young-Sam", "d1"), _named("Kim Young Sam", "d2")],
            [{"Kim Young-Sam", "Kim Young Sam"}],
            id="hyphens need no support",
        ),
        pytest.param(
            [_named("Tony Blair", "d1", PREMIER), _named("Ian Blair", "d2", PREMIER)],
            [{"Tony Blair"}, {"Ian Blair"}],
            id="a family name in common is never enough",
        ),
        pytest.param(
            [_named("J. Smith", "d1", PREMIER), _named("John Smith", "d2", SENATOR)],
            [{"J. Smith"}, {"John Smith"}],
            id="an initial with another post",
        ),
        pytest.param(
            [_named("Tony Blair", "d1", PREMIER), _named("Blair", "d2", PREMIER)],
            [{"Tony Blair", "Blair"}],
            id="a short name goes where the post fits",
        ),
        pytest.param(
            [_named("Tony Blair", "d1", PREMIER), _named("Blair", "d2")],
            [{"Tony Blair"}, {"Blair"}],
            id="a short name without a post stays alone",
        ),
        pytest.param(
            [_named("Tony Blair", "d1", PREMIER), _named("Blair", "d1")],
            [{"Tony Blair", "Blair"}],
            id="a short name of the same report",
        ),
        pytest.param(
            [_named("Thaksin Shinawatra", "d1", PREMIER), _named("Thaksin", "d2", PREMIER)],
            [{"Thaksin Shinawatra", "Thaksin"}],
            id="called by the given name",
        ),
        pytest.param(
            [_named("Thaksin Shinawatra", "d1", PREMIER), _named("Thaksin", "d2", SENATOR)],
            [{"Thaksin Shinawatra"}, {"Thaksin"}],
            id="a given name with another post",
        ),
        pytest.param(
            [
                _named("George W. Bush", "d1", PREMIER),
                _named("George H.W. Bush", "d2", SENATOR),
                _named("George Bush", "d3", SENATOR),
            ],
            [{"George W. Bush"}, {"George H.W. Bush", "George Bush"}],
            id="a name that fits two goes where the post fits",
        ),
        pytest.param(
            [_named("Blair", "d1", PREMIER), _named("Blair", "d2", SENATOR), _named("Blair", "d3")],
            [{"Blair"}, {"Blair"}, {"Blair"}],
            id="short names of nobody are apart by post and report",
        ),
    ],
)
def test_namings_are_grouped_by_name_and_what_they_share(
    namings: list[Naming], together: list[set[str]]
) -> None:
    people = identify(namings)
    assert _together(people) == {frozenset(names) for names in together}
    assert len(people.persons) == len(together)


def test_a_person_is_called_as_most_reports_call_him() -> None:
    namings = [
        _named("Jose Manuel Durao Barroso", "d1", PREMIER),
        *(_named("Jose Barroso", f"e{n}", PREMIER) for n in range(2)),
    ]
    assert [person.name for person in identify(namings).persons] == ["Jose Barroso"]


def test_unsure_pairs_are_listed_with_the_reason() -> None:
    people = identify([_named("J. Smith", "d1", PREMIER), _named("John Smith", "d2", SENATOR)])
    (pair,) = people.unsure
    assert {pair.one, pair.other} == {person.id for person in people.persons}
    assert pair.why == "an initial"


def test_a_former_president_is_not_the_present_one_of_like_name() -> None:
    current = [
        _named("George W. Bush", f"d{day}", PREMIER, published=f"2006-11-{day:02}") for day in range(1, 20, 3)
    ]
    former = _named("George Bush", "x", PREMIER, over=(PREMIER,), published="2006-11-10")
    people = identify([*current, former])
    assert _together(people) == {frozenset({"George W. Bush"}), frozenset({"George Bush"})}
    assert [pair.why for pair in people.unsure] == ["called former while the other has the post"]


def test_one_wrong_former_splits_nobody_of_the_same_full_name() -> None:
    current = [_named("Anna Berg", f"d{day}", PREMIER, published=f"2006-11-{day:02}") for day in range(1, 9)]
    former = _named("Anna Berg", "x", PREMIER, over=(PREMIER,), published="2006-11-05")
    assert len(identify([*current, former]).persons) == 1


_NAMES = st.sampled_from(
    ["Tony Blair", "Blair", "Ian Blair", "A. Blair", "George Bush", "George W. Bush", "George H.W. Bush",
     "Bush", "Amr Mussa", "Amr Moussa", "Kim Young-Sam", "Kim Young Sam", "Kim Jong-il", "Thaksin",
     "Thaksin Shinawatra", "Omar al-Beshir", "Omar Bashir", "Omer Hassan El-Bashir"]
)  # fmt: skip
_NAMINGS = st.lists(
    st.builds(
        _named,
        _NAMES,
        st.sampled_from(["d1", "d2", "d3", "d4"]),
        st.sampled_from([None, PREMIER, SENATOR]),
        published=st.sampled_from([None, "1997-04-01", "2006-11-01", "2006-12-01"]),
    ),
    max_size=12,
    unique_by=lambda naming: (naming.name, naming.document),
)


@given(_NAMINGS, st.randoms(use_true_random=False))
def test_the_order_of_namings_changes_nothing(namings: list[Naming], random: object) -> None:
    shuffled = list(namings)
    random.shuffle(shuffled)  # type: ignore[attr-defined] - Hypothesis's own Random
    one, other = identify(namings), identify(shuffled)
    assert one.persons == other.persons
    assert one.unsure == other.unsure
    assert dict(one.person_of) == dict(other.person_of)


@given(_NAMINGS)
@example(
    [
        _named("George Bush", "d1", published=None),
        _named("George Bush", "d2", published=None),
        _named("George W. Bush", "d1", published=None),
        _named("George H.W. Bush", "d2", published=None),
    ]
)
def test_everybody_named_is_one_person_with_that_name(namings: list[Naming]) -> None:
    people = identify(namings)
    assert set(people.person_of) == {(naming.document, naming.name) for naming in namings}
    assert all(name in person.names for (_, name), person in people.person_of.items())
    assert len({person.id for person in people.persons}) == len(people.persons)


@given(_NAMINGS, st.sampled_from(["Anna Berg", "Berg", "Hanna Bergh"]))
def test_one_more_name_touches_its_block_only(namings: list[Naming], name: str) -> None:
    before, after = identify(namings), identify([*namings, _named(name, "new", PREMIER)])
    untouched = {key: who for key, who in after.person_of.items() if key[0] != "new"}
    assert untouched == dict(before.person_of)
    assert all(block_key(known.name) != block_key(name) for known in namings)


def test_readers_join_and_part_persons() -> None:
    namings = [_named("J. Smith", "d1", PREMIER), _named("John Smith", "d2", SENATOR)]
    same = Judgement(("d1", "J. Smith"), ("d2", "John Smith"), same=True)
    joined = identify(namings, [same])
    assert _together(joined) == {frozenset({"J. Smith", "John Smith"})}
    assert joined.unsure == ()
    parted = identify(
        [_named("John Smith", "d1"), _named("John Smith", "d2"), _named("John Smith", "d3")],
        [Judgement(("d1", "John Smith"), ("d2", "John Smith"), same=False)],
    )
    assert parted.person_of["d1", "John Smith"] == parted.person_of["d3", "John Smith"]
    assert parted.person_of["d1", "John Smith"] != parted.person_of["d2", "John Smith"]


def test_who_is_judged_not_the_same_is_not_asked_about_again() -> None:
    namings = [_named("J. Smith", "d1", PREMIER), _named("John Smith", "d2", SENATOR)]
    judged = identify(namings, [Judgement(("d1", "J. Smith"), ("d2", "John Smith"), same=False)])
    assert judged.unsure == ()
    assert len(judged.persons) == 2


def test_a_judgement_on_names_nobody_knows_changes_nothing() -> None:
    namings = [_named("Anna Berg", "d1")]
    assert identify(namings, [Judgement(("x", "Anna Berg"), ("d1", "Anna Berg"), same=True)]) == identify(
        namings
    )


@given(
    _NAMINGS,
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.booleans()), max_size=4),
    st.randoms(use_true_random=False),
)
def test_what_is_judged_holds_in_any_order(
    namings: list[Naming], picks: list[tuple[int, int, bool]], random: object
) -> None:
    keys = [(naming.document, naming.name) for naming in namings]
    judgements = [
        Judgement(keys[i], keys[j], same=same) for i, j, same in picks if i < len(keys) and j < len(keys)
    ]
    shuffled = list(judgements)
    random.shuffle(shuffled)  # type: ignore[attr-defined] - Hypothesis's own Random
    people = identify(namings, judgements)
    assert people == identify(namings, shuffled)
    assert set(people.person_of) == set(keys)
    for judgement in judgements:
        if judgement.same:
            assert people.person_of[judgement.one] == people.person_of[judgement.other]
