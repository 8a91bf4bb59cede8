"""Which names of persons are one person's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.annotate.entities.former import exclude_each_other, rank_before
from onrecord.annotate.entities.gender import address_gender, person_gender
from onrecord.annotate.entities.likely import LikelyPersons
from onrecord.annotate.entities.person_name import PersonName, alike, person_name, same_full_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.annotate.names.name import Name
    from onrecord.languages.given_names import Gender
    from onrecord.schema.annotation import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NEAR = 80  # tokens: some three sentences


@dataclass(slots=True, eq=False)
class Person:
    """One person of the report: all names in order of place, the forms they take, the gender if known."""

    names: list[Name] = field(default_factory=list)
    forms: list[PersonName] = field(default_factory=list)
    gender: Gender | None = None


def group_persons(tokens: Sequence[Token], names: Sequence[Name]) -> list[Person]:
    """Return the persons that the names stand for; every name belongs to exactly one.

    Full names are grouped first. A short name is the person's whose family name it is, else whose first
    name, else whose middle name, else whose family name it nearly is. Where several are ("Clinton"), the
    form of address decides, then whom it stood for before, then who was named last before it. A short
    name that is nobody's is a person of its own.
    """
    forms = [person_name(tokens[name.first : name.last]) for name in names]
    persons, likely = _full_names(tokens, names, forms)
    owner = {form: person for person in persons for form in person.forms}
    _set_genders(
        tokens, persons, [(owner[form], name) for name, form in _pairs(names, forms) if form in owner]
    )
    called: dict[str, Person] = {}
    for name, form in _pairs(names, forms):
        found = owner.get(form)
        if found is None:
            word = form.words[0]
            able = _able(tokens, name, word, [persons[number] for number in likely.of_word(word)])
            if not able:
                likely.add(len(persons), form)
                persons.append(Person(forms=[form]))
                able = persons[-1:]
            found = _of_several(tokens, name, able, called.get(word))
            called[word] = found
        found.names.append(name)
    _set_genders(tokens, persons, [(person, name) for person in persons for name in person.names])
    return persons


def _pairs(names: Sequence[Name], forms: Sequence[PersonName]) -> Iterator[tuple[Name, PersonName]]:
    return zip(names, forms, strict=True)


def _set_genders(
    tokens: Sequence[Token], persons: Sequence[Person], names: Sequence[tuple[Person, Name]]
) -> None:
    """Set each person's gender by the names that are known to be the person's."""
    own: dict[int, list[Name]] = {}
    for person, name in names:
        own.setdefault(id(person), []).append(name)
    for person in persons:
        person.gender = person_gender(tokens, own.get(id(person), []), person.forms)


def _full_names(
    tokens: Sequence[Token], names: Sequence[Name], forms: Sequence[PersonName]
) -> tuple[list[Person], LikelyPersons]:
    """Return a person for each group of full names, the longest names first in it."""
    ranks: dict[PersonName, set[tuple[str, bool]]] = {form: set() for form in forms if len(form.words) > 1}
    for name, form in _pairs(names, forms):
        if form in ranks and (rank := rank_before(tokens, name)):
            ranks[form].add(rank)
    persons: list[Person] = []
    likely = LikelyPersons()
    for form in sorted(ranks, key=lambda form: -len(form.words)):
        same = (number for number in likely.of_full_name(form) if _is_name_of(form, persons[number], ranks))
        number = next(same, len(persons))
        if number == len(persons):
            persons.append(Person())
        persons[number].forms.append(form)
        likely.add(number, form)
    return persons, likely


def _is_name_of(form: PersonName, person: Person, ranks: Mapping[PersonName, set[tuple[str, bool]]]) -> bool:
    if not any(same_full_name(form, known) for known in person.forms):
        return False
    return not any(
        form.words != known.words and exclude_each_other(ranks[form], ranks[known]) for known in person.forms
    )


def _able(tokens: Sequence[Token], name: Name, word: str, likely: Sequence[Person]) -> list[Person]:
    """Return those of the likely persons whom the short name best fits.

    "Mr. Berg" is not Anna Berg, but somebody whose full name the report does not give.
    """
    ranked = [(rank, person) for person in likely if (rank := _rank(word, person)) is not None]
    best = min((rank for rank, _ in ranked), default=None)
    able = [person for rank, person in ranked if rank == best]
    gender = address_gender(tokens, name)
    fitting = [person for person in able if not gender or person.gender in {gender, None}]
    return fitting or (able if best else [])


def _rank(word: str, person: Person) -> int | None:
    """Return how likely the person is called `word`, 0 best; None where not."""
    ranks = [rank for form in person.forms if (rank := _rank_in(word, form)) is not None]
    return min(ranks, default=None)


def _rank_in(word: str, form: PersonName) -> int | None:
    if word == form.family_name:
        return 0
    if word in {form.words[0], form.words[-1]}:
        return 1
    if word in form.words or word in form.family_name.split("-"):
        return 2
    return 3 if alike(word, form.family_name) else None


def _of_several(tokens: Sequence[Token], name: Name, able: Sequence[Person], before: Person | None) -> Person:
    """Return whom the short name stands for: as `before`, unless another has just come in as the subject.

    Where it stood for nobody before, it is who was a subject last, then who was named last, those left for
    the end whom the report calls by a given name; before any was named, the first. Who is named in full
    again and again is not meant by the short name.
    """
    last = max(able, key=lambda person: person.names[-1].first if person.names else -1)
    if before is None or before not in able:
        return max(able, key=lambda person: _likelihood(tokens, person))
    if before is last:
        return last
    newest = last.names[-1]
    is_topic = tokens[newest.last - 1].dep in _SUBJECTS and name.first - newest.last < _NEAR
    has_just_come_in = sum(known.last - known.first > 1 for known in last.names) <= 1
    return last if is_topic and has_just_come_in else before


def _likelihood(tokens: Sequence[Token], person: Person) -> tuple[bool, int, int]:
    """Return how likely a short name is the person's, by how those before it named the person."""
    if not person.names:
        return False, -1, -1
    given = {form.words[0] for form in person.forms if len(form.words) > 1}
    by_given = any(
        known.last - known.first == 1 and tokens[known.first].lower in given for known in person.names
    )
    subjects = [known.first for known in person.names if tokens[known.last - 1].dep in _SUBJECTS]
    return not by_given, max(subjects, default=-1), person.names[-1].first


def fullest_name(text: str, tokens: Sequence[Token], person: Person) -> str:
    """Return the fullest form that the report gives: most words, then the commonest, then the first."""
    spellings: dict[str, tuple[int, int]] = {}
    for name in person.names:
        form = person_name(tokens[name.first : name.last])
        spelt = " ".join(text[tokens[name.first].start : tokens[name.last - 1].end].split())
        words = len(form.words) + bool(form.title) + bool(form.suffix)
        spellings[spelt] = (words, spellings.get(spelt, (0, 0))[1] + 1)
    # Names all in capitals are headlines' and datelines'.
    return max(spellings, key=lambda spelt: (spellings[spelt][0], not spelt.isupper(), spellings[spelt][1]))
