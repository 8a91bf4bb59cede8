"""The names in a report: of persons, organizations and places, one kind for one name."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from onrecord.annotate.names.body import body_name
from onrecord.annotate.names.candidate import find_candidates
from onrecord.annotate.names.evidence import evidence, label_vote
from onrecord.annotate.names.extent import person_extent
from onrecord.annotate.names.headline import Called, persons_inside
from onrecord.annotate.names.name import Name
from onrecord.annotate.names.words import is_name_word, touches
from onrecord.languages.demonyms import is_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.annotate.names.candidate import Candidate
    from onrecord.annotate.tokens import LabelledRange
    from onrecord.schema.annotation import Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})
# So that a name which is labelled wrongly ten times can still be set right by a title.
_MOST_FOR, _MOST_AGAINST = 3.0, -2.0


def find_names(tokens: Sequence[Token], ranges: Sequence[LabelledRange]) -> tuple[Name, ...]:
    """Return the names in order of place; none overlaps another.

    The recogniser's ranges are repaired, and each name is given one kind in the whole report, by all that
    the report says of it. A word that is the last of a person's full name is that person's wherever it
    stands alone, unless it is a known place and labelled so.
    """
    candidates = find_candidates(tokens, ranges)
    persons = _person_keys(tokens, candidates)
    called = _called(persons, candidates)
    names = [name for candidate in candidates for name in _named(tokens, candidate, called)]
    names.extend(_repeated(tokens, names))
    return tuple(_without_overlaps(names))


def _person_keys(tokens: Sequence[Token], candidates: Sequence[Candidate]) -> frozenset[str]:
    """Return the keys of those names that are persons' by the sum of all signs in the report."""
    labels: dict[str, float] = defaultdict(float)
    signs: dict[str, dict[str, float]] = defaultdict(dict)
    for candidate in candidates:
        if candidate.words:
            key = candidate.key
            labels[key] += label_vote(candidate.label)
            for name, weight in evidence(tokens, candidate).items():
                signs[key][name] = max(weight, signs[key].get(name, weight), key=abs)
    sums = {
        key: max(_MOST_AGAINST, min(_MOST_FOR, votes)) + sum(signs[key].values())
        for key, votes in labels.items()
    }
    return frozenset(key for key in sums if _sum_with_surname(key, sums, signs) > 0)


def _sum_with_surname(key: str, sums: Mapping[str, float], signs: Mapping[str, Mapping[str, float]]) -> float:
    """Return the sum for a name, with what its last word, standing alone, has for it."""
    surname = key.rpartition(" ")[2]
    if surname == key or "body" in signs[key] or "joined" in signs[key]:
        return sums[key]
    return sums[key] + max(0.0, sums.get(surname, 0.0))


def _called(persons: frozenset[str], candidates: Sequence[Candidate]) -> Called:
    """Return how the report calls those of the candidates that are persons."""
    alone = frozenset(word for key in persons for word in (key.partition(" ")[0], key.rpartition(" ")[2]))
    last_words = Counter(candidate.words[-1].lower() for candidate in candidates if candidate.words)
    surnames = frozenset(word for word, count in last_words.items() if count > 1 and word in alone)
    return Called(persons, alone, surnames)


def _named(tokens: Sequence[Token], candidate: Candidate, called: Called) -> Iterator[Name]:
    """Yield what the candidate names, of the kinds that the report gives them."""
    if candidate.words and _is_person(candidate, called):
        for first, last in persons_inside(tokens, candidate, called):
            yield Name(first, last, "person")
    elif name := body_name(tokens, candidate, called.alone):
        yield name


def _is_person(candidate: Candidate, called: Called) -> bool:
    key = candidate.key
    if key in called.persons:
        return not (candidate.label in _PLACES and is_place(" ".join(candidate.words)))
    alone = len(candidate.words) == 1 and key in called.alone
    return alone and not is_place(candidate.words[0]) and candidate.whole_last == candidate.last


def _repeated(tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[Name]:
    """Yield the places where the last word of a person's full name stands and nothing was seen."""
    surnames = {tokens[name.last - 1].text for name in names if name.kind == "person"}
    covered = {index for name in names for index in range(name.first, name.last)}
    for token in tokens:
        if (
            token.text in surnames
            and token.tag == "NNP"
            and token.index not in covered
            and is_name_word(token.text)
        ):
            if touches(tokens, token.index) and tokens[token.index - 1].text in {"-", "@", "#", "/"}:
                continue
            extent = person_extent(tokens, token.index, token.index + 1)
            if extent is not None and not covered.intersection(range(*extent)):
                yield Name(*extent, "person")


def _without_overlaps(names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names by place; of two that overlap the person, then the longer, then the earlier."""
    taken: set[int] = set()
    kept = []
    for name in sorted(names, key=lambda name: (name.kind != "person", name.first - name.last, name.first)):
        tokens = range(name.first, name.last)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(name)
    yield from sorted(kept, key=lambda name: name.first)
