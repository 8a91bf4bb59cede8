"""Posts that are sought: "Republican presidential nominee", "candidate for mayor of X", "running mate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.candidacies import candidacy_words
from onrecord.languages.posts import post_words, split_words
from onrecord.schema.annotation import PostMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.annotate.posts.after import Complement
    from onrecord.annotate.posts.heads import Head
    from onrecord.annotate.posts.parts import Before
    from onrecord.schema.annotation import Token

UNNAMED = "candidate"  # the title of a candidacy whose post the phrase leaves open: "the party's nominee"


_ELECTIONS = frozenset({"election", "elections", "race", "poll", "polls", "vote", "ballot"})


def candidate_post(
    tokens: Sequence[Token], head: Head, before: Before, complements: Sequence[Complement]
) -> PostMention:
    """Return the post that a candidate seeks, under the post's own title, never "nominee".

    Where the phrase doesn't say which post, title and canonical are "candidate".
    """
    words = candidacy_words()
    title, last = UNNAMED, head.last
    if head.words in words.running_mates:
        title = "vice president"
    else:
        title = _from_adjective(tokens, before) or UNNAMED
        for complement in complements:
            if title == UNNAMED and complement.preposition in {"for", "to"}:
                title = _from_complement(tokens, complement) or UNNAMED
                last = complement.last if title != UNNAMED else last
    place = before.places[0] if before.places else None
    is_seat = title in words.body_of
    return PostMention(
        first=before.first,
        last=last,
        head=head.last - 1,
        title=title,
        canonical=post_words().canonical.get(title, title),
        kind=post_words().kinds.get(split_words(title), "executive"),
        organization=words.body_of[title] if is_seat else place,
        area=place if is_seat else None,
        owner=None,
        flags=frozenset({*before.flags, "candidate", *_nominated(tokens, head, before)}),
        determiner=before.determiner,
        is_plural=head.is_plural,
    )


def _nominated(tokens: Sequence[Token], head: Head, before: Before) -> set[str]:
    """Return the flag of a nominee who is one already, not a presumptive or likely one."""
    if head.words != ("nominee",):
        return set()
    lowers = {token.lower for token in tokens[max(0, before.first - 2) : head.first]}
    return set() if lowers & candidacy_words().not_yet else {"nominated"}


def _from_adjective(tokens: Sequence[Token], before: Before) -> str | None:
    """Return the post of "presidential", "vice-presidential", "Senate" among the words before the noun."""
    sought = candidacy_words().sought
    lowers = [tokens[place].lower for place in [*before.body, *before.title]]
    joined = " ".join(split_words(" ".join(lowers)))
    for phrase in sorted(sought, key=len, reverse=True):
        if phrase in joined:
            return sought[phrase]
    return None


def _from_complement(tokens: Sequence[Token], complement: Complement) -> str | None:
    """Return the post of "for president", "for the presidency", "for mayor of X"."""
    lowers = [token.lower for token in tokens[complement.first : complement.last] if token.tag != "DT"]
    if not lowers:
        return None
    sought, kinds = candidacy_words().sought, post_words().kinds
    if lowers[-1] in _ELECTIONS:  # "for the country's presidential election"
        return next((sought[lower] for lower in lowers if lower in sought), None)
    for length in (3, 2, 1):
        phrase = " ".join(lowers[:length])
        if phrase in sought:
            return sought[phrase]
        if split_words(phrase) in kinds:
            return phrase
    return None
