"""What reading the words adds to them: tokens, sentences, mentions, times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from onrecord.schema.attribution import Attribution
    from onrecord.vocabulary.office import PostKind

EntityKind = Literal["person", "organization", "place"]
MentionForm = Literal["full", "short", "title", "pronoun"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `start` and `end` are code points of the clean text, `[start, end)`.

    `tag` is the Penn Treebank tag, `dep` the dependency label of spaCy's English models (ClearNLP),
    `head` the index of the head token (its own at the root), `sentence` the index of its sentence,
    `label` the named-entity label of OntoNotes ("PERSON", "ORG", "GPE", "NORP", …) or "".
    """

    index: int
    start: int
    end: int
    text: str
    lower: str
    tag: str
    dep: str
    head: int
    sentence: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: tokens `[first, last)`, code points `[start, end)`, and the paragraph it stands in."""

    index: int
    first: int
    last: int
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name or stand for somebody: tokens `[first, last)`, code points `[start, end)`."""

    first: int
    last: int
    start: int
    end: int
    text: str
    kind: EntityKind
    form: MentionForm
    entity: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organization or place of this report, under the fullest name that the report gives.

    `id` is "e1", "e2", … in the order of first mention. `mentions` are sorted by place.
    """

    id: str
    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression as TimeML 1.2.1 has it: extent `[start, end)`, TIMEX3 type, value and mod.

    `value` is ISO 8601 in TIMEX3's form (`2021-10-18`, `2021-W42`, `P3D`, `PRESENT_REF`, `199` for a decade).
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None


@dataclass(frozen=True, slots=True)
class PostMention:
    """Words that name a post, whoever holds it: tokens `[first, last)`, the last word of its head at `head`.

    `title` is the post as written, without body, area and modifiers; `canonical` is lower case and one for
    all words that mean the same post. `organization` and `area` are as the words give them, states under
    their names ("United States" for "US"), or None. `owner` is the token of the person or pronoun whose
    post it is ("Berg's spokesman", "his deputy"), or None. `flags` are some of former, then, acting,
    incoming, outgoing, candidate. `determiner` is the article or pronoun before it, lower case, or "".
    """

    first: int
    last: int
    head: int
    title: str
    canonical: str
    kind: PostKind
    organization: str | None
    area: str | None
    owner: int | None
    flags: frozenset[str]
    determiner: str
    is_plural: bool


@dataclass(frozen=True, slots=True)
class Naming:
    """Somebody is called by a post: numbers into `Annotations.posts` and `.mentions`, and the construction.

    `organization` is the body that a list gives this person alone ("presidents A of X, B of Y"), or None.
    """

    post: int
    mention: int
    rule: str
    organization: str | None


@dataclass(frozen=True, slots=True)
class Annotations:
    """Everything that `annotate` finds in one clean text."""

    text: str
    published: str | None
    title: str | None
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    times: tuple[Timex, ...]
    posts: tuple[PostMention, ...] = ()
    namings: tuple[Naming, ...] = ()
    attributions: tuple[Attribution, ...] = ()
