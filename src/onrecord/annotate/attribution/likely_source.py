"""How likely a source belongs to a cue: features of the pair, each with its weight."""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.annotate.attribution.grammar import Grammar
    from onrecord.annotate.attribution.parts import Part

# A conditional logit over the sources around each cue and "none of them", fitted to the gold spans of
# PolNeAR's train by training/attribution/fit_links.py: 98.5 % of its cues get their source, 99.0 % of dev's;
# the nearest source gets 95.4 %.
WEIGHTS = {
    "none": -3.76, "none: bare verb": -1.45, "none: passive": 1.36,
    "side by side": 1.96, "behind": 0.61, "behind, log words": -0.92,
    "sentence before": -3.03, "two sentences before": -1.72, "sentence behind": -3.57,
    "nearer to another cue": -2.11, "nearer to another cue, behind": -1.52, "cues between": -0.95,
    "stop between": -0.59, "relative pronoun beyond a cue": -0.34,
    "subject": 2.56, "another is subject": -1.48, "agent": 3.01,
    "subject handed on": 1.05, "of": 1.59, "possessive": 1.19,
}  # fmt: skip
_NEAREST = 12  # sources on either side that are looked at; more stand in one sentence only in lists
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})


class SourceChoice:
    """Chooses the source of each cue of a text."""

    def __init__(self, text: str, grammar: Grammar, parts: Sequence[Part]) -> None:
        self._text = text
        self._grammar = grammar
        cues = sorted((part for part in parts if part.role == "cue"), key=lambda part: part.start)
        self._cue_words = [cue.first for cue in cues]
        self._cue_starts = [cue.start for cue in cues]
        self._sources = sorted((part for part in parts if part.role == "source"), key=_start)

    def best(self, cue: Part) -> tuple[Part | None, float]:
        """Return the likeliest source of a cue, None if that it has none is likelier, and the probability."""
        candidates = self.candidates(cue)
        scores = [self._score(cue, source) for source in candidates]
        best = max(range(len(scores)), key=scores.__getitem__)
        return candidates[best], scores[best] / sum(scores)

    def candidates(self, cue: Part) -> list[Part | None]:
        """Return the sources that may be a cue's, of its paragraph and near it, and None for no source."""
        at = bisect_left(self._sources, cue.start, key=_start)
        near = self._sources[max(0, at - _NEAREST) : at + _NEAREST]
        return [*(source for source in near if _may_belong(source, cue)), None]

    def features(self, cue: Part, source: Part | None) -> Iterator[tuple[str, float]]:
        """Yield what speaks for and against a source of a cue, or against its having one."""
        verb = self._grammar.verb_in(cue.first, cue.last)
        if source is None:
            yield from ((name, 1) for name in self._without_source(verb))
            return
        yield from self._of_places(cue, source)
        of_grammar = self._of_noun(cue, source) if verb is None else self._of_verb(verb, source)
        yield from ((name, 1) for name in of_grammar)

    def _score(self, cue: Part, source: Part | None) -> float:
        return math.exp(sum(WEIGHTS[name] * value for name, value in self.features(cue, source)))

    def _without_source(self, verb: int | None) -> Iterator[str]:
        yield "none"
        if verb is None:
            return
        token = self._grammar.tokens[verb]
        if token.tag in {"VB", "VBG"}:
            yield "none: bare verb"
        is_passive = any(True for _ in self._grammar.with_dep(verb, "auxpass", "nsubjpass"))
        if is_passive or (token.tag == "VBN" and token.dep in {"acl", "amod"}):
            yield "none: passive"

    def _of_places(self, cue: Part, source: Part) -> Iterator[tuple[str, float]]:
        """Yield what the places of both say."""
        distance = cue.words_to(source)
        is_behind = source.start > cue.start
        if not distance:
            yield "side by side", 1
        if is_behind:
            yield "behind", 1
            yield "behind, log words", math.log1p(distance)
        back = cue.sentence - source.sentence
        if back:
            names = {1: "sentence before", 2: "two sentences before"}
            yield names.get(back, "sentence behind"), 1
        if self._words_to_cue(source) < abs(cue.first - source.first):
            yield "nearer to another cue", 1
            if is_behind:
                yield "nearer to another cue, behind", 1
        yield from self._of_words_between(cue, source)

    def _words_to_cue(self, source: Part) -> int:
        """Return how many words lie between the beginnings of a source and of the nearest cue."""
        at = bisect_left(self._cue_words, source.first)
        return min(abs(word - source.first) for word in self._cue_words[max(0, at - 1) : at + 1])

    def _of_words_between(self, cue: Part, source: Part) -> Iterator[tuple[str, float]]:
        start, end = (cue.end, source.start) if cue.start < source.start else (source.end, cue.start)
        between = bisect_left(self._cue_starts, end) - bisect_left(self._cue_starts, start)
        yield "cues between", min(2, between)
        words = self._text[start:end]
        if any(sign in words for sign in ".;?!"):
            yield "stop between", 1
        if between and self._text[source.start : source.end].lower() in _RELATIVE:
            yield "relative pronoun beyond a cue", 1

    def _of_verb(self, verb: int, source: Part) -> Iterator[str]:
        """Yield what the parse says of the cue's verb and the source."""
        subjects = self._grammar.subjects(verb)
        if _holds(source, subjects):
            yield "subject"
        elif subjects:
            yield "another is subject"
        if _holds(source, self._grammar.agents(verb)):
            yield "agent"
        if not _holds(source, subjects) and _holds(source, self._grammar.handed_on(verb)):
            yield "subject handed on"

    def _of_noun(self, cue: Part, source: Part) -> Iterator[str]:
        """Yield what the parse says of a cue without verb: "Berg's denial", "the view of Berg"."""
        head = self._grammar.head_in(cue.first, cue.last)
        if _holds(source, self._grammar.with_dep(head, "poss", "nmod", "compound", "amod", "nsubj")):
            yield "possessive"
        for preposition in self._grammar.with_dep(head, "prep"):
            if _holds(source, self._grammar.children[preposition]):
                yield "of"
                return


def _start(part: Part) -> int:
    return part.start


def _may_belong(source: Part, cue: Part) -> bool:
    return source.paragraph == cue.paragraph and -1 <= cue.sentence - source.sentence <= 2


def _holds(part: Part, words: Sequence[int] | Iterator[int]) -> bool:
    return any(part.first <= word <= part.last for word in words)
