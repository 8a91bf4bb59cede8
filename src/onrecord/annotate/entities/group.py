"""The entities of a report and their mentions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onrecord.annotate.coreference.pronouns import resolve_pronouns
from onrecord.annotate.entities.bodies import group_organizations, group_places, with_acronyms
from onrecord.annotate.entities.person_name import person_name
from onrecord.annotate.entities.persons import Person, fullest_name, group_persons
from onrecord.annotate.names.words import is_acronym
from onrecord.schema.annotation import Entity, Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.annotate.names.name import Name
    from onrecord.schema.annotation import EntityKind, MentionForm, Sentence, Token


@dataclass(frozen=True, slots=True)
class _Group:
    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]


def find_entities(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], names: Sequence[Name]
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Return the entities, "e1" first in the text, and all mentions by place, pronouns included."""
    names = with_acronyms(tokens, names)
    of_kind = {
        kind: [name for name in names if name.kind == kind] for kind in ("person", "organization", "place")
    }
    persons = group_persons(tokens, of_kind["person"])
    pronouns = resolve_pronouns(text, tokens, sentences, persons)
    groups = [_person_group(text, tokens, person, pronouns[number]) for number, person in enumerate(persons)]
    groups += [
        _body_group(text, tokens, "organization", group)
        for group in group_organizations(tokens, of_kind["organization"])
    ]
    groups += [
        _body_group(text, tokens, "place", group) for group in group_places(text, tokens, of_kind["place"])
    ]
    return _numbered(groups)


def _numbered(groups: Iterable[_Group]) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    entities = []
    for number, group in enumerate(sorted(groups, key=lambda group: group.mentions[0].start), 1):
        identity = f"e{number}"
        mentions = tuple(replace(mention, entity=identity) for mention in group.mentions)
        entities.append(Entity(identity, group.kind, group.name, mentions))
    every = (mention for entity in entities for mention in entity.mentions)
    return tuple(entities), tuple(sorted(every, key=lambda mention: mention.first))


def _person_group(text: str, tokens: Sequence[Token], person: Person, pronouns: Sequence[int]) -> _Group:
    mentions = []
    for name in person.names:
        words = len(person_name(tokens[name.first : name.last]).words)
        form: MentionForm = (
            "full" if words > 1 or not any(len(form.words) > 1 for form in person.forms) else "short"
        )
        mentions.append(_mention(text, tokens, (name.first, name.last), "person", form))
    mentions += [_mention(text, tokens, (index, index + 1), "person", "pronoun") for index in pronouns]
    mentions.sort(key=lambda mention: mention.first)
    return _Group("person", fullest_name(text, tokens, person), tuple(mentions))


def _body_group(text: str, tokens: Sequence[Token], kind: EntityKind, names: Sequence[Name]) -> _Group:
    mentions = tuple(
        _mention(text, tokens, (name.first, name.last), kind, _body_form(tokens, kind, name))
        for name in names
    )
    fullest = max(mentions, key=lambda mention: (mention.form == "full", len(mention.text)))
    return _Group(kind, " ".join(fullest.text.split()), mentions)


def _body_form(tokens: Sequence[Token], kind: EntityKind, name: Name) -> MentionForm:
    acronym = name.last - name.first == 1 and is_acronym(tokens[name.first].text)
    return "short" if kind == "organization" and acronym else "full"


def _mention(
    text: str, tokens: Sequence[Token], span: tuple[int, int], kind: EntityKind, form: MentionForm
) -> Mention:
    first, last = span
    start, end = tokens[first].start, tokens[last - 1].end
    return Mention(first, last, start, end, text[start:end], kind, form, "")
