"""The words of posts, verbs of office, candidacies and leaders, as the rules look them up."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import get_args

import pytest

from onrecord.languages.candidacies import candidacy_words
from onrecord.languages.leaders import state_led_by
from onrecord.languages.office_verbs import office_verbs
from onrecord.languages.posts import post_words, split_words
from onrecord.vocabulary.office import EndEvent, PostKind, StartEvent


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        pytest.param("Prime Minister", ("prime", "minister"), id="case"),
        pytest.param("vice-president", ("vice", "president"), id="hyphen"),
        pytest.param("U.S. Sen.", ("us", "sen"), id="full stops"),
        pytest.param("  ", (), id="nothing"),
    ],
)
def test_a_phrase_is_split_into_plain_words(phrase: str, words: tuple[str, ...]) -> None:
    assert split_words(phrase) == words


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param("prime minister", "executive", id="prime minister"),
        pytest.param("senator", "legislature", id="senator"),
        pytest.param("judge", "judiciary", id="judge"),
        pytest.param("commander", "military", id="commander"),
        pytest.param("secretary-general", "international", id="secretary-general"),
        pytest.param("editor", "media", id="editor"),
        pytest.param("professor", "education", id="professor"),
        pytest.param("chairman", "other", id="chairman"),
    ],
)
def test_a_head_has_a_kind(head: str, kind: PostKind) -> None:
    assert post_words().kinds[split_words(head)] == kind


def test_every_kind_is_one_of_the_vocabulary() -> None:
    assert set(post_words().kinds.values()) <= set(get_args(PostKind))


def test_heads_are_looked_up_by_their_first_word_the_longest_first() -> None:
    for first, heads in post_words().heads.items():
        assert all(head[0] == first for head in heads)
        assert [len(head) for head in heads] == sorted((len(head) for head in heads), reverse=True)


def test_rules_on_heads_speak_of_heads_that_exist() -> None:
    words = post_words()
    assert words.never <= set(words.kinds)
    assert {head for head in words.only_with_body if head not in words.kinds} <= {
        ("officer",),
        ("executive",),
    }


def test_words_for_one_post_lead_to_one_name() -> None:
    canonical = post_words().canonical
    assert canonical["premier"] == canonical["prime minister"] == "prime minister"
    assert all(
        canonical[split] == name for name in canonical.values() if (split := " ".join(split_words(name)))
    )


@pytest.mark.parametrize(
    ("form", "event"),
    [
        pytest.param("appointed", "appointed", id="appointed"),
        pytest.param("named", "appointed", id="named"),
        pytest.param("re-elected", "elected", id="re-elected"),
        pytest.param("sworn", "sworn_in", id="sworn"),
        pytest.param("nominated", "nominated", id="nominated"),
    ],
)
def test_a_verb_begins_an_office(form: str, event: StartEvent) -> None:
    assert office_verbs().start[form] == event


@pytest.mark.parametrize(
    ("form", "event"),
    [
        pytest.param("resigned", "resigned", id="resigned"),
        pytest.param("sacked", "dismissed", id="sacked"),
        pytest.param("ousted", "removed", id="ousted"),
        pytest.param("retired", "retired", id="retired"),
        pytest.param("died", "died", id="died"),
    ],
)
def test_a_verb_ends_an_office(form: str, event: EndEvent) -> None:
    assert office_verbs().end[form] == event


def test_events_of_verbs_are_those_of_the_vocabulary() -> None:
    verbs = office_verbs()
    assert set(verbs.start.values()) <= set(get_args(StartEvent))
    assert set(verbs.end.values()) | set(verbs.end_nouns.values()) <= set(get_args(EndEvent))


def test_no_verb_both_begins_and_ends_an_office() -> None:
    verbs = office_verbs()
    assert not (set(verbs.start) | verbs.become) & set(verbs.end)


def test_titles_that_verbs_give_are_heads() -> None:
    assert {split_words(title) for title in office_verbs().leads.values()} <= set(post_words().kinds)


def test_posts_that_are_sought_are_heads() -> None:
    words = candidacy_words()
    assert {split_words(title) for title in words.sought.values()} <= set(post_words().kinds)
    assert set(words.body_of) <= set(words.sought.values())
    assert words.heads | words.running_mates <= set(post_words().kinds)


@pytest.mark.parametrize(
    ("family_name", "state"),
    [
        pytest.param("Obama", "United States", id="Obama"),
        pytest.param("Macron", "France", id="Macron"),
        pytest.param("Berg", None, id="not known"),
        pytest.param("obama", None, id="no name in lower case"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_widely_known_leader_tells_the_state(family_name: str, state: str | None) -> None:
    assert state_led_by(family_name) == state


def test_no_leader_stands_for_two_states() -> None:
    text = files("onrecord.languages.en").joinpath("leaders.toml").read_text(encoding="utf-8")
    names = [name for listed in tomllib.loads(text).values() for name in listed]
    assert sorted(names) == sorted(set(names))
