"""spaCy's parse as our own frozen tokens and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.annotate.sentences import Start
from onrecord.schema.annotation import Sentence, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc

_COLUMNS: list[int | str] = ["TAG", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB", "SENT_START"]
_BEGINS = 3  # spaCy's ENT_IOB of the first token of a name
_INSIDE = 1


@dataclass(frozen=True, slots=True)
class LabelledRange:
    """Tokens `[first, last)` that the named-entity recogniser gave one label."""

    first: int
    last: int
    label: str


@dataclass(slots=True)
class ParsedText:
    """What a parse of the text gave: grows chunk by chunk."""

    tokens: list[Token]
    sentences: list[Sentence]
    ranges: list[LabelledRange]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of the text as spaCy cuts it.

    For each token its text, its code point in the piece, and whether a sentence begins with it. `offset`
    is the code point of the text where the piece begins.
    """

    words: Sequence[str]
    starts: Sequence[int]
    marks: Sequence[Start]
    offset: int


def add_parse(parsed: ParsedText, doc: Doc, chunk: Chunk) -> None:
    """Add the tokens, sentences and labelled ranges of a parsed chunk.

    White space is no token of ours; what the parser hung on it hangs on its head. A sentence begins where
    the chunk's marks say so, or where they leave that to the parser and the parser says so; so a sentence
    may hold more than one root.
    """
    words, starts, offset = chunk.words, chunk.starts, chunk.offset
    tags, deps, heads, labels, iobs, breaks = doc.to_array(_COLUMNS).astype("int64").T.tolist()
    spaces = [word.isspace() for word in words]
    indices, sentence_of = _numbered(parsed, spaces, chunk.marks, breaks)
    names = _Strings(doc)
    here = [
        Token(
            indices[i],
            starts[i] + offset,
            starts[i] + offset + len(word),
            word,
            word.lower(),
            names[tags[i]],
            names[deps[i]],
            indices[_worded_head(i, heads, spaces)],
            sentence_of[i],
            names[labels[i]],
        )
        for i, word in enumerate(words)
        if not spaces[i]
    ]
    parsed.tokens.extend(here)
    parsed.sentences.extend(_sentences(here, parsed.sentences, _paragraphs(words, spaces)))
    parsed.ranges.extend(_ranges(indices, iobs, labels, spaces, names))


class _Strings(dict[int, str]):
    """The strings of spaCy's ids, each looked up once a chunk."""

    def __init__(self, doc: Doc) -> None:
        super().__init__({0: ""})
        self._strings = doc.vocab.strings

    def __missing__(self, key: int) -> str:
        # Ids are unsigned 64-bit hashes; the array has them signed.
        self[key] = name = self._strings[key % 2**64]
        return name


def _numbered(
    parsed: ParsedText, spaces: Sequence[bool], marks: Sequence[Start], breaks: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Return the new index and the sentence of each token of the doc; white space has the next token's."""
    indices, sentence_of = [], []
    index, sentence = len(parsed.tokens), len(parsed.sentences) - 1
    due = True
    for space, mark, parsed_break in zip(spaces, marks, breaks, strict=True):
        due = due or mark == Start.YES or (mark == Start.PARSER_DECIDES and parsed_break == 1)
        if due and not space:
            sentence += 1
            due = False
        indices.append(index)
        sentence_of.append(sentence)
        index += not space
    return indices, sentence_of


def _worded_head(token: int, heads: Sequence[int], spaces: Sequence[bool]) -> int:
    """Return the nearest head that is no white space, or the token itself."""
    head = token + heads[token]
    while spaces[head]:
        if heads[head] == 0:
            return token
        head += heads[head]
    return head


def _paragraphs(words: Sequence[str], spaces: Sequence[bool]) -> Iterator[int]:
    """Yield for each word how many blank lines stand before it."""
    paragraph = 0
    for word, space in zip(words, spaces, strict=True):
        if space:
            paragraph += word.count("\n") > 1
        else:
            yield paragraph


def _sentences(
    tokens: Sequence[Token], before: Sequence[Sentence], paragraphs: Iterable[int]
) -> Iterator[Sentence]:
    """Yield the sentences of the chunk's tokens."""
    base = before[-1].paragraph + 1 if before else 0
    begun: list[tuple[Token, int]] = []
    for token, paragraph in zip(tokens, paragraphs, strict=True):
        if begun and token.sentence != begun[-1][0].sentence:
            yield _sentence(begun, base)
            begun.clear()
        begun.append((token, paragraph))
    if begun:
        yield _sentence(begun, base)


def _sentence(begun: Sequence[tuple[Token, int]], base: int) -> Sentence:
    (first, paragraph), (last, _) = begun[0], begun[-1]
    return Sentence(first.sentence, first.index, last.index + 1, first.start, last.end, base + paragraph)


def _ranges(
    indices: Sequence[int],
    iobs: Sequence[int],
    labels: Sequence[int],
    spaces: Sequence[bool],
    names: _Strings,
) -> Iterator[LabelledRange]:
    first = None
    for i, (iob, label) in enumerate(zip(iobs, labels, strict=True)):
        if first is not None and iob != _INSIDE:
            yield first
            first = None
        if spaces[i] or not label:
            continue
        if iob == _BEGINS or first is None:
            first = LabelledRange(indices[i], indices[i] + 1, names[label])
        else:
            first = LabelledRange(first.first, indices[i] + 1, first.label)
    if first is not None:
        yield first
