"""From a head to the whole phrase: title, organization, area, whose post, since when it no longer holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.annotate.posts.after import read_after
from onrecord.annotate.posts.before import BeforeReader
from onrecord.annotate.posts.candidate import candidate_post
from onrecord.annotate.posts.heads import Head, find_heads
from onrecord.annotate.posts.slots import Slots
from onrecord.languages.candidacies import candidacy_words
from onrecord.languages.posts import around_head, post_words, split_words
from onrecord.schema.annotation import PostMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord.schema.annotation import Mention, Sentence, Token

_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "CC"})
_SUFFIXES = {"elect": "incoming", "designate": "incoming"}


def find_posts(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> tuple[PostMention, ...]:
    """Return every phrase that names a post, in order; none overlaps the head of another."""
    covered = {place: mention for mention in mentions for place in range(mention.first, mention.last)}
    heads = [head for head in find_heads(tokens) if not _inside_name(head, covered)]
    found: list[PostMention] = []
    for head in _outermost(tokens, heads):
        sentence = sentences[tokens[head.first].sentence]
        found.extend(_posts_at(text, tokens, sentence, covered, head))
    return tuple(found)


def _inside_name(head: Head, covered: Mapping[int, Mention]) -> bool:
    """Tell whether the head is part of a name: "Judge Reinhold", "National Governors Association"."""
    mention = covered.get(head.last - 1)
    if mention is None or mention.form == "title":
        return False
    if mention.kind == "organization":
        return mention.last > head.last and mention.first < head.first
    return mention.kind == "person" and mention.first < head.first


def _outermost(tokens: Sequence[Token], heads: Sequence[Head]) -> Iterator[Head]:
    """Leave out heads that are a part of the next one's title: "chief" of "chief nuclear negotiator"."""
    for number, head in enumerate(heads):
        following = heads[number + 1] if number + 1 < len(heads) else None
        if following is None or following.first - head.last > 2 or head.is_plural:
            yield head
            continue
        between = tokens[head.last : following.first]
        joined = all(token.tag in _NOMINAL and token.lower not in {"and", "&"} for token in between)
        same_sentence = tokens[head.first].sentence == tokens[following.first].sentence
        if not (joined and same_sentence):
            yield head


def _posts_at(
    text: str, tokens: Sequence[Token], sentence: Sentence, covered: Mapping[int, Mention], head: Head
) -> Iterator[PostMention]:
    """Yield the post of one head, unless its words never name one."""
    before = BeforeReader(tokens, covered, sentence.first, head.first).read()
    if head.words in candidacy_words().heads | candidacy_words().running_mates:
        yield candidate_post(tokens, head, before, read_after(tokens, covered, head.last, sentence.last))
        return
    last, flag = _suffix(tokens, head.last, sentence.last)
    if flag:
        before.flags.add(flag)
    complements = read_after(tokens, covered, last, sentence.last)
    slots = Slots(tokens, covered, head, before)
    for complement in complements:
        if not slots.take(complement):
            break
        last = complement.last
    title_tokens = _without_count(tokens, slots.title, before.first)
    title = _written(text, tokens, title_tokens)
    if head.is_plural:
        title = _singular(title, tokens[head.last - 1].text, head)
    yield PostMention(
        first=before.first,
        last=last,
        head=head.last - 1,
        title=title,
        canonical=canonical_title(title),
        kind=slots.kind(),
        organization=slots.organization(text),
        area=slots.area(text),
        owner=slots.owner,
        flags=frozenset(before.flags),
        determiner=before.determiner,
        is_plural=head.is_plural,
    )


def _suffix(tokens: Sequence[Token], last: int, limit: int) -> tuple[int, str]:
    """Return the end of the phrase and the flag of "-elect" or "-designate"."""
    place = last + 1 if last < limit and tokens[last].text in {"-", "–"} else last
    if place < limit:
        lower = tokens[place].lower
        if lower in _SUFFIXES:
            return place + 1, _SUFFIXES[lower]
        if lower == "in" and place + 1 < limit and tokens[place + 1].lower == "exile":
            return place + 2, ""
    return last, ""


def _without_count(tokens: Sequence[Token], title: Sequence[int], first: int) -> Sequence[int]:
    """Return the title without "first woman": who somebody is, among all who had the post."""
    around = around_head()
    count = next((k for k in range(first, title[-1]) if tokens[k].lower in around.counted), None)
    if count is None:
        return title
    kinds = [k for k in range(count, title[-1]) if tokens[k].lower in around.kinds_of_people]
    return [k for k in title if not kinds or k not in {count, *kinds}]


def _written(text: str, tokens: Sequence[Token], places: Sequence[int]) -> str:
    """Return the words as written; gaps, where a body stood between, become one space."""
    pieces: list[str] = []
    for number, place in enumerate(places):
        token = tokens[place]
        if number and places[number - 1] == place - 1:
            pieces.append(text[tokens[place - 1].end : token.start])
        elif number:
            pieces.append(" ")
        pieces.append(token.text)
    return " ".join("".join(pieces).split())


def _singular(title: str, written: str, head: Head) -> str:
    """Return "Vice President" for "Vice Presidents": what one of them is called."""
    if written.lower().rstrip(".") == head.words[-1]:
        return title  # "Sens." stands in the list itself
    return title.replace(
        written,
        written[: len(head.words[-1])] if written.lower().startswith(head.words[-1]) else head.words[-1],
        1,
    )


def canonical_title(title: str) -> str:
    """Return the title in lower case, one for all that mean the same: "premier" → "prime minister"."""
    words = post_words()
    plain = " ".join(split_words(title))
    if plain in words.canonical:
        return words.canonical[plain]
    parts = plain.split()
    for length in (3, 2, 1):
        tail = " ".join(parts[-length:])
        if (
            len(parts) > length
            and tail in words.canonical
            and tail not in {"chief", "head", "boss", "deputy"}
        ):
            return " ".join([*parts[:-length], words.canonical[tail]])
    return plain
