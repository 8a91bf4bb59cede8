"""The words of a phrase as they would be quoted: names in full, no trailing clause, no loose marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.languages.honorifics import honorifics
from onrecord.languages.statements import statement_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.report import Report
    from onrecord.schema.annotation import Token

_POSSESSIVE = frozenset({"PRP$", "POS"})
_LOOSE = " \t\n,;:–—-"
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"), ('"', '"'), ("‘", "’"))
_ARTICLES = frozenset({"the", "a", "an"})
_NOT_NAMED = frozenset({"DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NNS", "RB", "PRP", "WP", "PDT", "IN"})


def plain(words: str) -> str:
    """Return the words on one line, with single spaces and no mark at either end."""
    stripped = " ".join(words.split()).strip(_LOOSE)
    for opening, closing in _PAIRS:
        if stripped.endswith(closing) and opening not in stripped[:-1] and closing != "’":
            stripped = stripped[:-1].rstrip(_LOOSE)
        if stripped.startswith(opening) and closing not in stripped[1:]:
            stripped = stripped[1:].lstrip(_LOOSE)
    return stripped + '"' if stripped.count('"') % 2 else _closed(stripped)


def _closed(words: str) -> str:
    """Return the words with the mark that the phrase's end cut off from a quotation inside."""
    return words + "”" if words.count("“") > words.count("”") else words


def phrase_text(report: Report, tokens: Sequence[int]) -> str:
    """Return the words of the tokens, the full name in place of each short name and pronoun of a person.

    A first word that only the sentence's beginning writes large is written small. Returns "" where nothing
    but marks is left.
    """
    kept = _without_time(report, _without_clause(report, tokens))
    while kept and report.tokens[kept[0]].tag in {"CC", ",", ":"}:
        kept = kept[1:]
    if all(report.tokens[k].lower in _ARTICLES for k in kept):
        return ""
    pieces: list[str] = []
    place = 0
    while place < len(kept):
        token = kept[place]
        person = report.persons.get(token)
        if person is not None and person.form != "full" and person.first == token:
            name = report.entities[person.entity].name
            owns = report.tokens[token].tag == "PRP$"
            if pieces and pieces[-1].strip(" .") in honorifics().forms_of_address:
                pieces.pop()
            pieces.append(_before(report, kept, place) + name + ("’s" if owns else ""))
            place += sum(1 for other in kept[place:] if other < person.last)
            continue
        pieces.append(_before(report, kept, place) + _spelt(report, kept, place))
        place += 1
    return plain("".join(pieces))


def _spelt(report: Report, kept: Sequence[int], place: int) -> str:
    """Return the token's text; small where only the beginning of the sentence made it large."""
    token = report.tokens[kept[place]]
    if place or not _is_common(token) or token.index in report.bodies or token.index in report.persons:
        return token.text
    if (
        token.tag in {"NNS", "JJ"}
        and token.lower not in statement_words().common
        and not _is_elsewhere(report, token)
    ):
        return token.text  # it may be a name
    is_plain = token.text[:1].isupper() and token.text[1:].islower()
    return token.lower if is_plain or len(token.text) == 1 else token.text


def _is_elsewhere(report: Report, token: Token) -> bool:
    return any(other.text == token.lower for other in report.tokens)


def _is_common(token: Token) -> bool:
    """Tell whether a first word would be small inside a sentence: no name, nor what may be one."""
    known = honorifics()
    return token.tag in _NOT_NAMED or (
        token.tag == "NN" and any(token.lower in words for words in (known.people, known.ranks))
    )


def _before(report: Report, kept: Sequence[int], place: int) -> str:
    """Return the space that stands before the token, if any."""
    if not place:
        return ""
    before, token = report.tokens[kept[place - 1]], report.tokens[kept[place]]
    return "" if before.end == token.start else " "


def _without_clause(report: Report, tokens: Sequence[int]) -> list[int]:
    """Return the tokens up to a relative clause, or up to what a comma sets behind a name."""
    kept: list[int] = []
    for token in tokens:
        here = report.tokens[token]
        if kept and here.tag in {"WP", "WDT"} and here.lower != "that":
            break
        if here.text in {",", "("} and len(kept) > 1 and _is_name(report, kept):
            rest = [report.tokens[k].lower for k in tokens if k > token]
            if "and" not in rest[1:] or here.text == "(":
                break
        kept.append(token)
    return kept


def _without_time(report: Report, tokens: list[int]) -> list[int]:
    """Return the tokens without a time at their end: "the agency Monday"."""
    while tokens and _is_time(report, tokens[-1]) and len(tokens) > 1:
        tokens = tokens[:-1]
    return tokens


def _is_time(report: Report, token: int) -> bool:
    here = report.tokens[token]
    times = report.times_by_sentence.get(here.sentence, ())
    return any(time.type == "DATE" and time.start <= here.start < time.end for time in times)


def _is_name(report: Report, tokens: Sequence[int]) -> bool:
    return all(report.tokens[k].tag == "NNP" for k in tokens)


def noun_phrase(report: Report, head: int) -> list[int]:
    """Return the tokens of the noun phrase of a head: what stands before it, and "of …" or "for …" behind."""
    first = head
    for child in report.children[head]:
        if child < head and report.tokens[child].dep in _BEFORE_NOUN:
            first = min(first, _leftmost(report, child))
    last = head
    for child in report.with_dep(head, "prep"):
        if child > head and report.tokens[child].lower in {"of", "for", "in", "at", "from", "with"}:
            end = _rightmost(report, child)
            last = max(last, end) if end - head < _LONGEST_TAIL else last
    return list(range(first, last + 1))


_BEFORE_NOUN = frozenset(
    {"det", "amod", "compound", "nmod", "poss", "nummod", "predet", "quantmod", "advmod"}
)
_LONGEST_TAIL = 12  # tokens behind a noun that still belong to its name; longer ones are misparsed clauses


def _leftmost(report: Report, token: int) -> int:
    return min(below(report, token))


def _rightmost(report: Report, token: int) -> int:
    return max(below(report, token, without=_CLAUSES_BEHIND))


_CLAUSES_BEHIND = frozenset({"relcl", "acl", "appos", "punct", "advcl"})


def below(report: Report, token: int, without: frozenset[str] = frozenset()) -> set[int]:
    """Return the token and all that hangs on it, those left out that hang by one of the labels `without`."""
    found: set[int] = set()
    waiting = [token]
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting += [k for k in report.children[place] if report.tokens[k].dep not in without]
    return found
