"""Annotations made by hand, so that a test of claims or mentions needs no spaCy.

    annotated('''
        Prime/NNP Minister/NNP [Jan/NNP Novak/NNP/nsubj/said]p said/VBD/ROOT on/IN Monday/NNP
        that/IN [he/PRP/nsubj/quit]p=Jan_Novak had/VBD quit/VBN/ccomp/said ./.
    ''')

A word is `text/TAG`, `text/TAG/dep` or `text/TAG/dep/head`, where head is the text of a word of the same
sentence (the nearest of that text). Square brackets hold a mention; behind the closing one stand its kind
(`p`erson, `o`rganization, p`l`ace) and, where it is not spelt out, `=` and the entity's name with `_` for
spaces. `|` ends a sentence, an empty line a paragraph. Marks and "'s" stick to the word before them, words
to an opening bracket or mark; a leading `_` makes any other word stick.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from onrecord.annotate.posts.namings import find_namings
from onrecord.annotate.posts.phrase import find_posts
from onrecord.annotate.tokens import LabelledRange
from onrecord.schema.annotation import (
    Annotations,
    Entity,
    EntityKind,
    Mention,
    MentionForm,
    Sentence,
    Timex,
    Token,
)

_KINDS: dict[str, EntityKind] = {"p": "person", "o": "organization", "l": "place"}
_STICKS = re.compile(r"[,.;:?!)\]%”]|'s|’s|n't|\.\.\.")
_OPENS = frozenset({"(", "“", "$", "``"})
_WORD = re.compile(r"(?P<text>.+?)/(?P<tag>[^/\s]+)(?:/(?P<dep>[^/\s]+))?(?:/(?P<head>\S+))?")
_END = re.compile(r"\](?P<kind>[pol])(?:=(?P<name>\S+))?$")


@dataclass
class _Draft:
    """What has been read so far."""

    text: str = ""
    words: list[dict[str, str | None]] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    paragraph_of: list[int] = field(default_factory=list)
    mentions: list[tuple[int, int, EntityKind, str | None]] = field(default_factory=list)


def annotated(
    marked: str, *, published: str | None = None, title: str | None = None, times: tuple[Timex, ...] = ()
) -> Annotations:
    """Return the annotations of the marked words; posts and namings are found by onrecord's own rules.

    Times are given as `timex` makes them; their offsets are filled in from their text's first place.
    """
    draft = _Draft()
    for number, paragraph in enumerate(re.split(r"\n\s*\n", marked.strip())):
        _read_paragraph(draft, paragraph, number)
    tokens = _tokens(draft)
    sentences = _sentences(draft, tokens)
    entities = _entities(draft, tokens)
    mentions = tuple(sorted((m for e in entities for m in e.mentions), key=lambda m: m.first))
    posts = find_posts(draft.text, tokens, sentences, mentions)
    return Annotations(
        draft.text, published, title, tokens, sentences, mentions, entities,
        tuple(_placed(draft.text, time) for time in times), posts, find_namings(tokens, posts, mentions),
    )  # fmt: skip


def labelled_ranges(made: Annotations) -> list[LabelledRange]:
    """Return the mentions that are no pronouns as the ranges that a recogniser would have labelled so."""
    labels = {"person": "PERSON", "organization": "ORG", "place": "GPE"}
    return [LabelledRange(m.first, m.last, labels[m.kind]) for m in made.mentions if m.form != "pronoun"]


def timex(text: str, value: str, mod: str | None = None) -> Timex:
    """Return a DATE still without place, for `annotated`."""
    return Timex(0, 0, text, "DATE", value, mod)


def _placed(text: str, time: Timex) -> Timex:
    start = text.index(time.text)
    return replace(time, start=start, end=start + len(time.text))


def _read_paragraph(draft: _Draft, paragraph: str, number: int) -> None:
    sentence = draft.sentence_of[-1] + 1 if draft.sentence_of else 0
    begun: int | None = None
    for piece in paragraph.split():
        if piece == "|":
            sentence = draft.sentence_of[-1] + 1 if draft.sentence_of else 0
            continue
        opened = piece.startswith("[")
        if opened:
            begun = len(draft.words)
        end = _END.search(piece)
        _add_word(draft, piece[opened : end.start() if end else None], sentence, number)
        if end and begun is not None:
            name = end["name"].replace("_", " ") if end["name"] else None
            draft.mentions.append((begun, len(draft.words), _KINDS[end["kind"]], name))
            begun = None


def _add_word(draft: _Draft, piece: str, sentence: int, paragraph: int) -> None:
    match = _WORD.fullmatch(piece)
    if match is None:
        raise ValueError(f"{piece!r} is no word with a tag")
    word = match.groupdict()
    text = match["text"]
    glued = text.startswith("_") and len(text) > 1
    text = text[1:] if glued else text
    before = str(draft.words[-1]["text"]) if draft.words else ""
    new_paragraph = draft.paragraph_of and draft.paragraph_of[-1] != paragraph
    if new_paragraph:
        draft.text += "\n\n"
    elif draft.text and not (glued or _STICKS.fullmatch(text) or before in _OPENS):
        draft.text += " "
    draft.words.append({**word, "text": text})
    draft.places.append((len(draft.text), len(draft.text) + len(text)))
    draft.text += text
    draft.sentence_of.append(sentence)
    draft.paragraph_of.append(paragraph)


def _tokens(draft: _Draft) -> tuple[Token, ...]:
    labels = {"person": "PERSON", "organization": "ORG", "place": "GPE"}
    label_of = {
        index: labels[kind]
        for first, last, kind, _ in draft.mentions
        for index in range(first, last)
        if not str(draft.words[index]["tag"]).startswith("PRP")
    }
    tokens = []
    for index, (word, (start, end)) in enumerate(zip(draft.words, draft.places, strict=True)):
        text, tag = str(word["text"]), str(word["tag"])
        head = _head(draft, index)
        dep = word["dep"] or ("ROOT" if head == index else "dep")
        sentence = draft.sentence_of[index]
        tokens.append(
            Token(index, start, end, text, text.lower(), tag, dep, head, sentence, label_of.get(index, ""))
        )
    return tuple(tokens)


def _head(draft: _Draft, index: int) -> int:
    """Return the head that the word names, or the next word of a mention, or the sentence's root."""
    word = draft.words[index]
    here = [i for i, sentence in enumerate(draft.sentence_of) if sentence == draft.sentence_of[index]]
    if word["dep"] == "ROOT":
        return index
    if word["head"] is not None:
        named = [i for i in here if draft.words[i]["text"] == word["head"]]
        if not named:
            raise ValueError(f"no word {word['head']!r} in the sentence of {word['text']!r}")
        return min(named, key=lambda i: abs(i - index))
    for first, last, _, _ in draft.mentions:
        if first <= index < last - 1:
            return last - 1
    roots = [i for i in here if draft.words[i]["dep"] == "ROOT"]
    return roots[0] if roots else here[0]


def _sentences(draft: _Draft, tokens: tuple[Token, ...]) -> tuple[Sentence, ...]:
    found = []
    for number in range(tokens[-1].sentence + 1 if tokens else 0):
        own = [token for token in tokens if token.sentence == number]
        paragraph = draft.paragraph_of[own[0].index]
        found.append(Sentence(number, own[0].index, own[-1].index + 1, own[0].start, own[-1].end, paragraph))
    return tuple(found)


def _entities(draft: _Draft, tokens: tuple[Token, ...]) -> tuple[Entity, ...]:
    groups: dict[tuple[str, EntityKind], list[Mention]] = {}
    for first, last, kind, name in sorted(draft.mentions):
        start, end = tokens[first].start, tokens[last - 1].end
        text = draft.text[start:end]
        form: MentionForm = (
            "pronoun" if tokens[first].tag.startswith("PRP") else "full" if name is None else "short"
        )
        mention = Mention(first, last, start, end, text, kind, form, "")
        groups.setdefault((name or text, kind), []).append(mention)
    return tuple(
        Entity(f"e{number}", kind, name, tuple(replace(m, entity=f"e{number}") for m in mentions))
        for number, ((name, kind), mentions) in enumerate(groups.items(), 1)
    )
