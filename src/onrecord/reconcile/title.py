"""One title for all ways to word it: "Premier", "prime minister" and the chancellor of Germany."""

from __future__ import annotations

from functools import lru_cache

from onrecord.languages.posts import split_words
from onrecord.languages.same_posts import same_posts


@lru_cache(maxsize=50_000)
def canonical_title(title: str, body: str | None = None) -> str:
    """Return the title, in lower case, that stands for all of the same post of a body.

    Args:
        title: as a report or a question words it, in any case: "Minister of Defence".
        body: the canonical name of the body ("Germany"), for titles that mean another post there.
    """
    words = same_posts()
    of_body = words.of_body.get(body.lower(), {}) if body else {}
    plain = _without_said_of_holder(_in_our_words(" ".join(split_words(title))))
    for form in (plain, _field_first(plain)):
        if form in of_body:
            return of_body[form]
    known = _known(_field_first(_deputy(plain)))
    return of_body.get(known, known)


def is_own_title(title: str, body: str) -> bool:
    """Tell whether a title means a post of its own in a body: "secretary of state" of the United States."""
    of_body = same_posts().of_body.get(body.lower(), {})
    return _without_said_of_holder(_in_our_words(" ".join(split_words(title)))) in of_body


def _in_our_words(title: str) -> str:
    """Write "defense" for "defence", as the list has it."""
    padded = f" {title} "
    for word, ours in same_posts().words.items():
        padded = padded.replace(f" {word} ", f" {ours} ")
    return padded.strip()


def _without_said_of_holder(title: str) -> str:
    words = same_posts()
    while title not in words.kept and title not in words.titles:
        first, _, rest = title.partition(" ")
        two = " ".join(title.split()[:2])
        if rest and (
            first in words.said_of_holder
            or (first == "first" and words.titles.get(rest, rest) in words.counted)
        ):
            title = rest
        elif two in words.said_of_holder and len(title) > len(two):
            title = title[len(two) + 1 :]
        else:
            break
    return title


def _field_first(title: str) -> str:
    """Turn "minister of finance" into "finance minister"; secretaries of state keep their name."""
    words = same_posts()
    if title in words.titles:
        return title
    for head in words.field_heads:
        for link in words.field_links:
            before = f"{head} {link} "
            field = title.removeprefix(before).removeprefix("the ")
            if title.startswith(before) and field and not field.startswith("state"):
                *rank, noun = head.split()
                return " ".join([*rank, field, noun])
    return title


def _deputy(title: str) -> str:
    """Turn "vice premier" into "deputy premier"."""
    words = same_posts()
    first, _, rest = title.partition(" ")
    if first not in words.deputy_words or not rest:
        return title
    head = words.titles.get(rest, rest)
    is_deputy = any(head == known or head.endswith(f" {known}") for known in words.deputy_heads)
    return f"deputy {rest}" if is_deputy or rest.startswith(("minister ", "secretary ")) else title


def _known(title: str) -> str:
    """Put the title that stands for all in the place of the longest end that the list knows."""
    titles = same_posts().titles
    parts = title.split()
    for start in range(len(parts)):
        end = " ".join(parts[start:])
        if end in titles:
            return " ".join([*parts[:start], titles[end]])
    return title
