"""Who said it behind a sentence, or between commas, where the parse is no help: "…, Berg said in Graz"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.attribution.link import Link
from onrecord.annotate.attribution.rules.cue_verbs import cue_of
from onrecord.annotate.attribution.rules.speakers import noun_phrase
from onrecord.languages.cues import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.annotate.attribution.parts import Part
    from onrecord.annotate.attribution.rules.scene import Scene

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# What makes the end a clause of its own: ", and he said", ", who said", ", as he said".
_JOINING = frozenset({"CC", "WP", "WDT", "WRB", "IN", "WP$"})
_NOMINAL = frozenset({"DT", "NNP", "NNPS", "PRP", "PRP$", "NN", "NNS", "JJ", "CD"})
_SUBJECT_BEHIND = frozenset({"nsubj", "dobj", "attr", "appos", "ROOT", "dep"})
_LONGEST_ASIDE = 4  # words behind the verb
_LONGEST = 25  # words of the end
_FEWEST = 3  # words before it


def find_tails(scene: Scene) -> Iterator[Link]:
    """Yield an attribution for each verb of reporting without a clause of its own that ends a sentence."""
    reporting = cue_words().reporting
    for token in scene.verbs:
        if token.lower not in reporting or token.tag not in {"VBD", "VBZ"}:
            continue
        if any(True for _ in scene.grammar.with_dep(token.index, "ccomp")):
            continue
        yield from _aside(scene, token.index) or _tail(scene, token.index)


def _tail(scene: Scene, verb: int) -> list[Link]:
    first = _after_comma(scene, verb)
    if first is None:
        return []
    source = _before(scene, first, verb) or _behind(scene, verb)
    words = range(scene.sentences[scene.tokens[verb].sentence].first, first - 1)
    return _link(scene, verb, source, words)


def _aside(scene: Scene, verb: int) -> list[Link]:
    """Return "The talks, Berg said, were over": a subject and its verb between two commas."""
    sentence = scene.sentences[scene.tokens[verb].sentence]
    first, last = verb, verb
    while first > sentence.first and scene.tokens[first - 1].text != ",":
        first -= 1
    while last < min(verb + _LONGEST_ASIDE, sentence.last - 1) and scene.tokens[last + 1].text != ",":
        last += 1
    is_closed = last + 1 < sentence.last and scene.tokens[last + 1].text == ","
    if not is_closed or first == sentence.first or scene.tokens[first].tag in _JOINING:
        return []
    if any(token.tag.startswith("VB") for token in scene.tokens[first : last + 1] if token.index != verb):
        return []
    words = [*range(sentence.first, first - 1), *range(last + 2, sentence.last)]
    return _link(scene, verb, _before(scene, first, verb) or _behind(scene, verb), words)


def _link(scene: Scene, verb: int, source: Part | None, words: Iterable[int]) -> list[Link]:
    if source is None:
        return []
    cue = cue_of(scene, verb)
    contents = scene.contents(list(words), None, cue)
    return [Link(cue, source, contents, rule="tail")] if contents else []


def _after_comma(scene: Scene, verb: int) -> int | None:
    """Return the word behind the last comma before a verb, where only its subject may stand between."""
    sentence = scene.sentences[scene.tokens[verb].sentence]
    first = verb
    while first > sentence.first and scene.tokens[first - 1].text != ",":
        first -= 1
    if first - 1 - sentence.first < _FEWEST or sentence.last - first > _LONGEST:
        return None
    end = scene.tokens[first : sentence.last]
    others = [token for token in end if token.tag in _FINITE and token.index != verb]
    is_clause = any(
        token.tag in _FINITE and not scene.quoted[token.index]
        for token in scene.tokens[sentence.first : first]
    )
    return None if others or not is_clause or scene.tokens[first].tag in _JOINING else first


def _before(scene: Scene, first: int, verb: int) -> Part | None:
    """Return the subject between the comma and the verb, a noun phrase and nothing else."""
    words = scene.tokens[first:verb]
    if not words:
        return None
    has_noun = any(token.tag.startswith(("NN", "PRP")) for token in words)
    if (
        not has_noun
        or words[0].tag not in _NOMINAL
        or any(token.tag.startswith(("VB", "W")) for token in words)
    ):
        return None
    return scene.part("source", first, verb - 1, 1.0)


def _behind(scene: Scene, verb: int) -> Part | None:
    """Return the subject behind the verb, times left out: "announced Monday the head of …"."""
    sentence = scene.sentences[scene.tokens[verb].sentence]
    in_brackets = False
    for token in scene.tokens[verb + 1 : sentence.last]:
        if token.tag in {"-LRB-", "-RRB-"}:
            in_brackets = token.tag == "-LRB-"
        elif in_brackets:
            continue
        elif token.tag == "IN":
            return None
        elif token.tag.startswith(("NN", "PRP")) and token.dep in _SUBJECT_BEHIND:
            return noun_phrase(scene, token.index, verb)
    return None
